import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { defaultLimits, defaultTemplate, parse, satteriProblem, type EngineChoice, type Section, type Template } from '@afterword/parser';
import { postmortem } from '../../../bench/archive.ts';
import { ACCEPTED, acceptedShape } from './engine-differences.ts';
import { mutation, mutated } from './mutations.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** All that a document is read as: sections and units, JSON, places, gaps and notes. */
function read(text: string, engine: EngineChoice, template?: Template): string {
  const { postmortem: json, document, places, gaps, notes } = parse(text, template ? { template, engine } : { engine });
  const sections = document.sections.map(({ parent: _parent, children: _children, ...section }: Section) => section);
  return JSON.stringify({ json, sections, front: document.frontMatter, places: [...places.entries()], gaps, notes });
}

const differ = (text: string): boolean => read(text, 'remark') !== read(text, 'satteri');

const documents = globSync(['packages/*/{fixtures,test}/**/*.md', 'examples/**/*.md', 'docs/**/*.md', '*.md'], {
  cwd: ROOT,
  ignore: ['**/node_modules/**'],
}).map((file): [string, string] => [file, readFileSync(join(ROOT, file), 'utf8')]);
const generated = Array.from({ length: 20 }, (_, i): [string, string] => [`generated ${i + 1}`, postmortem(i + 1)]);

test('satteri can be loaded where tests run', () => {
  expect(satteriProblem()).toBeNull();
});

describe('both engines read the same', { timeout: 120_000 }, () => {
  const template = defaultTemplate();

  test.each([...documents, ...generated])('%s', (_name, text) => {
    expect(read(text, 'satteri', template)).toBe(read(text, 'remark', template));
  });

  test.each(['\r\n', '\r'])('line endings %j and a byte order mark', (ending) => {
    for (const [, text] of generated.slice(0, 3)) {
      const other = `\uFEFF${text.replaceAll('\n', ending)}`;
      expect(read(other, 'satteri', template)).toBe(read(other, 'remark', template));
    }
  });
});

// Each was read differently by the engines as they are.
test.each([
  ['an address that touches a pipe', 'a|b\n-|-\nhttp://kettle.example|y'],
  ['an address that touches a pipe in the head', 'http://kettle.example||\n|-'],
  ['an address in parentheses', '|a|b|\n|-|-|\n|(http://kettle.example)|y|'],
  ['a box before strong text', '- [x] **Seal** it\n- [ ] `tea`'],
  ['a box alone above a nested list', '- [ ] \n  - sub'],
  ['a box alone above a heading', '- [x] \n  ## Impact'],
  ['a box alone above an empty item', '- [x]\n-'],
  ['a box alone above its text', '- [x]\r\n  foo\n\n> - [x]\n>   foo'],
  ['a definition before a box', '- [a]:h\n[ ] x'],
  ['front matter without an end', '---\n# x\n- a\n> b'],
  ['front matter that ends with dots', '---\na: 1\n...\n- b'],
  ['front matter with white space after its fences', '--- \t\na: 1\n---\t\n- b'],
  ['empty front matter', '---\n---\n- b'],
  ['TOML', '+++\na = 1\n+++\n- b'],
  ['front matter after a blank line', '\n---\na: 1\n---\n- b'],
  ['indented code right under a heading after a list', '- a\n# h\n    x\n    y'],
  ['indented code right under a rule after a quote', '> a\n---\n    x\n    y\n\n    z'],
  ['blank lines of indented code', '    x\r\r    '],
  ['the end of a list in a quote', '>-\n>1.\n\n>-\n>   -\n>'],
  ['an open fence that its container ends', '- ```\n\n-\n\n>```\r\n\r\ntext'],
  ['open HTML that its container ends', '- <!--\n\n- <script\n \ntext'],
  ['NUL and lone surrogates', 'a\0b\uD800c | d\n-|-'],
  ['a byte order mark within', 'a **\uFEFF** b\n\uFEFF\n- \uFEFFc'],
  ['characters outside the basic plane', '# 👩‍🚒 a\n\n| 👧 | b |\n|-|-|\n| 👧👧 | c |'],
  ['emphasis', '*_*e**\n*👧*s**\n\\**s**'],
  ['footnotes and strikethrough', 'a[^1] ~~b~~\n\n[^1]: c\n    d'],
  ['math, directives, wiki links, definition lists', '$$\na\n$$\n\n:::note\n[[a]]\n:::\n\nTerm\n: text'],
  ['a heading that ends with marks', '# a # #\n\n##\n\n## #\n\n# b\\#\n\nc\n= \n'],
  ['a tag below a table', 'a\n-|\n<b>\n\nc\n-|\nd\n<kettle>'],
  ['a tag below a table, lines that end with CR', 'a\r-|\r<b>'],
  ['a delimiter row below a label', '[a]:\n|-'],
  ['a delimiter row in a lazy line', '- b\na\n  :-|'],
  ['a delimiter row after a marker', 'a\na\n- |'],
])('%s', (_name, text) => {
  expect(read(text, 'satteri')).toBe(read(text, 'remark'));
});

const N = 25_000;

// What takes remark seconds or minutes, with the limits lifted. Only nesting has a limit that nobody can lift.
test.each([
  ['closing brackets', ']'.repeat(N)],
  ['open links', '[a]('.repeat(N)],
  ['open brackets', '['.repeat(N)],
  ['quotes in quotes', '>'.repeat(N)],
  ['lists in lists', '1. '.repeat(N)],
  ['deep lists', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a\n`).join('')],
  ['crossing emphasis', '*a_ '.repeat(N)],
  ['nested emphasis', '**a '.repeat(N / 2) + 'b** '.repeat(N / 2)],
  ['runs of backticks', Array.from({ length: 400 }, (_, i) => `${'`'.repeat(i + 1)} `).join('')],
  ['open comments', 'a <!-- '.repeat(N / 2)],
  ['open CDATA', 'a <![CDATA['.repeat(N / 4)],
  ['lazy lines', `> a\n${'b\n'.repeat(N)}`],
  ['setext headings', 'a\n=\n'.repeat(N)],
  ['task items', '- [ ] a\n'.repeat(N / 2)],
  ['table rows', `|a|\n|-|\n${'|b|\n'.repeat(N)}`],
  ['delimiter rows', '|-|\n'.repeat(N)],
  ['tags below a table', `|a|\n|-|\n${'<!--\n'.repeat(N)}`],
])('satteri reads %s in bounded time', { timeout: 30_000 }, (_name, text) => {
  const lifted = Object.fromEntries(Object.keys(defaultLimits).map((name) => [name, Infinity]));
  expect(parse(text, { engine: 'satteri', limits: lifted }).document.text).toBe(text);
});

test.each(ACCEPTED)('accepted: $name', ({ example }) => {
  expect(differ(example)).toBe(true);
  expect(acceptedShape(example)).not.toBeNull();
});

const EXCERPT = 25;
const lines = [...documents, ...generated].map(([, text]) => text.split(/(?<=\n)/));
const excerpt = fc
  .tuple(fc.constantFrom(...lines), fc.nat(), fc.integer({ min: 3, max: EXCERPT }))
  .map(([all, from, count]) => all.slice(from % all.length, (from % all.length) + count).join(''));

/** More than a test run has time for, and other documents each time. */
const FULL = process.env['AFTERWORD_FULL'] === '1';

test('mutated documents are read the same, but for what is accepted', { timeout: 1_800_000 }, () => {
  fc.assert(
    fc.property(excerpt, fc.array(mutation, { minLength: 1, maxLength: 6 }), (text, mutations) => {
      const document = mutations.reduce(mutated, text);
      expect(differ(document) && acceptedShape(document) === null).toBe(false);
    }),
    FULL ? { numRuns: 200_000 } : { numRuns: 4000, seed: 1 },
  );
});
