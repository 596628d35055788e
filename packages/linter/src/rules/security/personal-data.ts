import { personalDataIn, publicEntry } from '../../facts/personal-data.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'security/personal-data',
  summary: 'Forbid personal data and private addresses in a public document',
  rationale:
    'What is published cannot be taken back: a mail address brings spam, a card number a breach notice, a private address a map of the network.',
  source: 'GDPR, article 5; OWASP Logging Cheat Sheet',
  preset: 'strict',
  severity: 'warning',
  messages: { personal: 'Unexpected {kind} in a public document, expected none' },
  check({ parsed, report }) {
    if (!publicEntry(parsed.metadata.entries)) return;
    for (const { kind, index, length } of personalDataIn(parsed.document.text)) {
      report({ message: 'personal', at: { start: index, end: index + length }, data: { kind } });
    }
  },
});

export default rule;
