import { defineRule, type Rule } from '../../rule.ts';
import { DIRECTIVE_KINDS } from '../../suppressions/directive.ts';

const KINDS = `known: ${DIRECTIVE_KINDS.map((kind) => `\`afterword-${kind}\``).join(', ')}`;

const rule: Rule = defineRule({
  id: 'suppression/malformed',
  summary: 'Forbid suppressions that cannot be read, or that name no rule',
  rationale: 'A suppression that is not understood suppresses nothing; one without a rule would suppress what nobody thought of.',
  source: 'Ruff, `PGH004`; eslint-plugin-eslint-comments, `no-unlimited-disable`',
  preset: 'recommended',
  severity: 'error',
  messages: {
    misspelled: 'Unexpected comment `afterword-{found}`, expected `afterword-{meant}`',
    word: 'Unexpected comment `afterword-{found}`, expected a known word after `afterword-`',
    rule: 'Missing rule in `afterword-{found}`, add the id of each rule it is for',
    list: 'Unexpected `{found}` in a suppression, expected rules separated by commas, then ` -- ` and the reason',
  },
  check({ suppressions, report }) {
    for (const { problem, span, found, meant } of suppressions.malformed) {
      if (meant !== null) report({ message: 'misspelled', at: span, data: { found, meant } });
      else report({ message: problem, at: span, data: { found }, ...(problem === 'word' && { help: KINDS }) });
    }
  },
});

export default rule;
