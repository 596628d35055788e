import { expect, test } from 'vitest';
import { fixed, fixtureText, ruleOf } from './fixture.ts';

function durationAfter(id: string, file: string, change: (text: string) => string = (text) => text): string {
  const text = fixed(ruleOf(id), change(fixtureText(id, file)), { file, unsafe: true });
  return /\*\*Duration:\*\*(.*)/.exec(text)![1]!.trim();
}

const readable = (change?: (text: string) => string): string => durationAfter('header/duration-readable', 'invalid-timeline.md', change);

test('a duration nobody can read becomes that of the timeline', () => {
  expect(readable()).toBe('09:12 - 10:47 (1h 35m)');
});

test('over midnight the range says the days no more, and the length is enough', () => {
  const nextDay = (text: string): string => text.replace('| 09:12 |', '| 2026-03-04 09:12 |').replace('| 10:47 |', '| 2026-03-05 10:47 |');
  expect(readable(nextDay)).toBe('1d 1h 35m');
});

test.each([
  ['an approximate end', (text: string) => text.replace('| 10:47 |', '| ~10:47 |')],
  ['no end', (text: string) => text.replace('Incident resolved', 'Labels tried')],
])('with %s it is left alone', (_, change) => {
  expect(readable(change)).toBe('most of the morning');
});

test('the placeholders of the duration are filled, all three at once', () => {
  expect(durationAfter('structure/placeholder', 'invalid-duration.md')).toBe('09:12 - 10:47 (1h 35m)');
});

test('a wrong total becomes that of the range beside it', () => {
  expect(durationAfter('header/duration-matches-range', 'invalid.md')).toBe('~9h 34m (05:19 - 14:53)');
});
