import { expect, test } from 'vitest';
import { readTime } from '@afterword/parser';

/** Short form: precision, day, clock, zone, distance, end. */
function short(text: string): string {
  const { precision, date, clock, zone, relative, end } = readTime(text);
  const day = date && `${date.year ?? '?'}/${date.month}/${date.day}${date.ambiguous ? '?' : ''}`;
  const time = clock && [clock.hour, clock.minute, clock.second].join(':');
  const until = end && `> ${[end.date?.day, end.clock && `${end.clock.hour}:${end.clock.minute}`].filter(Boolean).join(' ')}`;
  return [precision, day, time, zone, relative && `${relative.minutes} from ${relative.from}`, until].filter(Boolean).join(' ');
}

test.each([
  ['2026-04-16 17:56', 'minute 2026/4/16 17:56:0'],
  ['2026-01-12T09:02:00+02:00', 'second 2026/1/12 9:2:0 +02:00'],
  ['2026-01-12T09:02:00-05:00', 'second 2026/1/12 9:2:0 -05:00'],
  ['14:02:33.120', 'second 14:2:33'],
  ['**14:02** UTC', 'minute 14:2:0 UTC'],
  ['`10:40`', 'minute 10:40:0'],
  ['9:14 AM PT', 'minute 9:14:0 PT'],
  ['12:05 a.m.', 'minute 0:5:0'],
  ['9 pm', 'hour 21:0:0'],
  ['13:55 PM', 'minute 13:55:0'],
  ['14:02 (UTC+09:00)', 'minute 14:2:0 UTC+09:00'],
  ['2021-06-03 9:14 US/Pacific', 'minute 2021/6/3 9:14:0 US/Pacific'],
  ['14h02', 'minute 14:2:0'],
  ['14.02', 'minute 14:2:0'],
  ['15時30分', 'minute 15:30:0'],
  ['午後3時', 'hour 15:0:0'],
  ['３月１日 １５：３０', 'minute ?/3/1 15:30:0'],
  ['1402 UTC', 'minute 14:2:0 UTC'],
])('exact: %s', (text, expected) => expect(short(text)).toBe(expected));

test.each([
  ['Jul 7, ~14:00 UTC', 'approximate ?/7/7 14:0:0 UTC'],
  ['02:38 (approx)', 'approximate 2:38:0'],
  ['2026-04-16 00:00 頃', 'approximate 2026/4/16 0:0:0'],
  ['Early 2024', 'approximate'],
  ['before 2026-05-07', 'approximate'],
])('approximate: %s', (text, expected) => expect(short(text)).toBe(expected));

test.each([
  ['26 de febrero de 2026', 'day 2026/2/26'],
  ['June 16th 2022, 8:45 AM', 'minute 2022/6/16 8:45:0'],
  ['12:45 PM PST Saturday Oct 30th', 'minute ?/10/30 12:45:0 PST'],
  ['2026/01/12(月) 14:02', 'minute 2026/1/12 14:2:0'],
  ['29-09-2021', 'day 2021/9/29'],
  ['03/10/2021', 'day 2021/10/3?'],
  ['03.10.2021', 'day 2021/10/3'],
  ['01/07 ~19:17', 'approximate ?/7/1? 19:17:0'],
])('dates: %s', (text, expected) => expect(short(text)).toBe(expected));

test.each([
  ['05:30-06:45', 'minute 5:30:0 > 6:45'],
  ['16:27→16:30Z', 'minute 16:27:0 Z > 16:30'],
  ['05:30 to 06:45 UTC', 'minute 5:30:0 UTC > 6:45'],
  ['1:30–2:15 PM', 'minute 13:30:0 > 14:15'],
  ['11:30–12:15 PM', 'minute 11:30:0 > 12:15'],
  ['October 9-23, 2025', 'day 2025/10/9 > 23'],
  ['2026-07-19 → 21', 'day 2026/7/19 > 21'],
])('ranges: %s', (text, expected) => expect(short(text)).toBe(expected));

test.each([
  ['T+5m', 'relative 5 from start'],
  ['T-10', 'relative -10 from start'],
  ['+5 min', 'relative 5 from entry'],
  ['~7 days prior', 'relative -10080 from entry'],
  ['16 hours ago', 'relative -960 from writing'],
  ['15 min', 'relative 15 from start'],
  ['Day 1', 'relative null from entry'],
  ['Day 2, 14:00', 'relative 14:0:0 null from entry'],
])('relative: %s', (text, expected) => expect(short(text)).toBe(expected));

test.each(['14:??', '16:4x', '[???]', '不明', 'unknown', 'soon', '25:10', '23:00 AM', '2026-02-30', 'HH:MM', '11/03/202', '1.16', '-', ''])(
  'unknown: %s',
  (text) => {
    expect(short(text).split(' ')[0]).toBe('unknown');
  },
);

test('a masked clock keeps its day', () => expect(short('2026-03-14T16:4x:00Z')).toBe('unknown 2026/3/14 Z'));

test.each([
  ['digits', '1'.repeat(50_000)],
  ['spaces', `14:02${' '.repeat(50_000)}x`],
  ['units', 'T+1h'.repeat(10_000)],
  ['dashes', '-'.repeat(50_000)],
  ['months', 'Oct '.repeat(10_000)],
])('hostile text is read at once: %s', (_name, text) => {
  const start = performance.now();
  readTime(text);
  expect(performance.now() - start).toBeLessThan(200);
});
