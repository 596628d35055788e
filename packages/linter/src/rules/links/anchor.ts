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
  check({ parsed, path, archive, report }) {
    const own = anchorsOf(parsed);
    for (const { text, span, form } of linkTargets(parsed)) {
      const hash = text.indexOf('#');
      if (hash < 0 || form === 'bare' || isAddress(text)) continue;
      const anchor = decoded(text.slice(hash + 1));
      const target = hash === 0 ? path : resolvedPath(text, path ?? '');
      const other = hash === 0 || target === path ? null : archive.documents.find((facts) => facts.path === target);
      const known = other === null ? own : other?.anchors;
      if (!known || anchor === '' || anchor === 'top' || isKnown(anchor, known)) continue;
      const meant = nearMiss(anchor, known);
      const help = meant === null ? {} : { help: `Did you mean \`#${meant}\`?` };
      if (other) report({ message: 'there', at: span, data: { anchor, other: other.path }, ...help });
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
