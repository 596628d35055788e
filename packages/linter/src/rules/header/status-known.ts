import { defineRule, type Rule } from '../../rule.ts';
import { filledEntry } from '../../facts/header.ts';
import { unknownWord } from '../../facts/unknown-word.ts';

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
    const known = [...Object.values(vocabulary.status), ...Object.values(vocabulary.reviewState)].flat();
    const first = (phase: keyof typeof vocabulary.status): string => vocabulary.status[phase][0] ?? phase;
    const expected = { ongoing: first('ongoing'), mitigated: first('mitigated'), resolved: first('resolved') };
    report({ message: 'unknown', data: { actual, ...expected }, ...unknownWord(parsed, entry, { actual, known }) });
  },
});

export default rule;
