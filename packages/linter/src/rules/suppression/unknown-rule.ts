import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'suppression/unknown-rule',
  summary: 'Forbid suppressions of rules that do not exist or cannot be suppressed',
  rationale: 'A misspelled rule suppresses nothing, and whoever wrote it believes that it does.',
  source: 'Ruff, `RUF102`',
  preset: 'recommended',
  severity: 'error',
  messages: {
    misspelled: 'Unexpected rule `{id}` in a suppression, expected `{meant}`',
    unknown: 'Unexpected rule `{id}` in a suppression, expected one that exists',
    fixed: 'Unexpected rule `{id}` in a suppression, expected one that can be suppressed',
  },
  check({ suppressions, report }) {
    for (const { refused, rulesSpan } of suppressions.directives) {
      for (const { id, problem, meant } of refused) {
        if (meant !== null) report({ message: 'misspelled', at: rulesSpan, data: { id, meant }, help: `did you mean \`${meant}\`?` });
        else if (problem === 'fixed') report({ message: 'fixed', at: rulesSpan, data: { id } });
        else report({ message: 'unknown', at: rulesSpan, data: { id }, help: 'run `afterword rules` for all rules' });
      }
    }
  },
});

export default rule;
