import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'suppression/missing-reason',
  summary: 'Require a reason for every suppression',
  rationale: 'Readers of a postmortem cannot tell an exception that was weighed from a check that was in the way, unless it says why.',
  source: 'eslint-plugin-eslint-comments, `require-description`',
  preset: 'recommended',
  severity: 'error',
  messages: { missing: 'Missing reason for the suppression of `{rules}`, add ` -- ` and why the finding is accepted' },
  check({ suppressions, report }) {
    for (const { kind, reason, span, rules } of suppressions.directives) {
      if (kind !== 'enable' && reason === null) report({ message: 'missing', at: span, data: { rules: rules.join(', ') } });
    }
  },
});

export default rule;
