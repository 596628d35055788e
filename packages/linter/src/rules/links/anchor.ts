import { anchorsOf } from '../../facts/anchors.ts';
import { decoded, isAddress, linkTargets } from '../../facts/links.ts';
import { nearMiss } from '../../facts/near-miss.ts';
import { resolvedPath } from '../../facts/resolved-path.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'links/anchor',
  summary: 'Require links to sections to lead to one',
  rationale:
    'A heading that is reworded breaks every link to it, and the reader lands at the top of a page without knowing what was meant.',
  source: 'eipw, `markdown-rel-links`; markdownlint, MD051',
  preset: 'recommended',
  severity: 'error',
  acrossDocuments: true,
  messages: {
    here: 'Unexpected link to `#{anchor}`, expected a heading of this document',
    there: 'Unexpected link to `#{anchor}`, expected a heading of `{other}`',
  },
  check({ parsed, path, ask, report }) {
    const own = anchorsOf(parsed);
    for (const { text, span, form } of linkTargets(parsed)) {
      const hash = text.indexOf('#');
      if (hash < 0 || form === 'bare' || isAddress(text)) continue;
      const anchor = decoded(text.slice(hash + 1));
      const target = hash === 0 ? path : resolvedPath(text, path ?? '');
      if (target === null && hash > 0) continue;
      const other = target === path ? null : target;
      const known = other === null ? own : ask('anchors', other);
      if (!known || anchor === '' || anchor === 'top' || isKnown(anchor, known)) continue;
      const meant = nearMiss(anchor, known);
      const help = meant === null ? {} : { help: `Did you mean \`#${meant}\`?` };
      if (other !== null) report({ message: 'there', at: span, data: { anchor, other }, ...help });
      else report({ message: 'here', at: span, data: { anchor }, ...help });
    }
  },
});

// GitHub and others lead to the same heading in either case, and some put a name of their own before it.
function isKnown(anchor: string, known: readonly string[]): boolean {
  const name = anchor.toLowerCase().replace(/^user-content-/, '');
  return known.includes(name) || /^l\d+(?:-l\d+)?$/.test(name) || name.startsWith(':~:') || /^fn(?:ref)?[-:]?\w+$/.test(name);
}

export default rule;
