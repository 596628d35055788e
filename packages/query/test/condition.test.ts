import { expect, test } from 'vitest';
import { conditionOf, matchesFilter } from '@afterword/query';
import { BLANK, DOOR, PRINTER } from './incidents.ts';

const ALL = [PRINTER, DOOR, BLANK];

const FOUND: [condition: string, paths: string][] = [
  ['severity.level=critical', 'printer'],
  ['severity=Critical', 'printer'],
  ['severity.level >= high', 'printer'],
  ['severity.level<high', 'door'],
  ['severity.level<=critical', 'printer door'],
  ['severity.level!=critical', 'door'],
  ['severity.label=sev 1', 'printer'],
  ['status.phase!=resolved', 'door'],
  ['status==resolved', 'printer'],
  ['durationMinutes>=75', 'printer'],
  ['durationMinutes>75', ''],
  ['durationMinutes<1000.5', 'printer'],
  ['measures.duration>=60', 'printer'],
  ['services~printer', 'printer'],
  ['services~CAFE', 'printer'],
  ['services=label printer', 'printer'],
  ['services=printer', ''],
  ['services!=label printer', ''],
  ['services!~door', 'printer'],
  ['title~label printer', 'printer'],
  ['causes.primary~queue', 'printer'],
  ['date<2026-01-01', 'door'],
  ['date>=2026-01-01', 'printer'],
  ['date=2026', 'printer'],
  ['date=2025-12', 'door'],
  ['date>2025-12', 'printer'],
  ['date<=2025', 'door'],
  ['date>2026-02', 'printer'],
  ['date<=2026-02', 'door'],
  ['startedAt=2026-03-04', 'printer'],
  ['startedAt>2026-03-05T03:29Z', 'printer'],
  ['startedAt>2026-03-05T03:30:00Z', ''],
  ['startedAt<=2026-03-05T04:30+01:00', 'printer'],
  ['actionItems.owner~angstrom', 'printer door'],
  ['actionItems.state=done', 'printer'],
  ['actionItems.due<2026-02', 'door'],
  ['id<PM-10', 'printer door'],
  ['id<INC-9', ''],
  ['path=door.md', 'door'],
  ['endedAt', 'printer'],
  ['!endedAt', 'door blank'],
  ['services', 'printer'],
  ['!services', 'door blank'],
  ['severity', 'printer door'],
  ['timeZoneStated', 'printer'],
  ['!timeZoneStated', 'door blank'],
  ['timeZoneStated=false', 'door blank'],
  ['timeZone=America/Bogota', 'printer'],
];

test.each(FOUND)('%s', (condition, paths) => {
  const holds = conditionOf(condition);
  expect(
    ALL.filter(holds)
      .map(({ source }) => source.path?.replace('.md', ''))
      .join(' '),
  ).toBe(paths);
});

test('all conditions must hold', () => {
  const where = ['services~printer', 'date=2026'].map(conditionOf);
  expect(ALL.filter((one) => matchesFilter(one, { where }))).toEqual([PRINTER]);
  expect(ALL.filter((one) => matchesFilter(one, { where, severity: ['low'] }))).toEqual([]);
});

const MISTAKES: [condition: string, message: RegExp][] = [
  ['', /expected a condition such as/],
  ['=critical', /expected a condition such as/],
  ['sevrity.level=high', /unknown field `sevrity.level`, did you mean severity.level\?/],
  ['severity.level=hgih', /expected one of low, medium, high, critical; did you mean high\?/],
  ['durationMinutes>2h', /unexpected value `2h` for `durationMinutes`, expected a number/],
  ['durationMinutes=', /missing value after `=`; `!durationMinutes` finds what has none/],
  ['durationMinutes~7', /unexpected `~`/],
  ['date<soon', /expected a date YYYY-MM-DD/],
  ['date=2026-13', /expected a date/],
  ['date=2026-02-30', /expected a date/],
  ['startedAt>2026-03-05T03:29', /an instant with its zone/],
  ['timeZoneStated=perhaps', /true or false/],
  ['!title=x', /unexpected `!` before a comparison/],
  ['causes=x', /`causes` has several values, expected one of causes.primary, /],
  ['title=--', /expected letters or digits/],
];

test.each(MISTAKES)('%s is a mistake', (condition, message) => {
  expect(() => conditionOf(condition)).toThrow(message);
});
