import { readDate, type DateReading, type MetadataEntry, type Parsed, type Span } from '@afterword/parser';
import { defineRule, type Rule, type RuleFix } from '../../rule.ts';
import { filledEntry } from '../../facts/header.ts';

const rule: Rule = defineRule({
  id: 'header/date-format',
  summary: 'Require the date of the incident as YYYY-MM-DD',
  rationale: 'Of `03/10/2021` nobody knows day from month; an ISO date sorts, and is the same for every reader.',
  source: 'eipw, `preamble-date`; RFC 3339',
  preset: 'recommended',
  severity: 'error',
  fixable: true,
  messages: {
    format: 'Unexpected date `{actual}`, expected the form `YYYY-MM-DD`',
    impossible: 'Unexpected date `{actual}`, expected a day that the calendar has',
  },
  check({ parsed, report }) {
    const entry = filledEntry(parsed, 'date');
    if (!entry) return;
    const reading = readDate(entry.value);
    const at = spanOf(entry, reading, parsed);
    const actual = reading?.raw ?? entry.value;
    if (reading?.impossible) return report({ message: 'impossible', at, data: { actual } });
    if (reading && /^\d{4}-\d{2}-\d{2}$/.test(reading.raw)) return;
    const fix = fixOf(reading, at, parsed);
    report({ message: 'format', at, data: { actual }, ...(fix && { fix }) });
  },
});

function spanOf({ value, valueSpan }: MetadataEntry, reading: DateReading | null, { document }: Parsed): Span {
  const source = document.text.slice(valueSpan.start, valueSpan.end);
  const index = reading ? source.indexOf(reading.raw, source.startsWith(value) ? reading.start : 0) : -1;
  return reading && index >= 0 ? { start: valueSpan.start + index, end: valueSpan.start + index + reading.raw.length } : valueSpan;
}

// Only a single day whose reading is certain is rewritten: `December 22-23, 2025` holds two.
function fixOf(reading: DateReading | null, at: Span, { document }: Parsed): RuleFix | null {
  if (!reading?.value || document.text.slice(at.start, at.end) !== reading.raw) return null;
  const numbers = reading.raw.match(/\d+/g)?.length ?? 0;
  const named = /[a-z\u00C0-\u024F]{3,}/i.test(reading.raw);
  if (numbers !== (named ? 2 : 3)) return null;
  return { title: `Write ${reading.value}`, safety: 'safe', edits: [{ ...at, text: reading.value }] };
}

export default rule;
