import { defineRule, type Rule } from '../../rule.ts';
import { filledEntry } from '../../facts/header.ts';
import { nearMiss } from '../../facts/near-miss.ts';

const rule: Rule = defineRule({
  id: 'header/status-known',
  summary: 'Require a status of the team’s vocabulary',
  rationale: 'The status decides how complete a postmortem must be; an unknown word holds a running incident to the bar of a closed one.',
  source: 'eipw, `preamble-enum-status`',
  preset: 'recommended',
  severity: 'error',
  fixable: true,
  messages: { unknown: 'Unexpected status `{actual}`, expected one of `{ongoing}`, `{mitigated}`, `{resolved}`' },
  check({ parsed, incident, vocabulary, report }) {
    const entry = filledEntry(parsed, 'status');
    if (!entry || (incident.status?.phase ?? parsed.metadata.documentState) !== null) return;
    const actual = incident.status?.label ?? entry.value;
    const index = parsed.document.text.indexOf(actual, entry.valueSpan.start);
    const at = index >= 0 && index < entry.valueSpan.end ? { start: index, end: index + actual.length } : entry.valueSpan;
    const meant = nearMiss(actual, [...Object.values(vocabulary.status), ...Object.values(vocabulary.reviewState)].flat());
    const first = {
      ongoing: vocabulary.status.ongoing[0] ?? 'ongoing',
      mitigated: vocabulary.status.mitigated[0] ?? 'mitigated',
      resolved: vocabulary.status.resolved[0] ?? 'resolved',
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
