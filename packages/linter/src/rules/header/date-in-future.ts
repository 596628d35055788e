import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'header/date-in-future',
  summary: 'Forbid an incident date in the future',
  rationale: 'A postmortem looks back; a date to come is a slip, most often of the year in January.',
  source: 'RustSec advisory linter, `date`',
  preset: 'recommended',
  severity: 'error',
  messages: { future: 'Unexpected date `{date}`, expected no day after `{today}`' },
  check({ incident, ask, report }) {
    if (incident.date === null || ask('day', incident.date) !== 'future') return;
    report({ message: 'future', at: '/incident/date', data: { date: incident.date, today: ask('today')! } });
  },
});

export default rule;
