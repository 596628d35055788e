import { ACTION_GROUPINGS, actionsOf, calendarOf, countActions, csvText, filterActions, groupActions, isDue } from '@afterword/query';
import type { ActionFilter, ActionGrouping, DatedAction } from '@afterword/query';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { DOOR, PRINTER } from './incidents.ts';

const TODAY = '2026-04-01';
const ALL = [PRINTER, DOOR].flatMap((one) => actionsOf(one, TODAY));

const FILTERS: [filter: ActionFilter, titles: string[]][] = [
  [{}, ['Oil the hinges', 'Empty the queue', 'Alert on a full queue', 'Write a runbook', 'Talk to the vendor']],
  [{ open: true }, ['Oil the hinges', 'Alert on a full queue', 'Write a runbook']],
  [{ overdue: true }, ['Oil the hinges', 'Alert on a full queue']],
  [{ owner: ['ZOE'] }, ['Oil the hinges', 'Alert on a full queue', 'Write a runbook']],
  [{ owner: ['zoë ångström'], dueBefore: '2026-03-20' }, ['Oil the hinges']],
  [{ owner: ['merry'] }, []],
  [{ owner: ['...'] }, []],
  [{ owner: ['bo', 'nobody'] }, ['Empty the queue']],
];

test.each(FILTERS)('%j', (filter, titles) => {
  expect(filterActions(ALL, filter).map(({ title }) => title)).toEqual(titles);
});

test('days are counted for open items only, from the day after', () => {
  const days = ALL.map(({ title, ageDays, overdueDays }) => [title, ageDays, overdueDays]);
  expect(days).toEqual([
    ['Alert on a full queue', 28, 12],
    ['Empty the queue', null, null],
    ['Write a runbook', 28, null],
    ['Talk to the vendor', null, null],
    ['Oil the hinges', 91, 76],
  ]);
  expect(actionsOf(PRINTER, '2026-03-20')[0]!.overdueDays).toBeNull();
  expect(actionsOf(PRINTER, '2026-03-21')[0]!.overdueDays).toBe(1);
  expect(countActions(ALL)).toEqual({ total: 5, open: 3, overdue: 2, stateless: 1, unreadable: 1, incidents: 2 });
});

const GROUPS: [by: ActionGrouping, names: string[]][] = [
  ['owner', ['zoe angstrom', 'Bo Merriweather', '(no owner)']],
  ['incident', ['INC-10 Warehouse door', 'PM-9 The label printer stood still']],
  ['due', ['overdue', '(no due date)', 'not open']],
  ['state', ['open', 'done', '(no state)']],
  ['severity', ['low', 'critical']],
];

test.each(GROUPS)('grouped by %s, the oldest open due date first', (by, names) => {
  const groups = groupActions(filterActions(ALL, {}), by, TODAY);
  expect(groups.map(({ name }) => name)).toEqual(names);
  expect(groups.flatMap(({ records }) => records)).toHaveLength(ALL.length);
});

test('due dates to come are told apart', () => {
  const names = ['2026-03-20', '2026-03-15', '2026-02-20', '2026-02-01', '2026-03-21'].map(
    (today) => groupActions(actionsOf(PRINTER, today).slice(0, 1), 'due', today)[0]!.name,
  );
  expect(names).toEqual(['due within 7 days', 'due within 7 days', 'due within 30 days', 'due later', 'overdue']);
  expect(ACTION_GROUPINGS).toContain('horizon');
});

/** RFC 4180, to the letter. */
function readCsv(text: string): string[][] {
  return [...text.matchAll(/((?:(?:"(?:[^"]|"")*"|[^",\n]*)(?:,|(?=\n)))+)\n/g)].map(([, line = '']) =>
    [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^",]*),/g)].map(([, cell = '']) => cell.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"')),
  );
}

test('CSV: formulas are disarmed, everything else stays', () => {
  const row = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', 'a=b', 'a,b', 'say "x"', 'two\nlines', null, -5, 1.5, true, ['a', 'b'], ''];
  expect(readCsv(csvText(['h', 'k'], [row]))[1]).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@x",
    "'\tx",
    "'\rx",
    'a=b',
    'a,b',
    'say "x"',
    'two\nlines',
    '',
    '-5',
    '1.5',
    'true',
    '["a","b"]',
    '',
  ]);
  expect(csvText(['a', 'b'], [])).toBe('a,b\n');
});

interface Entry {
  [name: string]: string;
}

/** RFC 5545: lines unfolded as octets, values unescaped. */
function readCalendar(text: string): Entry[] {
  const octets = Buffer.from(text, 'utf8').toString('latin1');
  const lines = octets.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
  expect(octets).not.toMatch(/[^\r]\n|\r[^\n]|[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/);
  // Each line by itself is whole characters.
  for (const line of lines) new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
  const unfolded = Buffer.from(octets.replaceAll('\r\n ', ''), 'latin1').toString('utf8').split('\r\n').slice(0, -1);
  const entries: Entry[] = [];
  for (const line of unfolded) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line)!;
    if (name === 'BEGIN') entries.push({ component: value });
    else if (name !== 'END')
      entries.at(-1)![name] = value.replaceAll(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
  }
  return entries;
}

const digest = (text: string): string => String([...text].reduce((sum, one) => (sum * 31 + one.codePointAt(0)!) % 1e9, 7));

test('a calendar has a whole day for each open item with a due date', () => {
  const [head, ...events] = readCalendar(calendarOf(ALL.filter(isDue), { today: TODAY, digest }));
  expect(head).toMatchObject({ component: 'VCALENDAR', VERSION: '2.0' });
  expect(events).toEqual([
    {
      component: 'VEVENT',
      UID: expect.stringMatching(/^\d+@afterword$/),
      DTSTAMP: '20260401T000000Z',
      DTSTART: '20260320',
      DTEND: '20260321',
      SUMMARY: 'Alert on a full queue (Zoë Ångström)',
      DESCRIPTION: 'Incident: PM-9 The label printer stood still\nOwner: Zoë Ångström\nState: open\nDocument: printer.md',
      TRANSP: 'TRANSPARENT',
    },
    expect.objectContaining({ DTSTART: '20260115', DTEND: '20260116', SUMMARY: 'Oil the hinges (zoe angstrom)' }),
  ]);
});

test('an entry is the same one after its due date moved, and no two are one', () => {
  const first = ALL.find(isDue);
  const uids = (records: DatedAction[]): (string | undefined)[] =>
    readCalendar(calendarOf(records, { today: TODAY, digest }))
      .slice(1)
      .map(({ UID }) => UID);
  expect(uids([{ ...first!, due: '2027-01-01' }])).toEqual(uids([first!]));
  expect(new Set(uids([first!, first!, { ...first!, title: 'Other' }])).size).toBe(3);
});

test('no text breaks a calendar', () => {
  const first = ALL.find(isDue);
  const long = { ...first!, title: 'x'.repeat(400), owner: null };
  expect(readCalendar(calendarOf([long], { today: TODAY, digest }))[1]!['SUMMARY']).toBe(long.title);
  const hostile = oneof(
    string({ unit: 'binary', maxLength: 120 }),
    string({
      unit: constantFrom('😀', 'é', '\r', '\n', '\r\n ', '\\', ';', ',', 'END:VEVENT', 'x', ' ', '\u202E', '\u0007'),
      maxLength: 90,
    }),
  );
  assert(
    property(array(hostile, { maxLength: 4 }), (titles) => {
      const events = readCalendar(
        calendarOf(
          titles.map((title) => ({ ...first!, title, owner: null })),
          { today: TODAY, digest },
        ),
      ).slice(1);
      expect(events).toHaveLength(titles.length);
      const comparable = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\n\t -~é😀]|[\x7F]/gu, '');
      expect(events.map(({ SUMMARY }) => comparable(SUMMARY ?? ''))).toEqual(titles.map(comparable));
    }),
    { numRuns: 300 },
  );
});
