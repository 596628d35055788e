import { defineRule, type Rule } from '../../rule.ts';
import { statedDuration } from '../../facts/duration.ts';

// `1-2 hours` is as exact as its author could be.
const SPREAD = /\d\s?(?:[-–~]|to|or|a|ou)\s?\d+(?:[.,]\d+)?\s?\p{L}/u;

const rule: Rule = defineRule({
  id: 'header/duration-readable',
  summary: 'Require a duration with a length or a range',
  rationale: 'A duration that cannot be read is missing from every median and every report about downtime.',
  source: 'Measured on public postmortems',
  preset: 'recommended',
  severity: 'error',
  messages: { unreadable: 'Unexpected duration `{actual}`, expected a length or a range such as `14:02 - 15:10 (1h 8m)`' },
  check({ parsed, incident, phase, report }) {
    const duration = statedDuration(parsed);
    // While the incident goes on, its length is not known.
    if (!duration || duration.reading || incident.durationMinutes !== null || phase === 'ongoing') return;
    if (SPREAD.test(duration.entry.value)) return;
    report({ message: 'unreadable', at: duration.entry.valueSpan, data: { actual: duration.entry.value } });
  },
});

export default rule;
