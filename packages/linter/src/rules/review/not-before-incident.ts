import { defineRule, type Rule } from '../../rule.ts';
import { signaturesOf } from '../../facts/signatures.ts';

const rule: Rule = defineRule({
  id: 'review/not-before-incident',
  summary: 'Forbid signatures dated before the incident',
  rationale:
    'Nobody approves a report of what has not happened yet: the year or month is mistyped, or the block was copied from an older document.',
  source: 'Measured on public postmortems',
  preset: 'recommended',
  severity: 'error',
  messages: { early: 'Unexpected date `{date}` of `{label}`, expected a day on or after the incident on `{incident}`' },
  check({ incident, ask, report }) {
    // With a date of the incident in the future, that date is the finding.
    if (incident.date !== null && ask('day', incident.date) === 'future') return;
    for (const { key, label, date } of signaturesOf(incident)) {
      if (date === null || incident.date === null || date >= incident.date) continue;
      report({ message: 'early', at: `/incident/review/${key}/date`, data: { date, label, incident: incident.date } });
    }
  },
});

export default rule;
