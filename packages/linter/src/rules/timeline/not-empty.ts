import { defineRule, type Rule } from '../../rule.ts';
import { timelineInProse } from '../../facts/timeline-in-prose.ts';

const rule: Rule = defineRule({
  id: 'timeline/not-empty',
  summary: 'Require entries with a time in the timeline',
  rationale: 'A timeline told as prose cannot be measured or compared: how long detection and repair took follows from entries with times.',
  source: 'Google SRE book, chapter 15; the incident postmortem template',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  messages: { empty: 'Missing entries in the timeline, add a row or bullet with a time for every event' },
  check({ parsed, report }) {
    const part = timelineInProse(parsed);
    if (part) report({ message: 'empty', at: part.titleSpan, data: {} });
  },
});

export default rule;
