import { expect, test } from 'vitest';
import type { TimelineEntry } from '@afterword/schema';
import { parse, type ParseOptions } from '@afterword/parser';

const HEAD = '# Postmortem: Ferry tickets sold twice\n\n**Date:** 2026-01-12\n\n';

function timeline(body: string, options?: ParseOptions): TimelineEntry[] {
  return parse(`${HEAD}${body}`, options).postmortem.incident.timeline;
}

function pairs(body: string): (string | null)[][] {
  return timeline(body).map(({ time, event }) => [time, event]);
}

const at = (body: string, options?: ParseOptions): (string | null)[] => timeline(body, options).map((entry) => entry.at);

test.each([
  ['table', '| Time (UTC) | Event |\n|---|---|\n| 14:02 | pager rings |\n| 14:10 | rolled back |\n'],
  ['bold header, no spaces', '|**When**|**What happened**|\n|:--|:--|\n|14:02|pager rings|\n|14:10|rolled back|\n'],
  ['Spanish table', '| Hora | Evento |\n|---|---|\n| 14:02 | pager rings |\n| 14:10 | rolled back |\n'],
  ['Japanese table', '| 時刻 (JST) | イベント |\n|---|---|\n| 14:02 | pager rings |\n| 14:10 | rolled back |\n'],
  ['table without a known heading', '| | |\n|---|---|\n| 14:02 | pager rings |\n| 14:10 | rolled back |\n'],
  ['bold bullets', '- **14:02** - pager rings\n- **14:10** - rolled back\n'],
  ['colon bullets', '- 14:02: pager rings\n- 14:10: rolled back\n'],
  ['bracket bullets', '* [14:02] pager rings\n* [14:10] rolled back\n'],
  ['code bullets', '* `14:02` – pager rings\n* `14:10` – rolled back\n'],
  ['numbered', '1. **14:02** pager rings\n2. **14:10** rolled back\n'],
  ['bare lines', '14:02 pager rings\n14:10 rolled back\n'],
  ['bold lines', '**14:02:** pager rings\n\n**14:10:** rolled back\n'],
  ['headings', '### 14:02\n\npager rings\n\n### 14:10\n\nrolled back\n'],
  ['fence', '```\n14:02 - pager rings\n14:10 - rolled back\n```\n'],
  ['CRLF', '- 14:02: pager rings\r\n- 14:10: rolled back\r\n'],
])('shape: %s', (_name, body) => {
  expect(pairs(`## Timeline\n\n${body}`)).toEqual([
    ['14:02', 'pager rings'],
    ['14:10', 'rolled back'],
  ]);
});

test('four columns of the default template', () => {
  const [entry] = timeline(
    '## Timeline\n\n| Time | Event | Action Taken | Actor |\n|---|---|---|---|\n| 14:02 | Alert fired | - | [pager](https://pager.test/1) |\n',
  );
  expect(entry).toMatchObject({
    event: 'Alert fired',
    action: null,
    actor: '[pager](https://pager.test/1)',
    milestone: 'detected',
    links: ['https://pager.test/1'],
  });
});

test('date and time in two columns', () => {
  expect(at('## Timeline\n\n| Date | Time | Event |\n|---|---|---|\n| 2026-01-12 | 23:50 UTC | a |\n| | 23:55 UTC | b |\n')).toEqual([
    '2026-01-12T23:50:00Z',
    '2026-01-12T23:55:00Z',
  ]);
});

test.each([
  ['names before times', '1. **Old design** (early 2024):\n   - one queue\n', [['early 2024', '**Old design**\n- one queue']]],
  ['label before time', '- **Detected:** 14:05 UTC - the pager rang\n', [['14:05 UTC', '**Detected:** the pager rang']]],
  ['time at the end', '- Tickets were sold twice at 2026-01-12 14:02 UTC\n', [['2026-01-12 14:02 UTC', 'Tickets were sold twice']]],
  [
    'nested text belongs to its item',
    '- 14:02 a\n  - b\n- 14:03 c\n',
    [
      ['14:02', 'a\n- b'],
      ['14:03', 'c'],
    ],
  ],
  [
    'nested times are entries',
    '- 2026-01-12\n  - 14:02 a\n  - 14:03 b\n',
    [
      ['14:02', 'a'],
      ['14:03', 'b'],
    ],
  ],
  ['text under a timed heading', '### 14:02 Pager\n\n- a\n- b\n', [['14:02', 'Pager\n\n- a\n- b']]],
  ['wrapped lines', '- 14:02 the pager\n  rang at\n  14:05 again\n', [['14:02', 'the pager\nrang at\n14:05 again']]],
  ['emphasis around time and text', '- **14:02: Pager** rang\n', [['14:02', '**Pager** rang']]],
  ['emphasis after the time', '- 14:02 **Pager** rang\n', [['14:02', '**Pager** rang']]],
  [
    'a time nobody can read',
    '- **14:02** a\n- **soon** b\n- **14:??** c\n',
    [
      ['14:02', 'a'],
      ['soon', 'b'],
      ['14:??', 'c'],
    ],
  ],
  ['times that are told in words', '- At 14:02 UTC, the pager rang.\n', [['14:02 UTC', 'the pager rang.']]],
  ['a month that is a word', '- 14:02 a\n- Set 3 replicas\n', [['14:02', 'a\n- Set 3 replicas']]],
])('%s', (_name, body, expected) => expect(pairs(`## Timeline\n\n${body}`)).toEqual(expected));

test('lines that share a line of text', () => {
  expect(pairs('## Timeline\n\n14:02 - pager rings. 14:10 - rolled back.\n')).toEqual([
    ['14:02', 'pager rings.'],
    ['14:10', 'rolled back.'],
  ]);
});

test.each([
  [
    'rows of a template',
    '## Timeline\n\n| Time | Event | Action Taken | Actor |\n|---|---|---|---|\n| [HH:MM] | Incident begins | [Description] | System |\n| [HH:MM] | Alert fired | [Alert name/source] | Monitoring |\n',
  ],
  ['bullets of a template', '## Timeline\n\n- HH:MM - something happened\n'],
  ['an ideal timeline', '## Ideal timeline\n\n- 14:02 a\n- 14:03 b\n- 14:04 c\n'],
  ['a follow-up timeline', '## Follow-up timeline\n\n- 14:02 a\n- 14:03 b\n- 14:04 c\n'],
  ['action items with dates', '## Action items\n\n| Date | Event |\n|---|---|\n| 2026-02-01 | train |\n'],
  ['a chat log', '## Chat log\n\n- 14:02 a\n- 14:03 b\n- 14:04 c\n'],
  ['times of an impact', '## Impact\n\n- 14:02 a\n- 14:03 b\n- 14:04 c\n'],
  ['steps', '## Timeline\n\n| Step | Event |\n|---|---|\n| 30000 | resume |\n'],
  ['bullets without times', '## Timeline\n\n- **Detection:** by a user\n'],
])('no entries: %s', (_name, body) => expect(timeline(body)).toEqual([]));

test('a template row among filled ones is left out', () => {
  expect(pairs('## Timeline\n\n| Time | Event |\n|---|---|\n| 14:02 | Alert fired |\n| [HH:MM] | Incident resolved |\n')).toEqual([
    ['14:02', 'Alert fired'],
  ]);
});

test('a timeline table in another section counts where there is no timeline', () => {
  const table = '## What happened\n\n| Time | Event |\n|---|---|\n| 14:02 | a |\n';
  expect(pairs(table)).toEqual([['14:02', 'a']]);
  expect(pairs(`${table}\n## Timeline\n\n- 14:03 b\n`)).toEqual([['14:03', 'b']]);
});

test.each([
  ['zone of the entry', '## Timeline\n\n- 14:02 PDT a\n', ['2026-01-12T14:02:00-07:00']],
  ['zone of the column', '## Timeline (JST)\n\n| Time (UTC) | Event |\n|---|---|\n| 14:02 | a |\n', ['2026-01-12T14:02:00Z']],
  ['zone of the section', '## Timeline\n\n_All times in US/Pacific._\n\n- 14:02 a\n', ['2026-01-12T14:02:00-08:00']],
  ['zone of the heading', '## Timeline (all times CET)\n\n- 14:02 a\n', ['2026-01-12T14:02:00+01:00']],
  ['ambiguous zone', '## Timeline\n\nAll times in IST\n\n- 14:02 a\n', [null]],
  ['a day by heading', '## Timeline\n\n### 2026-02-03\n\n- 14:02 a\n', ['2026-02-03T14:02:00Z']],
  ['a day stated for all', '## Timeline\n\nAll times in UTC on 2026-02-03.\n\n- 14:02 a\n', ['2026-02-03T14:02:00Z']],
  ['a year told by the date', '## Timeline\n\n- Dec 31, 23:00 a\n- Jan 1, 01:00 b\n', ['2025-12-31T23:00:00Z', '2026-01-01T01:00:00Z']],
  ['midnight', '## Timeline\n\n- 22:00 a\n- 02:00 b\n', ['2026-01-12T22:00:00Z', '2026-01-13T02:00:00Z']],
  ['a row out of order', '## Timeline\n\n- 14:10 a\n- 14:02 b\n', ['2026-01-12T14:10:00Z', '2026-01-12T14:02:00Z']],
  ['a doubtful day', '## Timeline\n\n- 14:02 a\n- Next day - b\n- 09:00 c\n', ['2026-01-12T14:02:00Z', null, null]],
  ['day and month in doubt', '## Timeline\n\n- 03/10/2021 14:02 a\n', [null]],
  [
    'day and month told by another date',
    '## Timeline\n\n- 03/10/2021 14:02 a\n- 14/10/2021 14:02 b\n',
    ['2021-10-03T14:02:00Z', '2021-10-14T14:02:00Z'],
  ],
  [
    'an hour that the clocks skip',
    '## Timeline\n\nTimes in Europe/Berlin\n\n- 2026-03-29 02:30 a\n- 2026-03-29 03:30 b\n',
    [null, '2026-03-29T03:30:00+02:00'],
  ],
  ['an hour that comes twice', '## Timeline\n\nTimes in Europe/Berlin\n\n- 2026-10-25 02:30 a\n', [null]],
])('instants: %s', (_name, body, expected) => expect(at(body)).toEqual(expected));

test('a configured zone decides what an ambiguous one means', () => {
  expect(at('## Timeline (IST)\n\n- 14:02 a\n', { timeZone: 'Asia/Kolkata' })).toEqual(['2026-01-12T14:02:00+05:30']);
});

test.each<[string, string, ParseOptions, [string, boolean]]>([
  ['nothing stated', '## Timeline\n\n- 14:02 a\n', {}, ['UTC', false]],
  ['configured', '## Timeline\n\n- 14:02 a\n', { timeZone: 'Asia/Tokyo' }, ['Asia/Tokyo', true]],
  ['stated', '## Timeline (JST)\n\n- 14:02 a\n', { timeZone: 'UTC' }, ['+09:00', true]],
  ['in every entry', '## Timeline\n\n- 14:02 CET a\n- 14:03 CET b\n', {}, ['+01:00', true]],
])('zone of the incident: %s', (...[, body, options, expected]) => {
  const { timeZone, timeZoneStated } = parse(`${HEAD}${body}`, options).postmortem.incident;
  expect([timeZone, timeZoneStated]).toEqual(expected);
});

test.each([
  ['Incident begins', 'started'],
  ['Investigation into the outage started', 'acknowledged'],
  ['Alert fired', 'detected'],
  ['Root cause identified', 'diagnosed'],
  ['We identified the root cause', 'diagnosed'],
  ['Fix deployed', 'fixed'],
  ['Incident resolved', 'resolved'],
  ['Causa raíz identificada', 'diagnosed'],
  ['Incidente resolvido', 'resolved'],
  ['**検知** — 利用者の報告', 'detected'],
  ['服务恢复', 'resolved'],
  ['Attempted fix deployed, errors go on', null],
  ['The incident was not resolved', null],
  ['Potential fix applied', null],
  ['Began looking at the issue', null],
])('milestone of "%s" is %s', (event, milestone) => expect(timeline(`## Timeline\n\n- 14:02 ${event}\n`)[0]!.milestone).toBe(milestone));

test('one entry per milestone: the first alert, the last fix', () => {
  const read = timeline('## Timeline\n\n- 14:01 Alert fired\n- 14:02 Alert fired\n- 14:03 Fix deployed\n- 14:04 Hotfix deployed\n');
  expect(read.map(({ milestone }) => milestone)).toEqual(['detected', null, null, 'fixed']);
});

test('places point at the text of each value', () => {
  const text = `${HEAD}## Timeline\n\n| Time | Event | Who |\n|---|---|---|\n| **14:02** | a \\| b | Kim |\n\n- 14:03 c (@lee)\n`;
  const { document, places } = parse(text);
  const read = (pointer: string): string => document.text.slice(places.get(pointer)!.start, places.get(pointer)!.end);
  expect(read('/incident/timeline/0/time')).toBe('**14:02**');
  expect(read('/incident/timeline/0/event')).toBe('a \\| b');
  expect(read('/incident/timeline/0/actor')).toBe('Kim');
  expect(read('/incident/timeline/1')).toBe('- 14:03 c (@lee)');
  expect(read('/incident/timeline/1/time')).toBe('14:03');
  expect(read('/incident/timeline/1/event')).toBe('c');
  expect(read('/incident/timeline/1/actor')).toBe('@lee');
});

test.each([
  ['long item', `- 14:02 ${'a - '.repeat(20_000)}`],
  ['open brackets', `- ${'['.repeat(20_000)}14:02`],
  ['stars', `- ${'*'.repeat(20_000)} 14:02`],
  ['times', `${'14:02. '.repeat(10_000)}`],
  ['at', `- ${'x at 1'.repeat(10_000)}`],
])('hostile text is read at once: %s', (_name, body) => {
  const start = performance.now();
  timeline(`## Timeline\n\n${body}\n`);
  expect(performance.now() - start).toBeLessThan(3000);
});
