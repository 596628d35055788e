import { reporters } from '@afterword/linter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { markdownPlain, markdownText } from '../src/reporters/markdown-text.ts';
import { uriOf } from '../src/reporters/uri.ts';
import { context, manyFindings, nasty, PATH } from './nasty-report.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const nodesOf = (markdown: string): Node[] => all(unified().use(remarkParse).parse(markdown) as Node);
const shown = (markdown: string): string =>
  nodesOf(markdown)
    .map(({ type, value = '' }) => (type === 'inlineCode' ? `<${value}>` : value))
    .join('')
    .replaceAll('\u200B', '');
const render = (report = nasty): string => reporters['markdown']!(report, context);

describe('a report pasted into a pull request', () => {
  const nodes = nodesOf(render());

  test('has no HTML but its own', () => {
    const own = /^(?:<br>|<\/details>|<details><summary>[^<>]*<\/summary>)$/;
    expect(nodes.filter(({ type, value }) => type === 'html' && !own.test(value!))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'image' || type === 'definition' || type === 'code')).toEqual([]);
  });

  test('links only to its documents and rules', () => {
    const urls = nodes.flatMap(({ url }) => url ?? []);
    expect(urls).toContain(`${uriOf(PATH)}?plain=1#L5`);
    expect(urls.filter((url) => !url.startsWith('incidents/') && !url.startsWith('https://afterword.dev/rules/'))).toEqual([]);
  });

  test('mentions nobody and refers to nothing', () => {
    const text = nodes.filter(({ type }) => type === 'text' || type === 'html').map(({ value }) => value);
    expect(text.join('\n').replaceAll('&#8203;', '\u200B')).not.toMatch(/@\w|#\d|www\.|:\/\//);
  });
});

test.each([
  ['code stays code', 'Missing `a|b <c>`, add `d`', 'Missing <a|b <c>>, add <d>'],
  ['a lone backtick is shown', 'an odd ` here', 'an odd ` here'],
  ['three backticks', 'a `b` c ` d', 'a <b> c ` d'],
  ['empty code', 'Missing ``, add', 'Missing ``, add'],
  ['markup', '*a* _b_ ~~c~~ [d](e) ![f](g) <h> &amp; \\* $x$', '*a* _b_ ~~c~~ [d](e) ![f](g) <h> &amp; \\* $x$'],
  ['several lines', '# a\n- b\r\n\n    c', '# a - b c'],
])('markdownText: %s', (_, text, expected) => {
  expect(shown(`- x: ${markdownText(text)}`).slice('x: '.length)).toBe(expected);
});

test('a path in a table has no bare pipe', () => {
  expect(markdownPlain('a|`b|c`.md')).not.toMatch(/(?<!\\)[|`]/);
});

test.each([
  ['many files', manyFindings(3000, 1)],
  ['many findings in a file', manyFindings(1, 2000)],
  ['long messages', manyFindings(50, 20, '<&'.repeat(2000))],
])('%s stay within a comment and the rest is counted', (_, report) => {
  const text = render(report);
  const { errors, warnings, infos } = report.summary;
  const items = text.match(/^- /gm)?.length ?? 0;
  expect(text.length).toBeLessThan(60_000);
  expect(text).toContain(`… and ${(errors + warnings + infos - items).toLocaleString('en-US')} more findings`);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(items).toBeGreaterThan(5);
});

test('a clean run is one line', () => {
  expect(render(manyFindings(2, 0))).toBe('### ✅ Afterword: no problems in 2 files\n');
});
