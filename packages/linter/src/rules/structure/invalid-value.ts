import { defineRule, type Rule } from '../../rule.ts';
import { gapsOf } from '../../facts/gap-rules.ts';

const rule: Rule = defineRule({
  id: 'structure/invalid-value',
  summary: 'Require values of the type that the template states',
  rationale: 'A value of another type cannot be sorted, counted or compared with those of other postmortems.',
  source: 'The team’s own postmortem template',
  preset: 'recommended',
  severity: 'error',
  messages: { invalid: 'Unexpected value `{actual}` of `{label}`, expected {expected}' },
  check({ parsed, report }) {
    for (const { span, text, label, expected } of gapsOf(parsed, 'structure/invalid-value')) {
      report({ message: 'invalid', at: span, data: { actual: text ?? '', label, expected: expected ?? 'another type' } });
    }
  },
});

export default rule;
