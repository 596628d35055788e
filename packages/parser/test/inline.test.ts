import { expect, test } from 'vitest';
import { linksIn, maskInline, plainText } from '@afterword/parser';

test.each([
  ['the `<h1>` of `<app>/x`', 'the <h1> of <app>/x'],
  ['`data/*.lamp` is **gone**, `lens_*` too', 'data/*.lamp is gone, lens_* too'],
  ['``a ` b``', 'a ` b'],
  ['a ` b', 'a ` b'],
  ['**[lamp](https://lantern.test "Lamp")** and ![lens](l.png)', 'lamp and lens'],
  ['[![lens](l.png)](https://lantern.test)', 'lens'],
  ['[lamp][1], [lens]', 'lamp, [lens]'],
  ['<b>lamp</b><br>lens <!-- oil -->', 'lamp lens'],
  ['<https://lantern.test>', 'https://lantern.test'],
  ['***lamp*** ~~lens~~ __oil__ snake_case_name 2 * 3 * 4', 'lamp lens oil snake_case_name 2 * 3 * 4'],
  ['\\*lamp\\* &amp; lens', '*lamp* & lens'],
])('plain text of %s', (source, text) => {
  expect(plainText(source)).toBe(text);
});

test('masks keep offsets and hide what code and links hold', () => {
  expect(maskInline('a `b, c` [d, e](f) g', '_')).toBe('a ______ _________ g');
});

test.each(['[', '![', '](', '](x', '`', '` ``', '*a ', '**a *', '_a ', '<!--', '<https://', '~~a', '[a](b "', '<b'])(
  'a text of %s is read in one pass',
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const start = performance.now();
    for (const read of [plainText, maskInline, linksIn]) read(text);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
