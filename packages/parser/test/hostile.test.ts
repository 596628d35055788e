import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultTemplate, parse } from '@afterword/parser';
import { validatePostmortem } from '@afterword/schema';

const N = 25_000;
const lines = (n: number, line: (i: number) => string): string => Array.from({ length: n }, (_, i) => line(i)).join('');

/** Shapes on which a Markdown engine is quadratic, or recurses as deep as the text nests. */
const refused: [string, string][] = [
  ['closing brackets', ']'.repeat(100_000)],
  ['open links', '[a]('.repeat(50_000)],
  ['open titles', '[a](b ('.repeat(N)],
  ['quotes in quotes', '>'.repeat(N)],
  ['spaced quotes', '> '.repeat(10_000)],
  ['lists in lists', '1. '.repeat(4000)],
  ['lists in quotes', '> - '.repeat(2000)],
  ['crossing emphasis', '*a_ '.repeat(N)],
  ['nested emphasis', '**a '.repeat(N) + 'b** '.repeat(N)],
  ['one long run of stars', `${'*'.repeat(30_000)}a${'*'.repeat(30_000)}`],
  ['table rows', `|a|\n|-|\n${'|b|\n'.repeat(100_000)}`],
  ['table columns', `${'|a'.repeat(50_000)}|\n${'|-'.repeat(50_000)}|\n`],
  ['deep lists', lines(500, (i) => `${'  '.repeat(i)}- a\n`)],
  ['runs of backticks', lines(1000, (i) => `${'`'.repeat(i + 1)} `)],
  ['escaped backticks', '\\``" '.repeat(10_000)],
  ['open comments', 'a <!-- '.repeat(N)],
  ['open instructions', 'a <?'.repeat(N)],
  ['open declarations', 'a <!A '.repeat(N)],
  ['open CDATA', 'a <![CDATA['.repeat(N)],
  ['lazy lines', `> a\n${'b\n'.repeat(50_000)}`],
  ['quotes one after another', '> a\n\n'.repeat(N)],
  ['unclosed front matter', `---\n${'a: b\n'.repeat(50_000)}`],
  ['task items', '- [ ] a\n'.repeat(50_000)],
  ['definitions', lines(10_000, (i) => `[a${i}]: b\n`)],
  ['setext headings', 'a\n=\n'.repeat(6000)],
  ['blank lines', '\n'.repeat(1_000_000)],
  ['entities among emphasis', '*a '.repeat(2000) + '&amp;'.repeat(10_000) + 'a* '.repeat(2000)],
  ['only lone surrogates', '\uD800'.repeat(1000)],
];

test.each(refused)('%s: refused, with one note', (_name, text) => {
  const { postmortem, notes } = parse(text);
  expect(notes).toHaveLength(1);
  expect(['limit', 'not-text']).toContain(notes[0]!.code);
  expect(validatePostmortem(postmortem)).toBe(true);
});

/** The same kinds, small enough to be read. */
const read: [string, string][] = [
  ['brackets', '['.repeat(2000)],
  ['images', '!['.repeat(2000)],
  ['links', '[a](b) '.repeat(1000)],
  ['quotes in quotes', `${'> '.repeat(90)}a`],
  ['lists in lists', `${'- '.repeat(90)}a`],
  ['deep lists', lines(90, (i) => `${'  '.repeat(i)}- a\n`)],
  ['nested emphasis', '**a '.repeat(500) + 'b** '.repeat(500)],
  ['open comments', 'a <!-- '.repeat(500)],
  ['stars in bold labels', `**${'*'.repeat(500)}:** x`],
  ['a label without an end', `**${'a '.repeat(10_000)}`],
  ['a wide cell', `|a|\n|-|\n|${' '.repeat(20_000)}x${' '.repeat(20_000)}|\n`],
  ['white space in a line', `# a${' '.repeat(50_000)}b\n\n-${' '.repeat(50_000)}b\n`],
  ['white space before a line', `## Timeline\n\n${' '.repeat(50_000)}10:00 x\n`],
  ['colons in headings', `## a${':'.repeat(50_000)}b:\n\n## a${'？'.repeat(50_000)}b？\n`],
  ['white space behind a label', `**Status:**${' '.repeat(60_000)}b\n\n**Status:**${'\t'.repeat(60_000)}b\n`],
  ['backticks in code', `# a \` ${'`'.repeat(60_000)} b \`\n`],
  ['white space in front matter', `---\nid: a${' '.repeat(60_000)}b\n---\n`],
  ['mistakes in front matter', `---\na: ${'}'.repeat(60_000)}\n---\n`],
  ['digits', `## Timeline\n\n- ${'1'.repeat(50_000)}\n- ${'1:'.repeat(20_000)}\n- ${'1-'.repeat(20_000)}\n`],
  ['commas in services', `**Services:** ${'a, '.repeat(10_000)}\n`],
  ['unclosed parentheses', `**Duration:** ${'('.repeat(10_000)}\n\n# ${'('.repeat(10_000)}\n`],
  ['unclosed front matter', `---\n${'a: b\n'.repeat(2000)}`],
  ['nested flow in front matter', `---\na: ${'['.repeat(5000)}\n---\n`],
  ['nested maps in front matter', `---\n${'a: {'.repeat(5000)}\n---\n`],
  ['aliases in front matter', `---\na: &a [x]\n${lines(20, (i) => `k${i}: [*a, *a]\n`)}---\n`],
  ['nested flow in a fence', `## Appendix\n\n\`\`\`yaml\n${'['.repeat(5000)}\n\`\`\`\n`],
  ['only a fence mark', '```'],
  ['only a wrapper', '```md\n```'],
  ['nothing', ''],
];

test.each(read)('%s: read', { timeout: 5_000 }, (_name, text) => {
  const parsed = parse(text, { template: defaultTemplate() });
  expect(parsed.notes.map(({ code }) => code)).not.toContain('limit');
  check(text);
});

const SEEDS = [
  '# INC-7: Kettle API down\n\n**Date:** 2026-01-02  \n**Severity:** High\n**Duration:** 10:00 - 11:30 UTC (1h 30m)\n**Status:** Resolved\n\n---\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| 10:00 | Alert \\| fired |\n| 14:?? | Fixed |\n',
  '---\nid: INC-8\ndate: 2026-02-03\ntags: [a, b]\n---\n# Teapot\n\n## Summary\n\nIt _leaked_ `tea`.\n\n## Action Items\n\n- [ ] **Seal** - Owner: Ada - Due: 2026-02-10\n  - [x] sub\n- [] near\n\n| Action | Owner |\n|---|---|\n| Seal | Ada |\n',
  'Postmortem\n==========\n\n> **Status:** draft\n\nTimeline:\n\n* ~9:05 AM - start\n* [09:10] page\n1. x\n\n```yaml\na: [1\nb: {\n```\n\n**Root cause**\nA *bad* [deploy](x) <!-- note -->\n',
];
const junk = fc.constantFrom(
  '\r',
  '\n',
  '\r\n',
  '\0',
  '\uD800',
  '\uDC00',
  '\uFEFF',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '`',
  '```',
  '---\n',
  '|',
  '**',
  '_',
  '<!--',
  '-->',
  '>',
  '- ',
  '\t',
  ' ',
  '：',
  '\u00a0',
  '👩‍🚒',
  '"',
  ':',
);
const mutation = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'double', 'endings'),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 60 }),
  junk,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(text: string, { kind, at, length, junk: inserted }: Mutation): string {
  const from = at % (text.length + 1);
  const slice = text.slice(from, from + length);
  if (kind === 'endings') return text.slice(0, from) + text.slice(from).replaceAll('\n', '\r');
  if (kind === 'delete') return text.slice(0, from) + text.slice(from + length);
  return text.slice(0, from) + (kind === 'double' ? slice : inserted) + text.slice(from);
}

// Valid output, and every place and note inside the text.
function check(text: string): void {
  const { postmortem, document, places, notes } = parse(text, { template: defaultTemplate() });
  expect(validatePostmortem(postmortem), JSON.stringify(validatePostmortem.errors)).toBe(true);
  const spans = [
    ...[...places.entries()].map(([pointer, span]) => ({ at: pointer, ...span })),
    ...notes.map(({ code, span }) => ({ at: code, ...span })),
  ];
  const outside = spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= document.text.length));
  expect(outside).toEqual([]);
}

test('mutated documents never throw and give valid output', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...SEEDS), fc.array(mutation, { minLength: 1, maxLength: 8 }), (text, mutations) => {
      check(mutations.reduce(mutated, text));
    }),
    { numRuns: 300 },
  );
});

test.each(['\n', '\r\n', '\r'])('line endings %j say the same', (ending) => {
  for (const text of SEEDS.slice(0, 2)) {
    const { postmortem } = parse(text.replaceAll('\n', ending));
    expect(postmortem.incident).toEqual(parse(text).postmortem.incident);
  }
});

test('a byte order mark changes nothing', () => {
  expect(parse(`\uFEFF${SEEDS[1]}`).postmortem).toEqual(parse(SEEDS[1]!).postmortem);
});

test.each([
  ['---\nid: A-1\n---\n- a', 'A-1', 1],
  ['---\nid: A-1\n---\t\n- a', 'A-1', 1],
  ['--- \t\nid: A-1\n--- \n> a', 'A-1', 1],
  ['---\rid: A-1\r---\r- a', 'A-1', 1],
  ['---\nid: A-1\n...\n\n- a', null, null],
  ['---\n# x\n- a\n> b', null, 2],
  ['+++\nid = "A-1"\n+++\n\n- a', null, null],
])('front matter of %j', (text, id, units) => {
  const { postmortem, document } = parse(text);
  expect(postmortem.incident.id).toBe(id);
  const blocks = document.sections.flatMap((section) => section.units).filter(({ kind }) => kind === 'item' || kind === 'quote');
  expect(blocks.length).toBe(units ?? 1);
});

test.each([
  ['```md\n# Kettle down\n\n- a\n```\n', 'Kettle down'],
  ['\uFEFF\n````markdown\r\n# Kettle down\r\n\r\n```yaml\r\na: 1\r\n```\r\n````\r\n', 'Kettle down'],
  ['```markdown\n# Kettle down\n\n```yaml\na: 1\n```\n```', 'Kettle down'],
  ['```md\n# An example\n```\n\nText\n\n```\ncode\n```\n', null],
  ['```js\n# No title\n```', null],
])('a document inside a fence: %j', (text, title) => {
  const parsed = parse(text);
  expect(parsed.postmortem.incident.title).toBe(title);
  const heading = parsed.document.sections[1]?.heading;
  if (heading) expect(parsed.document.text.slice(heading.textSpan.start, heading.textSpan.end)).toBe(heading.text);
});
