import { hasSlotFor, recordsInNeedOf, standingAt } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

// `landed 2026-05-29` in the column for the due date.
const FINISHED = unicodePattern(
  String.raw`^\W*(?:done|complete[ds]?|finished|landed|merged|shipped|deployed|closed|released|hecho|feito|完了|已完成)(?![\p{L}])`,
  'iu',
);

const rule: Rule = defineRule({
  id: 'actions/due-required',
  summary: 'Require a due date for every action item',
  rationale: 'An action without a date loses to every action with one; “next quarter” cannot be overdue.',
  source: 'Google SRE workbook, chapter 10; the incident postmortem template',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  messages: {
    missing: 'Missing due date for action `{title}`, add `Due: <YYYY-MM-DD>`',
    notADate: 'Unexpected due `{due}` of action `{title}`, expected a date as YYYY-MM-DD',
  },
  check({ parsed, report }) {
    for (const record of recordsInNeedOf(parsed, 'dueText')) {
      if (record.due !== null || hasSlotFor(parsed, record, 'due')) continue;
      const standing = standingAt(parsed, record.dueSpan);
      const { title, dueText } = record;
      if (standing === 'nothing') report({ message: 'missing', at: record.titleSpan, data: { title } });
      else if (standing === 'text' && !FINISHED().test(dueText ?? ''))
        report({ message: 'notADate', at: record.dueSpan!, data: { title, due: dueText ?? '' } });
    }
  },
});

export default rule;
