import { expect, test } from 'vitest';
import { median, pairedRatio } from '../statistics.ts';

test('the median is the middle value by size, and always a measured one', () => {
  expect(median([30, 4, 5])).toBe(5);
  expect(median([100, 9, 20, 10])).toBe(20);
  expect(median([7])).toBe(7);
  expect(() => median([])).toThrow('at least one');
});

test('values of one round are compared with each other', () => {
  // The machine was ten times slower in the second round, for both.
  expect(pairedRatio([20, 200, 30], [10, 100, 10])).toEqual({ median: 2, lowest: 2, highest: 3 });
  expect(() => pairedRatio([1, 2], [1])).toThrow('pairs');
});

test('sorting does not change what was measured', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
