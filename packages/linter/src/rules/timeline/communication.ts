import { plainText } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { COMMUNICATION } from '../../words/communication.ts';

/** A shorter timeline lacks more than this. */
const FEWEST_ENTRIES = 3;

const rule: Rule = defineRule({
  id: 'timeline/communication',
  summary: 'Require the timeline of a critical incident to say when people were told',
  rationale:
    'Customers remember the silence longer than the outage; whether the first word came early is seen only when it is in the timeline.',
  source: 'PagerDuty postmortem guide',
  preset: 'strict',
  severity: 'warning',
  messages: { silent: 'Missing communication in the timeline of a critical incident, add when customers and colleagues were told' },
  check({ parsed, incident: { severity, timeline }, phase, report }) {
    if (phase === 'ongoing' || severity?.level !== 'critical' || timeline.length < FEWEST_ENTRIES) return;
    if (timeline.some(({ event, action }) => COMMUNICATION().test(plainText(`${event ?? ''} ${action ?? ''}`)))) return;
    report({ message: 'silent', at: parsed.parts.of('timeline')[0]?.titleSpan ?? '/incident/timeline/0', data: {} });
  },
});

export default rule;
