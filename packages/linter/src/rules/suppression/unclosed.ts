import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'suppression/unclosed',
  summary: 'Require an end for every suppression that has a beginning',
  rationale: 'Without its end, a suppression for a few lines covers the rest of the document, and all that is added to it.',
  source: 'eslint-plugin-eslint-comments, `disable-enable-pair`',
  preset: 'recommended',
  severity: 'error',
  messages: { open: 'Missing end of the suppression of `{rules}`, add `<!-- afterword-enable {rules} -->`' },
  check({ suppressions, report }) {
    for (const { span, unclosed } of suppressions.directives) {
      if (unclosed.length > 0)
        report({
          message: 'open',
          at: span,
          data: { rules: unclosed.join(', ') },
          help: 'for the whole document, use `afterword-disable-file`',
        });
    }
  },
});

export default rule;
