import { decoded, isAddress, linkTargets } from '../../facts/links.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'links/relative',
  summary: 'Require relative links to resolve in the repository',
  rationale: 'A link that leads nowhere loses the evidence it stood for, and nobody notices until it is needed.',
  source: 'eipw, `markdown-rel-links`',
  preset: 'recommended',
  severity: 'error',
  messages: { broken: 'Unexpected link to `{target}`, expected a file of the repository' },
  check({ parsed, ask, report }) {
    for (const { text, span } of linkTargets(parsed)) {
      const path = pathOf(text);
      if (path !== null && ask('exists', path) === false) report({ message: 'broken', at: span, data: { target: text } });
    }
  },
});

/** Path of a relative link without query and fragment; null for addresses, anchors and pages of the Git host. */
function pathOf(target: string): string | null {
  const path = isAddress(target) ? '' : target.replace(/[?#].*$/, '');
  return path === '' ? null : decoded(path);
}

export default rule;
