import { expect, test } from 'vitest';
import { parse } from '@afterword/parser';

const incidentOf = (text: string) => parse(text).postmortem.incident;
const notesOf = (text: string) => parse(text).notes.map(({ code, data }) => [code, data]);

const HEADERS: [string, string][] = [
  ['bold, colon inside', '**Date:** 2026-01-02  \n**Severity:** SEV-2  \n**Status:** Resolved'],
  ['bold, colon outside, no breaks', '**Date**: 2026-01-02\n**Severity**: SEV-2\n**Status**: Resolved'],
  ['bullets', '- **Date:** 2026-01-02\n- **Severity**: SEV-2\n- Status: Resolved'],
  ['plain lines', 'Date: 2026-01-02\nSeverity: SEV-2\nStatus: Resolved'],
  ['one line', '**Date:** 2026-01-02 · **Severity:** SEV-2 | **Status:** Resolved'],
  ['one plain line', 'Date: 2026-01-02 | Severity: SEV-2 | Status: Resolved'],
  ['block quote', '> **Date:** 2026-01-02\n> **Severity:** SEV-2\n> **Status:** Resolved'],
  ['italics', '_Date: 2026-01-02_\n\n_Severity: SEV-2_\n\n_Status: Resolved_'],
  ['key and value in one bold', '**Date: 2026-01-02**\n**Severity: SEV-2**\n**Status: Resolved**'],
  ['bold without colon', '**Date** 2026-01-02\n\n**Severity** SEV-2\n\n**Status** - Resolved'],
  ['full-width colon', '**日付：** 2026年1月2日\n**重大度：** SEV-2\n**ステータス：** Resolved'],
  ['Chinese bullets', '- 日期：2026-01-02\n- 严重程度：SEV-2\n- 状态：Resolved'],
  ['Spanish', '**Fecha:** 2 de enero de 2026\n**Severidad:** SEV-2\n**Estado:** Resolved'],
  [
    'coloured',
    '<span style="color:red">**Date:**</span> 2026-01-02\n\n<span style="color:red">**Severity:** SEV-2</span>\n\n<b>Status:</b> Resolved',
  ],
  ['table', '| Field | Value |\n|---|---|\n| **Date** | 2026-01-02 |\n| Severity | SEV-2 |\n| Status: | Resolved |'],
  ['table without head', '| Date | 2026-01-02 |\n|---|---|\n| Severity | SEV-2 |\n| Status | Resolved |'],
  ['table with keys in its head', '| Date | Severity | Status |\n|---|---|---|\n| 2026-01-02 | SEV-2 | Resolved |'],
  ['keys as headings', '## Date\n\n2026-01-02\n\n## Severity: SEV-2\n\n## Status\n\nResolved'],
  ['keys as first-level headings', '# Date: 2026-01-02\n# Severity: SEV-2\n# Status: Resolved'],
  ['a section of details', '## Incident details\n\n**Date:** 2026-01-02\n**Severity:** SEV-2\n**Status:** Resolved'],
  ['the summary section', '## Summary\n\n- **Date**: 2026-01-02\n- **Severity**: SEV-2\n- **Status**: Resolved'],
  ['Windows line ends', '**Date:** 2026-01-02\r\n**Severity:** SEV-2\r\n**Status:** Resolved'],
];

test.each(HEADERS)('%s', (_, header) => {
  const { title, date, severity, status } = incidentOf(`# Queue stalled\n\n${header}\n\n## Timeline\n\n- 10:00 start\n`);
  expect([title, date, severity?.label, status?.label]).toEqual(['Queue stalled', '2026-01-02', 'SEV-2', 'Resolved']);
});

test('front matter gives values, and wins over the body', () => {
  const text =
    '---\ntitle: Queue stalled\nid: 1.10\nincident_date: 2026-01-02\nseverity: SEV-2\ntags: [queue, "a, b"]\nservices:\n  - api\n---\n\n**Severity:** SEV-1\n';
  expect(incidentOf(text)).toMatchObject({
    title: 'Queue stalled',
    id: '1.10',
    date: '2026-01-02',
    severity: { label: 'SEV-2' },
    tags: ['queue', 'a, b'],
    services: ['api'],
  });
  expect(notesOf(text)).toContainEqual(['contradiction', { key: 'severity', frontMatter: 'SEV-2', body: 'SEV-1' }]);
});

test('the same said in other words is no contradiction', () => {
  expect(notesOf('---\ndate: 2026-01-02\nseverity: high\n---\n\n**Date:** January 2, 2026\n**Severity:** SEV-2\n')).toEqual([]);
});

test.each([
  ['front-matter-duplicate-key', '---\nid: INC-1\nid: INC-2\n---\n\n# x\n'],
  ['front-matter-unparsable', '---\nid: [1\n---\n\n# x\n'],
  ['front-matter-unparsable', '---\n- a\n---\n\n# x\n'],
  [
    'front-matter-unparsable',
    `---\na: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n---\n# x\n`,
  ],
  ['front-matter-not-first', '\n---\nid: INC-1\ndate: 2026-01-02\n---\n\n# x\n'],
])('note %s', (code, text) => {
  expect(parse(text).notes.map((note) => note.code)).toContain(code);
});

test('a rule under the title does not make front matter of the header', () => {
  expect(notesOf('# Queue stalled\n\n---\n\nDate: 2026-01-02\n\n---\n')).toEqual([]);
});

test.each([
  ['# Queue stalled', 'Queue stalled', null],
  ['# 🔥 Postmortem: Queue stalled', 'Queue stalled', null],
  ['# INC-001 — Queue stalled', 'Queue stalled', 'INC-001'],
  ['# Postmortem: PM2021-011: Queue stalled', 'Queue stalled', 'PM2021-011'],
  ['# [PM-2026-028] Queue stalled', 'Queue stalled', 'PM-2026-028'],
  ['# ポストモーテム: Queue stalled', 'Queue stalled', null],
  ['# Incident Report · Queue stalled', 'Queue stalled', null],
  ['# Queue stalled after CVE-2021-1234', 'Queue stalled after CVE-2021-1234', null],
  ['# SEV-1: Queue stalled', 'SEV-1: Queue stalled', null],
  ['# Postmortem', 'Postmortem', null],
  ['# Postmortem\n\n**Title:** Queue stalled', 'Queue stalled', null],
  ['**Queue stalled**\n\nIt did.', 'Queue stalled', null],
  ['postmortem: Queue stalled\n\nIt did.', 'Queue stalled', null],
  ['## Summary\n\nIt stalled.', null, null],
  ['# Queue stalled\n\n**Incident ID:** [INC-7](https://tracker.example/7)', 'Queue stalled', 'INC-7'],
  ['# Queue stalled\n\n**Incident ID:** INC-7', 'Queue stalled', 'INC-7'],
  ['# Queue stalled\n\n**Incident ID:** INC-2026-XXXX', 'Queue stalled', null],
  ["---\n'id': 'INC-7'\n---\n\n# Queue stalled", 'Queue stalled', 'INC-7'],
  ['---\nincident:\n  id: INC-7\n---\n\n# Queue stalled', 'Queue stalled', 'INC-7'],
  ['# Queue stalled\n\n**Incident ID:** [UNIQUE_ID]', 'Queue stalled', null],
  ['# Queue stalled\n\nAs in INC-12, the queue stalled.', 'Queue stalled', null],
])('title and id of %s', (text, title, id) => {
  expect(incidentOf(`${text}\n`)).toMatchObject({ title, id });
});

test.each([
  ['a stated start before the date of the report', '**Date:** 2026-01-09\n**Started:** 2026-01-02 10:00', '2026-01-02'],
  ['no later than its discovery', '**Date:** January 9, 2026\n**Issue discovered:** January 2, 2026', '2026-01-02'],
  ['a date in a sentence of the summary', '## Summary\n\nOn Friday, January 2, 2026 the queue stalled.', '2026-01-02'],
  [
    'the day of the timeline',
    '## Timeline\n\n- 2026-01-02 10:00 stalled\n- 2026-01-02 11:00 freed\n- 2026-01-03 09:00 review',
    '2026-01-02',
  ],
  [
    'not an earlier lone day of the timeline',
    '## Timeline\n\n- 2025-12-01 deploy\n- 2026-01-02 10:00 stalled\n- 2026-01-02 11:00 freed',
    null,
  ],
  ['not from a timeline that begins in the unknown', '## Timeline\n\n- unknown: deploy\n- 2026-01-02 11:00 seen', null],
  ['not a month', '**Date:** January 2026', null],
  ['not when last updated', '**Last updated:** 2026-01-09', null],
  ['the day a range begins with', '**Duration:** January 2, 2026, 10:00 AM - January 2, 2026, 12:30 PM (UTC)', '2026-01-02'],
  ['not the day a range ends with', '**Duration:** unknown – 2026-01-02', null],
  ['evidence elsewhere for the order', '**Date:** 02/01/2026\n**Due:** 28/01/2026', '2026-01-02'],
])('date: %s', (_, text, date) => {
  expect(incidentOf(`# Queue stalled\n\n${text}\n`).date).toBe(date);
});

test('the title gives the date where the header does not', () => {
  expect(incidentOf('# 2026-01-02: Queue stalled\n\n## Summary\n\nIt stalled.\n')).toMatchObject({
    title: '2026-01-02: Queue stalled',
    date: '2026-01-02',
  });
});

test('a summary may tell that it began before the day in the title', () => {
  expect(
    incidentOf('# Queue stalled - January 5, 2026\n\n## Summary\n\nAfter an incident on January 2, 2026 the queue stalled.\n').date,
  ).toBe('2026-01-02');
});

test.each([
  ['**Duration:** ~2 hours (05:19 UTC - 14:53 UTC)', 120],
  ['**Duration:** ~5h45m (2026-01-02 07:46 UTC -> 13:18 UTC for\nbridge; 10 minutes for the bot)', 345],
  ['**Date:** 2026-04-16 to 2026-05-16 (30 days)', 43_200],
  ['**Total downtime:** 2 hours, 5 minutes\n**Time to resolve:** 2 hours', 125],
  ['## Impact\n\n- **Duration of outage:** 40 minutes', 40],
  ['## Summary\n\nThe queue stalled. Total downtime: 19 minutes.', 19],
  ['## Summary\n\nThe queue stalled from 12:00 to 12:30 UTC.', 30],
  ['## Summary\n\nIt retried every 5 minutes.', null],
  ['**Duration:** unknown', null],
])('duration of %s', (text, minutes) => {
  expect(incidentOf(`# Queue stalled\n\n${text}\n`).durationMinutes).toBe(minutes);
});

test.each([
  ['**Services affected:** `api`, worker (both zones, all nodes), mail. The rest was well.', ['api', 'worker', 'mail']],
  ['**Services:** orders-api and stock-api', ['orders-api', 'stock-api']],
  ['**Services:** `orders`, `stock` and `mail`', ['orders', 'stock', 'mail']],
  ['**Services:** Search and Discovery, Billing', ['Search and Discovery', 'Billing']],
  ['**Services:** `orders` (every region was slow); blocked deploys that wait for the disk to be free', ['orders']],
  [
    '**Services:** everything behind the gateway was slow, and nobody could log in',
    ['everything behind the gateway was slow, and nobody could log in'],
  ],
  ['**Services affected:**\n\n- api\n- worker', ['api', 'worker']],
  ['- **Affected services:**\n  - api\n  - worker', ['api', 'worker']],
  ['## Impact\n\n### System\n\n- **Services affected:** api, worker', ['api', 'worker']],
  ['**Services affected:** [Database, Storage, etc.]', []],
])('services of %s', (text, services) => {
  expect(incidentOf(`# Queue stalled\n\n${text}\n`).services).toEqual(services);
});

test('places hold the values as they stand in the text', () => {
  const text = '# INC-7: Queue stalled\n\n**Date:** **2026-01-02** (Friday)\n**Severity:** SEV-2 (one zone)\n**Services:** `api`, worker\n';
  const { places } = parse(text);
  const at = (pointer: string) => text.slice(places.get(pointer)?.start, places.get(pointer)?.end);
  expect(['date', 'severity', 'title', 'services/1'].map((key) => at(`/incident/${key}`))).toEqual([
    '2026-01-02',
    'SEV-2 (one zone)',
    'INC-7: Queue stalled',
    'worker',
  ]);
});

test('a value goes on over a line end, but not over a hard break', () => {
  const { severity, services } = incidentOf('# x\n\n**Severity:** SEV-2 (one\nzone)\n\n**Services:** api,\nmail  \nnobody else\n');
  expect([severity?.note, services]).toEqual(['one zone', ['api', 'mail']]);
});

test('a value that cannot be read keeps its entry and its place', () => {
  const text = '# Queue stalled\n\n**Date:** sometime\n**Impact:** none\n';
  const { metadata, places, postmortem } = parse(text);
  expect(postmortem.incident.date).toBeNull();
  expect(metadata.entries.map(({ key, label, value }) => [key, label, value])).toEqual([
    ['date', 'Date', 'sometime'],
    [null, 'Impact', 'none'],
  ]);
  expect(text.slice(places.get('/incident/date')!.start, places.get('/incident/date')!.end)).toBe('sometime');
});

test('keys of a later section are not the header', () => {
  const text =
    '# Queue stalled\n\n## Timeline\n\n- **Status:** looking\n\n| Date | Event |\n|---|---|\n| 2026-01-02 | x |\n\n## Action items\n\n- x\n  - **Severity:** High\n';
  expect(incidentOf(text)).toMatchObject({ status: null, severity: null });
});

test('several incidents in one file are noted at the second', () => {
  const text =
    '# Winter outages\n\n## Incident 1: Queue\n\n**Date:** 2026-01-02\n\n### Timeline\n\n- 10:00 x\n\n## Incident 2: Mail\n\n**Date:** 2026-01-05\n';
  const note = parse(text).notes.find(({ code }) => code === 'several-incidents')!;
  expect([text.slice(note.span.start, note.span.end), note.data]).toEqual(['Incident 2: Mail', { count: '2' }]);
});

test('the header of the seed is unfilled', () => {
  const text =
    '# Incident Postmortem Template\n\n**Date:** [YYYY-MM-DD]  \n**Incident ID:** [UNIQUE_ID]  \n**Severity:** [Critical/High/Medium/Low]  \n**Duration:** [Start Time] - [End Time] ([Total Duration])  \n**Status:** [Resolved/Investigating/Ongoing]\n';
  expect(incidentOf(text)).toMatchObject({ date: null, id: null, severity: null, durationMinutes: null, status: null });
});

test.each([
  ['many labels', '**Date:** '.repeat(2000)],
  ['open emphasis', `${'**'.repeat(2000)}Date`],
  ['endless digits', `**Duration:** ${'1h '.repeat(2000)}`],
  ['open brackets', `**Severity:** ${'['.repeat(2000)}`],
  ['half front matter', `\n---\n${'a: b\n'.repeat(2000)}`],
  ['dates without end', `**Date:** ${'May 1 - '.repeat(3000)}`],
])('%s neither throw nor hang', (_, text) => {
  const start = performance.now();
  parse(`# x\n\n${text}\n`);
  parse(text);
  expect(performance.now() - start).toBeLessThan(5000);
});
