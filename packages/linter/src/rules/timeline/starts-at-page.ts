import { defineRule, type Rule } from '../../rule.ts';
import { timelineRows } from '../../facts/timeline.ts';

const rule: Rule = defineRule({
  id: 'timeline/starts-at-page',
  summary: 'Require a timeline that begins before the incident was detected',
  rationale: 'A timeline that begins with the page leaves out what led to it: the change, the slow growth, the first users who noticed.',
  source: 'PagerDuty postmortem guide',
  preset: 'advice',
  severity: 'info',
  messages: { late: 'Missing timeline entry before the detection at `{time}`, add how and when the incident began' },
  check({ parsed, incident: { timeline }, report }) {
    const [first] = timelineRows(parsed);
    if (!first || timeline.some(({ milestone }) => milestone === 'started')) return;
    if (first.entry.milestone !== 'detected' && first.entry.milestone !== 'acknowledged') return;
    report({ message: 'late', at: first.timeSpan, data: { time: first.entry.time ?? '' } });
  },
});

export default rule;
