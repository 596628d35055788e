import { actionGroups } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'actions/due-after-incident',
  summary: 'Forbid due dates before the incident',
  rationale:
    'Nothing that follows from an incident can be due before it: the year or month is mistyped, and the action will be overdue for ever.',
  source: 'The incident postmortem template',
  preset: 'recommended',
  severity: 'error',
  messages: { early: 'Unexpected due date `{due}` of action `{title}`, expected a day on or after the incident on `{date}`' },
  check({ parsed, incident: { date }, ask, report }) {
    // With a date of the incident in the future, that date is the finding.
    if (date === null || ask('day', date) === 'future') return;
    for (const { records } of actionGroups(parsed)) {
      const early = records.filter(({ due }) => due !== null && due < date);
      const told = new Set<string>();
      for (const { due, title, dueSpan, titleSpan } of early) {
        if (told.has(due!)) continue;
        told.add(due!);
        report({ message: 'early', at: dueSpan ?? titleSpan, data: { due: due!, title, date } });
      }
    }
  },
});

export default rule;
