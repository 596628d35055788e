import { daysBetween } from '@afterword/parser';
import { isOpen } from '@afterword/schema';
import { actionGroups } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'actions/overdue',
  summary: 'Forbid open actions past their due date',
  rationale:
    'The same incident happens again while its fix waits; an overdue action is either done and not ticked, or in need of a decision.',
  source: 'incident.io, policies for follow-ups',
  preset: 'strict',
  severity: 'warning',
  messages: { overdue: 'Unexpected open action `{title}` {days} days after its due date `{due}`, expected it done, declined or due later' },
  options: { errorAfterDays: { default: 30, description: 'Days past the due date from which it is an error.', minimum: 0 } },
  check({ parsed, incident, ask, options, report }) {
    const earliest = incident.date ?? '';
    for (const { records } of actionGroups(parsed)) {
      const dated = records.find(({ due }) => due !== null);
      const isLeft = records.some(isOpen) && !records.some(({ state }) => state === 'done' || state === 'declined');
      if (!dated || !isLeft || dated.due! < earliest || ask('day', dated.due!) !== 'past') continue;
      const today = ask('today')!;
      const days = daysBetween(dated.due!, today);
      const severity = days > options.errorAfterDays ? 'error' : 'warning';
      report({ message: 'overdue', at: dated.dueSpan ?? dated.titleSpan, data: { title: dated.title, due: dated.due!, days }, severity });
    }
  },
});

export default rule;
