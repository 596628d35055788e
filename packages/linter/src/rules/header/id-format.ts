import { foldedKey, plainText } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { filledEntry } from '../../facts/header.ts';

const rule: Rule = defineRule({
  id: 'header/id-format',
  summary: 'Require an incident id that programs can use',
  rationale: 'Links, branches and tickets name an incident by its id; one with spaces or a sentence in it cannot be looked up.',
  source: 'RustSec advisory linter, `id`; eipw, `preamble-eip`',
  preset: 'recommended',
  severity: 'error',
  options: {
    pattern: {
      default: '^(?:[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)+|[A-Za-z]{1,12}#?[0-9]+|#?[0-9]+)$',
      description: 'Regular expression for ids, anchored.',
    },
  },
  messages: { format: 'Unexpected incident id `{actual}`, expected one such as `INC-2026-014`' },
  check({ parsed, options, report }) {
    const entry = filledEntry(parsed, 'id');
    // `Incident: The queue stopped` names the incident, it is no id.
    if (!entry || foldedKey(entry.label) === 'incident') return;
    const actual = plainText(entry.value);
    if (actual.length > 200 || !new RegExp(options.pattern, 'u').test(actual))
      report({ message: 'format', at: entry.valueSpan, data: { actual } });
  },
});

export default rule;
