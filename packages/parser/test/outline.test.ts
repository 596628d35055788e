import { expect, test } from 'vitest';
import { parse } from '@afterword/parser';

function units(text: string) {
  return parse(text).document.sections.flatMap((section) => [
    ...(section.heading ? [`# ${section.heading.text}`] : []),
    ...section.units.map((unit) => `${unit.kind}: ${text.slice(unit.span.start, unit.span.end)}`),
  ]);
}

test('a dashed line right under a label is a rule, not a heading', () => {
  expect(units('**Distribution:** on-call\n---\n')).toEqual(['line: **Distribution:** on-call', 'rule: ---']);
});

test('a setext heading stays a heading', () => {
  expect(units('Timeline\n--------\n\n- 10:00 start\n')).toEqual(['# Timeline', 'item: - 10:00 start']);
});

test.each([
  ['- [ ] **a**', 'open', '**a**'],
  ['- [x] a', 'done', 'a'],
  ['- [X] [a](b)', 'done', '[a](b)'],
  ['- [] a', 'malformed', 'a'],
  ['- [ x ] a', 'malformed', 'a'],
  ['- [a](b)', 'none', '[a](b)'],
  ['1. [ ] a', 'open', 'a'],
])('box of %s is %s', (text, box, head) => {
  const [unit] = parse(text).document.sections[0]!.units;
  expect(unit).toMatchObject({ kind: 'item', box, head });
});

test('items are dedented with their children', () => {
  const [unit] = parse('- a\r\n  b\r\n  - c\r\n\r\n  d').document.sections[0]!.units;
  expect(unit).toMatchObject({ head: 'a\nb', text: 'a\nb\n- c\n\nd' });
});

test('cells keep escaped pipes and exact spans', () => {
  const text = '| a | b |\n|---|---|\n| x \\| y |  z|\n';
  const [unit] = parse(text).document.sections[0]!.units;
  expect(unit).toMatchObject({ kind: 'table', rows: [{ cells: [{ text: 'x \\| y' }, { text: 'z' }] }] });
  for (const { span, text: cell } of unit!.kind === 'table' ? unit!.rows[0]!.cells : [])
    expect(text.slice(span.start, span.end)).toBe(cell);
});

test('an unclosed fence says so', () => {
  const [unit] = parse('```yaml\na: 1\n').document.sections[0]!.units;
  expect(unit).toMatchObject({ kind: 'fence', language: 'yaml', closed: false });
});
