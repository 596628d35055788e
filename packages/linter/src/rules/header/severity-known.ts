import { defineRule, type Rule } from '../../rule.ts';
import { filledEntry } from '../../facts/header.ts';
import { unknownWord } from '../../facts/unknown-word.ts';

const rule: Rule = defineRule({
  id: 'header/severity-known',
  summary: 'Require a severity of the team’s vocabulary',
  rationale: 'Severity decides what is asked of a postmortem and how incidents are counted; an unknown word is counted nowhere.',
  source: 'RustSec advisory linter; PagerDuty, severity levels',
  preset: 'recommended',
  severity: 'error',
  fixable: true,
  messages: { unknown: 'Unexpected severity `{actual}`, expected one of `{critical}`, `{high}`, `{medium}`, `{low}`' },
  check({ parsed, incident, vocabulary, report }) {
    const entry = filledEntry(parsed, 'severity');
    if (!entry || (incident.severity?.level ?? null) !== null) return;
    const actual = incident.severity?.label ?? entry.value;
    const known = Object.values(vocabulary.severity).flat();
    const first = (level: keyof typeof vocabulary.severity): string => vocabulary.severity[level][0] ?? level;
    const expected = { critical: first('critical'), high: first('high'), medium: first('medium'), low: first('low') };
    report({ message: 'unknown', data: { actual, ...expected }, ...unknownWord(parsed, entry, { actual, known }) });
  },
});

export default rule;
