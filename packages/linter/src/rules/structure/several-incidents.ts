import { defineRule, type Rule } from '../../rule.ts';
import { notesOf } from '../../facts/notes.ts';

const rule: Rule = defineRule({
  id: 'structure/several-incidents',
  summary: 'Limit a file to one incident',
  rationale: 'Severity, duration and actions of several incidents in one file run together in every query.',
  source: 'Measured on public postmortems',
  preset: 'strict',
  severity: 'warning',
  messages: {
    several: 'Unexpected {count} incidents in one file, expected one',
  },
  check({ parsed, report }) {
    for (const { span, data } of notesOf(parsed, 'several-incidents'))
      report({ message: 'several', at: span, data: { count: data['count'] ?? '' } });
  },
});

export default rule;
