import { defineRule, type Rule } from '../../rule.ts';

const MILESTONES = { started: 'began', detected: 'was detected', resolved: 'was resolved' } as const;

const rule: Rule = defineRule({
  id: 'timeline/milestones',
  summary: 'Require the beginning, detection and resolution of the incident in the timeline',
  rationale: 'Time to detect and time to resolve follow from these three entries; without one of them neither can be told.',
  source: 'Google SRE book, chapter 15; the incident postmortem template',
  preset: 'strict',
  severity: 'warning',
  messages: { missing: 'Missing timeline entry `{milestone}`, add when the incident {verb}' },
  check({ parsed, incident: { timeline }, phase, report }) {
    if (timeline.length === 0 || phase === 'ongoing') return;
    const at = parsed.parts.of('timeline')[0]?.titleSpan ?? '/incident/timeline/0';
    for (const [milestone, verb] of Object.entries(MILESTONES)) {
      if (!timeline.some((entry) => entry.milestone === milestone)) report({ message: 'missing', at, data: { milestone, verb } });
    }
  },
});

export default rule;
