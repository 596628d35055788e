import type { TimelineEntry } from '@afterword/schema';
import { plainText } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { MILESTONE_SIGNS } from '../../words/milestone-signs.ts';

const MILESTONES = { started: 'began', detected: 'was detected', resolved: 'was resolved' } as const;
type Milestone = keyof typeof MILESTONES;

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
      if (!isTold(timeline, milestone as Milestone)) report({ message: 'missing', at, data: { milestone, verb } });
    }
  },
});

// By name, or in words that may well mean it; an incident does not begin after somebody knew of it.
function isTold(timeline: readonly TimelineEntry[], milestone: Milestone): boolean {
  if (timeline.some((entry) => entry.milestone === milestone)) return true;
  const known = timeline.findIndex((entry) => entry.milestone === 'detected' || entry.milestone === 'acknowledged');
  const possible = milestone === 'started' && known >= 0 ? timeline.slice(0, known) : timeline;
  return possible.some(({ event, action }) => MILESTONE_SIGNS[milestone]().test(plainText(`${event ?? ''} ${action ?? ''}`)));
}

export default rule;
