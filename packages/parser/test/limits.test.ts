import { expect, test } from 'vitest';
import { defaultLimits, parse, type Limits } from '@afterword/parser';
import { validatePostmortem } from '@afterword/schema';
import { exceeded } from '../src/limits.ts';

const row = '| 10:00 | Alert `queue_depth` fired in [the log](https://status.example/1) | **Paged** the on-call | Monitoring |\n';
const timeline = (rows: number): string =>
  `# Outage\n\n## Timeline\n\n| Time | Event | Action Taken | Actor |\n|------|-------|--------------|-------|\n${row.repeat(rows)}`;
const bullet = '- **10:00** - the [queue](https://status.example/q) filled up, `worker_pool` was restarted by hand\n';

const codes = (text: string, limits?: Partial<Limits>): string[] => parse(text, limits ? { limits } : {}).notes.map(({ code }) => code);

test.each<[keyof Limits, number, [text: string, actual: number]]>([
  ['characters', 10, ['# Outage in the night\n', 22]],
  ['lines', 2, ['# Outage\n\nText\n', 3]],
  ['lineLength', 10, ['Short\nA line of more than ten\n', 23]],
  ['containerDepth', 2, ['> - a\n> - > b\n', 3]],
  ['containerDepth', 3, ['- a\n  - b\n    - c\n      - d\n', 4]],
  ['tableRows', 2, ['| a |\n|---|\n| b |\n| c |\n', 3]],
  ['tableColumns', 3, ['| a | b | c |\n', 4]],
  ['listItems', 2, ['- a\n- b\n1. c\n', 3]],
  ['setextHeadings', 1, ['A\n===\n\nB\n---\n', 2]],
  ['definitions', 1, ['[a]: x\n[b]: y\n', 2]],
])('%s over %i is not parsed', (limit, allowed, [text, actual]) => {
  const { postmortem, notes, document, gaps } = parse(text, { limits: { [limit]: allowed } });
  expect(notes).toMatchObject([{ code: 'limit', data: { limit, allowed: String(allowed), actual: String(actual) } }]);
  expect(notes[0]!.span.end).toBeLessThanOrEqual(document.text.length);
  expect(postmortem.incident).toMatchObject({ title: null, timeline: [], actionItems: [] });
  expect(postmortem).toMatchObject({ sections: {}, other: [{ markdown: text.trim() }] });
  expect(gaps).toEqual([]);
  expect(validatePostmortem(postmortem)).toBe(true);
  expect(codes(text, { [limit]: actual })).not.toContain('limit');
});

test('the note stands on the line that is too much', () => {
  const text = '\uFEFFfirst\r\nsecond line\r\n';
  const [note] = parse(text, { limits: { lineLength: 6 } }).notes;
  const { document } = parse(text, { limits: { lineLength: 6 } });
  expect(document.text.slice(note!.span.start, note!.span.end)).toBe('second line');
  expect(document.lines.place(note!.span).start).toMatchObject({ line: 2, column: 1 });
});

test('text too long to be kept is dropped from the result', () => {
  expect(parse('a\n'.repeat(40_000)).postmortem.other).toEqual([]);
});

// Work is an estimate; these are the largest documents that anyone writes or generates, and far from hostile.
test.each([
  ['a timeline of 2,000 rows', timeline(2000)],
  ['a timeline of 2,000 bullets', `# Outage\n\n## Timeline\n\n${bullet.repeat(2000)}`],
  ['numbered actions', Array.from({ length: 500 }, (_, i) => `${i + 1}. **Fix ${i}** - Owner: Ada - Due: 2026-02-01\n`).join('')],
  ['data in a fence', `\`\`\`json\n${'  ["a_b", {"c": "*"}], // `x` <!-- y\n'.repeat(5000)}\`\`\`\n`],
  ['data in a fence of an item', `- The dump:\n\n  \`\`\`\n${'  [a](b (*c* _d_\n'.repeat(5000)}  \`\`\`\n`],
  ['an indented log', `Log:\n\n${'    [INFO] *a* _b_ <!-- `c`\n'.repeat(5000)}`],
  ['a pasted log', '2026-01-02T10:00:00Z [INFO] some_service.module: request_id=abc status=200 path=/a/b_c <none>\n'.repeat(500)],
  ['long prose', 'The queue **filled up** because the `worker` was [stuck](https://status.example/w) again.\n\n'.repeat(3000)],
])('%s is within the limits', (_name, text) => {
  expect(codes(text)).not.toContain('limit');
});

test.each([
  ['paragraph after a table', `| a |\n|---|\n\n${'|*a_ '.repeat(9000)}\n`],
  ['rows without a delimiter row', '|*a_ |\n'.repeat(4000)],
  ['rows after a delimiter row of another width', `| a |\n|---|---|\n${'|*a_ b* |\n'.repeat(4000)}`],
  ['rows after a delimiter row too far in', `| a |\n    |---|\n${'|*a_ b* |\n'.repeat(4000)}`],
  ['lazy rows', `> x\n| a |\n|---|\n${'|*a_ b* |\n'.repeat(4000)}`],
  ['a fence that its list item ends', `- \`\`\`\n${'*a_ b\n'.repeat(5000)}`],
  ['a fence inside HTML', `<!--\n\`\`\`\n-->\n${'*a_ b\n'.repeat(5000)}`],
  ['items too far in', `x\n${'    - *a_ b\n'.repeat(5000)}`],
  ['numbers that open no list', `x\n${'2. *a_ b\n'.repeat(5000)}`],
])('%s counts as one paragraph', (_name, text) => {
  expect(codes(text)).toEqual(['limit']);
});

test.each([
  ['NUL characters', 'a\0b\0c\0'],
  ['bytes that are not UTF-8', '\uFFFD\uFFFDPNG\uFFFD\uFFFD'],
])('%s are no text', (_name, text) => {
  const { notes, postmortem } = parse(text);
  expect(notes).toMatchObject([{ code: 'not-text' }]);
  expect(postmortem.other).toEqual([]);
});

test('a few broken characters are still text', () => {
  expect(codes(`# Caf\uFFFD outage\0\n\n${'Text. '.repeat(20)}`)).not.toContain('not-text');
});

// Texts with CR are read line by line at once, others only where a look at their signs does not tell.
test('a look at the signs never takes a text for smaller than it is', () => {
  const pieces = [
    '*a* ',
    '_b',
    '`c` ',
    '``d',
    '[e](f (g',
    '[h][i]',
    '\\``',
    '<!-- ',
    '&amp;',
    '| j |',
    '|---|',
    '- ',
    '> ',
    '1. ',
    '\t',
    '   ',
    '===',
    '[k]: l',
    '\n',
    '\n\n',
  ];
  const work = Array.from({ length: 22 }, (_, power) => ({ work: 2 ** power }));
  const counts = [
    'lines',
    'lineLength',
    'containerDepth',
    'tableRows',
    'tableColumns',
    'listItems',
    'setextHeadings',
    'definitions',
  ] as const;
  const few = counts.flatMap((name) => [0, 1, 2, 3, 5, 8].map((most) => ({ [name]: most })));
  const isOver = (text: string, limits: Partial<Limits>): boolean => exceeded(text, { ...defaultLimits, ...limits }) !== null;
  let seed = 1;
  const next = (): number => (seed = (seed * 48271) % 2147483647);
  for (let i = 0; i < 300; i++) {
    const text = Array.from({ length: 3 + (next() % 40) }, () => pieces[next() % pieces.length]!).join('');
    const returns = text.replaceAll('\n', '\r\n');
    for (const limits of [...work, ...few]) expect([text, limits, isOver(text, limits)]).toEqual([text, limits, isOver(returns, limits)]);
  }
});

test('an infinite limit is no limit', () => {
  expect(codes('a\n'.repeat(defaultLimits.lines + 1), { lines: Infinity, work: Infinity })).not.toContain('limit');
});

test('nesting has a limit that no setting lifts', () => {
  expect(parse(`${'> '.repeat(1001)}a`, { limits: { containerDepth: Infinity } }).notes).toMatchObject([
    { code: 'limit', data: { limit: 'containerDepth', allowed: '1000' } },
  ]);
});
