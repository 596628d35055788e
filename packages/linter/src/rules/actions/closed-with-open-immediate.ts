import { actionGroups } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'actions/closed-with-open-immediate',
  summary: 'Forbid approval while an immediate action is overdue',
  rationale:
    'Immediate actions are what keeps the incident from coming back tonight; a document approved past their day says that nobody looked.',
  source: 'PagerDuty postmortem guide',
  preset: 'recommended',
  severity: 'warning',
  messages: {
    open: 'Unexpected open immediate action `{title}` due `{due}` in a document approved on `{date}`, expected it done or declined',
  },
  check({ parsed, incident: { review }, report }) {
    const date = review.approvedBy?.date;
    if (!date || review.state !== 'approved') return;
    for (const { records } of actionGroups(parsed)) {
      const isImmediate = records.some(({ horizon }) => horizon === 'immediate');
      const isOpen =
        records.every(({ state }) => state === 'open' || state === 'inProgress' || state === null) &&
        records.some(({ state }) => state !== null);
      const due = records.find((record) => record.due !== null)?.due;
      if (isImmediate && isOpen && due && due < date)
        report({ message: 'open', at: records[0]!.titleSpan, data: { title: records[0]!.title, due, date } });
    }
  },
});

export default rule;
