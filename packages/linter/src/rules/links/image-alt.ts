import { textsWith } from '../../facts/links.ts';
import { defineRule, type Rule } from '../../rule.ts';

const MARK = /!\[|<img/gi;
const EMPTY_ALT = /!\[[ \t]*\](?=[([])/g;
const TAG = /<img\b[^<>]{0,1000}>/gi;
const ALT = /\salt\s*=\s*(?:"[^"]*[^"\s][^"]*"|'[^']*[^'\s][^']*'|[^\s"'>]+)/i;

const rule: Rule = defineRule({
  id: 'links/image-alt',
  summary: 'Require a text for every image',
  rationale: 'A graph that a screen reader cannot read, and that is gone when its host is, needs a sentence that says what it shows.',
  source: 'markdownlint, MD045; WCAG 2.2, 1.1.1',
  preset: 'advice',
  severity: 'info',
  messages: { alt: 'Missing text of the image, add what it shows: `![…](…)`' },
  check({ parsed, report }) {
    const tags = parsed.document.sections.flatMap(({ units }) => units.filter(({ kind }) => kind === 'html'));
    const html = tags.map(({ span }) => ({ text: withoutComments(parsed.document.text.slice(span.start, span.end)), start: span.start }));
    const found = [...textsWith(MARK, parsed), ...html].flatMap(({ text, start }) => {
      const images = [...text.matchAll(EMPTY_ALT), ...[...text.matchAll(TAG)].filter(([tag]) => !ALT.test(tag))];
      return images.map(({ 0: image, index }) => ({ start: start + index, end: start + index + image.length }));
    });
    for (const at of found) report({ message: 'alt', at, data: {} });
  },
});

function withoutComments(html: string): string {
  return html.replaceAll(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
}

export default rule;
