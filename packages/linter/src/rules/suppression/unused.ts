import { defineRule, type Rule } from '../../rule.ts';
import { removalOf } from '../../suppressions/removal.ts';

const rule: Rule = defineRule({
  id: 'suppression/unused',
  summary: 'Forbid suppressions that suppress nothing',
  rationale: 'A suppression that outlives its finding hides the next one at the same place.',
  source: 'ESLint, `--report-unused-disable-directives`; Ruff, `RUF100`',
  preset: 'recommended',
  severity: 'warning',
  fixable: true,
  messages: {
    disable: 'Unexpected suppression of `{rules}`, expected a finding that it suppresses',
    enable: 'Unexpected `afterword-enable` of `{rules}`, expected an `afterword-disable` of it above',
  },
  check({ parsed, suppressions, report }) {
    for (const directive of suppressions.directives) {
      const { kind, span, unused } = directive;
      if (unused.length === 0) continue;
      const message = kind === 'enable' ? 'enable' : 'disable';
      report({ message, at: span, data: { rules: unused.join(', ') }, fix: removalOf(directive, unused, parsed.document) });
    }
  },
});

export default rule;
