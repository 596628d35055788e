import { expect, test } from 'vitest';
import { readDuration } from '@afterword/parser';

test.each([
  ['1h 43m', 103],
  ['5h45m', 345],
  ['2 hours, 5 minutes', 125],
  ['1.5 hours', 90],
  ['an hour', 60],
  ['13-hour', 780],
  ['~15 minutos', 15],
  ['約 58 分（復旧まで）', 58],
  ['45 分钟', 45],
  ['1時間30分', 90],
  ['~1 semana (gradual)', 10_080],
  ['10 seconds', 0.17],
  ['1,200 minutes', 1200],
  ['PT1H30M', 90],
  ['Overnight — approximately 8 hours', 480],
  ['34 hours unnoticed, 22 minutes to repair', 2040],
  ['~2 hours (05:19 UTC - 14:53 UTC)', 120],
  ['2026-04-16 to 2026-05-16 (30 days)', 43_200],
  ['02:45 UTC (disk full) → 11:05 UTC (verified) ≈ 8h 20m', 500],
])('%s is %s minutes as stated', (text, minutes) => {
  expect(readDuration(text)).toMatchObject({ minutes, stated: { minutes } });
});

test.each([
  ['14:00 - 15:30', 90, '14:00', '15:30'],
  ['04:23-04:28 UTC', 5, '04:23', '04:28 UTC'],
  ['23:30 – 00:10', 40, '23:30', '00:10'],
  ['from ~12:00 (maybe before) to 17:55 CEST', 355, '12:00', '17:55 CEST'],
  ['2026-01-02 10:00 UTC → 2026-01-03 11:00 UTC', 1500, '2026-01-02 10:00 UTC', '2026-01-03 11:00 UTC'],
  ['9:16 PM to 11:16 PM PDT', 120, '9:16 PM', '11:16 PM PDT'],
  ['10 AM - 11 AM', 60, '10 AM', '11 AM'],
  ['14h30 - 15h00', 30, '14:30', '15:00'],
  ['2026-01-02T10:00:00-05:00 to 2026-01-02T11:00:00-05:00', 60, '2026-01-02T10:00:00-05:00', '2026-01-02T11:00:00-05:00'],
  ['14:00 - 15:30 (noticed after 5 minutes)', 90, '14:00', '15:30'],
])('%s is a range of %s minutes', (text, minutes, start, end) => {
  expect(readDuration(text)).toEqual({ minutes, raw: text, range: { start, end, minutes }, stated: null });
});

test('a total and its range are both told', () => {
  expect(readDuration('~2 hours (05:19 UTC - 14:53 UTC)')).toMatchObject({
    range: { minutes: 574 },
    stated: { raw: '2 hours', minutes: 120 },
  });
});

test.each([
  ['14:?? - 15:10'],
  ['unknown'],
  ['8:55 am'],
  ['2-3 hours'],
  ['3 months'],
  ['Unknown start → October 11, 2025 → October 12, 2025'],
  [''],
])('%s states no duration', (text) => {
  expect(readDuration(text)).toBeNull();
});

test.each([['10:00 UTC - 12:00 CET'], ['2:00 - 3:30 PM'], ['2026-01-02 10:00 - 2026-01-01 09:00']])(
  'ends of %s cannot be compared',
  (text) => {
    expect(readDuration(text)).toMatchObject({ minutes: null, range: { minutes: null } });
  },
);
