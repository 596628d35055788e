import { expect, test } from 'vitest';
import { numberAfter, valueAfter } from '../options.ts';

test('the value after a flag', () => {
  expect(valueAfter('--only', ['--only', 'rumdl,textlint'])).toBe('rumdl,textlint');
  expect(valueAfter('--only', ['--rounds', '3'])).toBeUndefined();
  expect(() => valueAfter('--only', ['--only'])).toThrow('--only needs a value');
  expect(() => valueAfter('--only', ['--only', '--rounds', '3'])).toThrow('--only needs a value');
});

test('numbers are whole and above 0', () => {
  expect(numberAfter('--rounds', 15, ['--rounds', '3'])).toBe(3);
  expect(numberAfter('--rounds', 15, [])).toBe(15);
  for (const bad of ['0', '-1', '2.5', 'many']) expect(() => numberAfter('--rounds', 15, ['--rounds', bad])).toThrow('such as 15');
});
