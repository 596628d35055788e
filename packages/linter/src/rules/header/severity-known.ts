import { defineRule, type Rule } from '../../rule.ts';
import { filledEntry } from '../../facts/header.ts';
import { nearMiss } from '../../facts/near-miss.ts';

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
    const index = parsed.document.text.indexOf(actual, entry.valueSpan.start);
    const at = index >= 0 && index < entry.valueSpan.end ? { start: index, end: index + actual.length } : entry.valueSpan;
    const meant = nearMiss(actual, Object.values(vocabulary.severity).flat());
    const first = {
      critical: vocabulary.severity.critical[0] ?? 'critical',
      high: vocabulary.severity.high[0] ?? 'high',
      medium: vocabulary.severity.medium[0] ?? 'medium',
      low: vocabulary.severity.low[0] ?? 'low',
    };
    report({
      message: 'unknown',
      at,
      data: { actual, ...first },
      ...(meant && {
        help: `Did you mean \`${meant}\`?`,
        fix: { title: `Write ${meant}`, safety: 'unsafe', edits: [{ ...at, text: meant }] },
      }),
    });
  },
});

export default rule;
