import { expect, test } from 'vitest';
import { readDate } from '@afterword/parser';

test.each([
  ['2026-01-02', '2026-01-02'],
  ['2026-01-02T23:28:20Z (noticed later)', '2026-01-02'],
  ['2026/2/14', '2026-02-14'],
  ['October 11, 2025', '2025-10-11'],
  ['Sat, 11 October 2025', '2025-10-11'],
  ['May 30th, 2019 Queue Flakiness', '2019-05-30'],
  ['12 de octubre de 2025', '2025-10-12'],
  ['3 de março de 2026', '2026-03-03'],
  ['1er mars 2026', '2026-03-01'],
  ['29. Oktober 2021', '2021-10-29'],
  ['21-oct-2025 01:30', '2025-10-21'],
  ['2026年2月14日（土）', '2026-02-14'],
  ['14.02.2026', '2026-02-14'],
  ['29-09-2021', '2021-09-29'],
  ['5-26-21', '2021-05-26'],
  ['December 22-23, 2025', '2025-12-22'],
  ['March 3 – March 5, 2026', '2026-03-03'],
  ['30 April - 2 May 2026', '2026-04-30'],
  ['2026-04-16 to 2026-05-16 (30 days)', '2026-04-16'],
])('%s is %s', (text, value) => {
  expect(readDate(text)).toMatchObject({ value, impossible: false });
});

test.each([['sometime'], ['PM-2026-028'], ['11/03/202'], ['v1.2.2026.4'], ['10:30'], ['']])('%s is no date', (text) => {
  expect(readDate(text)).toBeNull();
});

test.each([
  ['January 2025', { value: null, precision: 'month', impossible: false }],
  ['2025-09', { value: null, precision: 'month' }],
  ['2026-02-30', { value: null, raw: '2026-02-30', impossible: true }],
  ['2024-02-29', { value: '2024-02-29', impossible: false }],
  ['13/13/2026', { value: null, impossible: true }],
  ['03/10/2021', { value: null, ambiguous: true, impossible: false }],
  ['13/10/2021', { value: '2021-10-13', ambiguous: false }],
  ['10/13/2021', { value: '2021-10-13', ambiguous: false }],
])('%s', (text, expected) => {
  expect(readDate(text)).toMatchObject(expected);
});

test('slashed dates follow the order of the document', () => {
  expect(readDate('03/10/2021', 'day-first')?.value).toBe('2021-10-03');
  expect(readDate('03/10/2021', 'month-first')?.value).toBe('2021-03-10');
});

test('offsets are those of the date', () => {
  const text = 'On Monday, **2026-01-05** it broke';
  const { start, end } = readDate(text)!;
  expect(text.slice(start, end)).toBe('2026-01-05');
});
