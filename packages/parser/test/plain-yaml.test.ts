import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { plainYaml } from '../src/template/plain-yaml.ts';
import { yamlData } from '../src/template/yaml-data.ts';

test('keys, lists and plain values are read', () => {
  const code = 'Flags:\n  NEW_CHECKOUT: true\n\nEnvironment:\n  - Node version: 20.11.2\n    Zone: eu-1 (a/b)\n  - 854 requests/minute\n';
  expect(plainYaml(code)).toEqual((yamlData(code) as { node: unknown }).node);
  expect(plainYaml(code)).not.toBeNull();
});

test.each([
  ['nothing', ''],
  ['a scalar alone', 'text'],
  ['a value over two lines', 'a: b\n  c\n'],
  ['a key without a value', 'a:\nb: c\n'],
  ['a list as deep as its key', 'a:\n- b\n'],
  ['a comment', 'a: b # c\n'],
  ['quotes', 'a: "b"\n'],
  ['flow', 'a: [b]\n'],
  ['an anchor', 'a: &b c\n'],
  ['a block scalar', 'a: |\n  b\n'],
  ['two keys on a line', 'a: b: c\n'],
  ['another document', 'a: b\n---\nc: d\n'],
  ['what nests too deep', Array.from({ length: 70 }, (_, i) => `${' '.repeat(i)}a:`).join('\n') + ' b\n'],
  ['a line between two depths', 'a:\n    b: c\n  d: e\n'],
])('%s is left to the library', (_what, code) => {
  expect(plainYaml(code)).toBeNull();
});

const pieces = ['a', 'b c', 'k:', 'k: ', 'k: v', 'l: w', ': ', ' ', '  ', '\n', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', '- ', '-'];
const odd = [
  '1.5',
  '10:30',
  '/x',
  '(y)',
  "it's",
  'ä–',
  '#',
  ' #',
  '"',
  '?',
  '!',
  '*',
  '&',
  '%',
  '~',
  '\t',
  '\r',
  '...',
  '---',
  'null',
  '@',
  ',',
];

test('whatever it reads, it reads as the library does', () => {
  let read = 0;
  const code = array(constantFrom(...pieces, ...pieces, ...odd), { minLength: 1, maxLength: 14 }).map((all) => all.join(''));
  assert(
    property(code, (text) => {
      const plain = plainYaml(text);
      if (plain === null) return;
      read++;
      expect(yamlData(text)).toEqual({ node: plain });
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect(read).toBeGreaterThan(500);
});
