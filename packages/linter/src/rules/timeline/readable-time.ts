import { isWordAt, plainText, type Parsed } from '@afterword/parser';
import { hasPlaceholder } from '../../facts/reported-gaps.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { timelineRows, type TimelineRow } from '../../facts/timeline.ts';
import { isTodo } from '../../facts/unfilled-text.ts';

const MASKED =
  /(?:^|[^\d])(?:\d{1,2}\s*[:：]\s*(?:\d?[xX?？_]{1,2})|[xX?？_]{2}\s*[:：]\s*(?:\d{2}|[xX?？_]{2})|\d[xX?？]\s*[:：]\s*\d{2})(?![a-z\u00C0-\uD7FF])/i;
const HONEST = /--:--|(?:un)?known|unclear|n\/a|不明|未知|desconocid[oa]|desconhecid[oa]|inconnue?|unbekannt|^\W*\?{2,}\W*$/iu;

const rule: Rule = defineRule({
  id: 'timeline/readable-time',
  summary: 'Require a readable time in every timeline entry',
  rationale: 'A half-written time such as `14:??` cannot be placed; where the time is not known, saying so is honest and readable.',
  source: 'The incident postmortem template; measured on public postmortems',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  messages: {
    unreadable: 'Unexpected time `{time}`, expected HH:MM, `~HH:MM` or `unknown`',
    missing: 'Missing time of timeline entry `{event}`, add HH:MM, `~HH:MM` or `unknown`',
  },
  check({ parsed, report }) {
    for (const row of timelineRows(parsed)) {
      if (hasPlaceholder(parsed, row.timeSpan)) continue;
      const time = row.entry.time ?? '';
      if (MASKED.test(time)) report({ message: 'unreadable', at: row.timeSpan, data: { time } });
      else if (row.entry.precision !== 'unknown' || HONEST.test(time) || isTodo(time)) continue;
      else if (hasWord(time)) report({ message: 'unreadable', at: row.timeSpan, data: { time } });
      else if (isTableRow(parsed, row))
        report({ message: 'missing', at: row.span, data: { event: plainText(row.entry.event ?? row.entry.action ?? '') } });
    }
  },
});

function hasWord(text: string): boolean {
  return [...text].some((character) => isWordAt(character, 0));
}

// A bullet without a time may go on from the one before; a row with an empty cell was meant to have one.
function isTableRow({ document }: Parsed, { span }: TimelineRow): boolean {
  const tables = document.sections.flatMap(({ units }) => units.filter((unit) => unit.kind === 'table'));
  return tables.some((table) => table.span.start <= span.start && span.end <= table.span.end);
}

export default rule;
