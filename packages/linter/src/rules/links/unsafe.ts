import { hostOf, isLocalHost, isSigned } from '../../facts/addresses.ts';
import { linkTargets } from '../../facts/links.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'links/unsafe',
  summary: 'Forbid links that are not encrypted, local, or signed',
  rationale:
    'A link to the author’s machine opens for nobody else, a signed one stops opening, and until then it opens for everybody who can read the document.',
  source: 'RustSec advisory linter, `references`',
  preset: 'strict',
  severity: 'warning',
  messages: {
    plain: 'Unexpected link to `{host}` over http, expected https',
    local: 'Unexpected link to `{host}`, expected one that other people can open',
    signed: 'Unexpected signed link to `{host}`, expected one that neither expires nor holds a key',
  },
  check({ parsed, report }) {
    for (const { text, span, form } of linkTargets(parsed)) {
      const host = hostOf(text);
      if (host === null) continue;
      // A bare address in a sentence is mostly what the sentence is about: an endpoint, not a reference.
      if (isSigned(text)) report({ message: 'signed', at: span, data: { host } });
      else if (form !== 'bare' && isLocalHost(host)) report({ message: 'local', at: span, data: { host } });
      else if (form !== 'bare' && /^http:/i.test(text) && host.includes('.')) report({ message: 'plain', at: span, data: { host } });
    }
  },
});

export default rule;
