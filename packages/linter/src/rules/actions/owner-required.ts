import { hasSlotFor, recordsInNeedOf, standingAt } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'actions/owner-required',
  summary: 'Require an owner for every action item',
  rationale: 'An action without an owner is nobody’s; of 39 public postmortems of one team, 38 had such actions.',
  source: 'Google SRE workbook, chapter 10',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  messages: { missing: 'Missing owner for action `{title}`, add `Owner: <name>`' },
  check({ parsed, report }) {
    for (const record of recordsInNeedOf(parsed, 'owner')) {
      if (record.owner !== null || standingAt(parsed, record.ownerSpan) === 'unfilled' || hasSlotFor(parsed, record, 'owner')) continue;
      report({ message: 'missing', at: record.titleSpan, data: { title: record.title } });
    }
  },
});

export default rule;
