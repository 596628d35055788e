import { defineRule, type Rule } from '../../rule.ts';
import { statedDuration } from '../../facts/duration.ts';
import { durationFromTimeline } from '../../fixes/duration-fix.ts';
import { unicodePattern } from '../../unicode-pattern.ts';

// `1-2 hours` is as exact as its author could be.
const SPREAD = unicodePattern(String.raw`\d\s?(?:[-–~]|to|or|a|ou)\s?\d+(?:[.,]\d+)?\s?\p{L}`, 'u');

// Nobody knows when it began or ended; to say so is the answer.
const NOT_KNOWN = unicodePattern(
  String.raw`(?<!\p{L})(?:unknown|not\s+known|unclear|undetermined|desconocid[oa]|desconhecid[oa]|inconnue?|unbekannt)(?!\p{L})|不明|未知`,
  'iu',
);

const rule: Rule = defineRule({
  id: 'header/duration-readable',
  summary: 'Require a duration with a length or a range',
  rationale: 'A duration that cannot be read is missing from every median and every report about downtime.',
  source: 'Measured on public postmortems',
  preset: 'recommended',
  severity: 'error',
  fixable: true,
  messages: { unreadable: 'Unexpected duration `{actual}`, expected a length or a range such as `14:02 - 15:10 (1h 8m)`' },
  check({ parsed, incident, phase, report }) {
    const duration = statedDuration(parsed);
    // While the incident goes on, its length is not known.
    if (!duration || duration.reading || incident.durationMinutes !== null || phase === 'ongoing') return;
    if (SPREAD().test(duration.entry.value) || NOT_KNOWN().test(duration.entry.value)) return;
    const { value, valueSpan } = duration.entry;
    const fix = durationFromTimeline(parsed, valueSpan);
    report({ message: 'unreadable', at: valueSpan, data: { actual: value }, ...(fix && { fix }) });
  },
});

export default rule;
