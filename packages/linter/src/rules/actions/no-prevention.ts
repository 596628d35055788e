import { defineRule, type Rule } from '../../rule.ts';
import { HARD_ACTION, SOFT_ACTION } from '../../words/soft-action.ts';

const rule: Rule = defineRule({
  id: 'actions/no-prevention',
  summary: 'Require an action that prevents or detects, not only training or reminders',
  rationale:
    'People who are told to be careful are careful for a week; a check, a limit or an alert is still there when everybody has changed teams.',
  source: 'Google SRE workbook, chapter 10; J. Lueder and B. Beyer, “Postmortem Action Items”',
  preset: 'strict',
  severity: 'warning',
  messages: { soft: 'Missing action that prevents or detects the next incident, add one beside training and reminders' },
  check({ parsed, incident: { actionItems }, phase, report }) {
    const kept = actionItems.filter(({ state, title }) => state !== 'declined' && title !== '');
    if (phase === 'ongoing' || kept.length === 0) return;
    if (!kept.every(({ title }) => SOFT_ACTION().test(title) && !HARD_ACTION().test(title))) return;
    report({ message: 'soft', at: parsed.parts.of('actionItems', 'tracking')[0]?.titleSpan ?? '/incident/actionItems/0', data: {} });
  },
});

export default rule;
