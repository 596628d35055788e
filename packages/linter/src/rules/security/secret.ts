import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'security/secret',
  summary: 'Forbid secrets',
  rationale:
    'Logs and commands are pasted in a hurry, keys and all; once pushed, a key is in every clone, and taking it out of the text does not take it back.',
  source: 'secretlint; OWASP Secrets Management Cheat Sheet',
  preset: 'recommended',
  severity: 'error',
  seeksSecrets: true,
  messages: { secret: 'Unexpected {kind}, expected no secret in the document' },
  check({ secrets, report }) {
    for (const { kind, span } of secrets) {
      const help = 'Revoke it first: whoever has the repository has it. Then write `[redacted]` in its place.';
      report({ message: 'secret', at: span, data: { kind }, help });
    }
  },
});

export default rule;
