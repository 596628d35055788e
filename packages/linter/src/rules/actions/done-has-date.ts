import { actionGroups, cellOf, standingAt } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'actions/done-has-date',
  summary: 'Require a completion date for every action that is done',
  rationale: 'Without the day it was done, nobody can tell whether an action was in time, nor how long the cause stayed open.',
  source: 'The incident postmortem template',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  messages: { missing: 'Missing completion date of action `{title}`, add the day it was done' },
  check({ parsed, report }) {
    for (const { records, list, table } of actionGroups(parsed)) {
      // Where list and table disagree on whether it is done, that is the finding.
      if (table?.state !== 'done' || (list && list.state !== null && list.state !== 'done')) continue;
      const cell = cellOf(parsed, table, 'completedOn');
      if (!cell || records.some(({ completedOn }) => completedOn !== null) || standingAt(parsed, cell.span) !== 'nothing') continue;
      report({ message: 'missing', at: cell.span.end > cell.span.start ? cell.span : table.titleSpan, data: { title: table.title } });
    }
  },
});

export default rule;
