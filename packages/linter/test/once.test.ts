import { expect, test, vi } from 'vitest';
import { once } from '../src/facts/once.ts';

test('what several rules ask of a document is found once, and each document has its own', () => {
  const find = vi.fn(({ text }: { text: string }) => [text]);
  const wordsOf = once(find);
  const [a, b] = [{ text: 'a' }, { text: 'b' }];
  const first = wordsOf(a);
  expect(wordsOf(a)).toBe(first);
  expect(find).toHaveBeenCalledTimes(1);
  expect([wordsOf(b), wordsOf(a)]).toEqual([['b'], ['a']]);
});

test('what is found may be nothing', () => {
  const find = vi.fn(() => undefined);
  const nothingOf = once(find);
  const document = {};
  expect([nothingOf(document), nothingOf(document)]).toEqual([undefined, undefined]);
  expect(find).toHaveBeenCalledTimes(1);
});
