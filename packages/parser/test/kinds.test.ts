import { expect, test } from 'vitest';
import { parse } from '@afterword/parser';

const incidentOf = (text: string) => parse(`# Lantern outage\n\n${text}\n`).postmortem.incident;
const timesOf = (text: string) => incidentOf(`**Date:** 2026-02-20\n\n${text}`).timeline.map(({ time, event }) => [time, event]);

test('a timeline goes on under sibling headings that are times, and ends at the next name', () => {
  const body =
    '## Timeline\n\n### 14:17\n\nlit\n\n## Feb 21, 13:00\n\nout\n\n### 15:15\n\nlit again\n\n## Conclusions\n\n### 16:00\n\nnothing';
  expect(timesOf(body)).toEqual([
    ['14:17', 'lit'],
    ['Feb 21, 13:00', 'out'],
    ['15:15', 'lit again'],
  ]);
});

test.each([
  ['### 22:52 (maybe earlier?)\n\nout', '22:52 (maybe earlier?)', 'approximate', '2026-02-20T22:52:00Z'],
  ['### 2X:XX (not sure exact time)\n\nout', '2X:XX (not sure exact time)', 'unknown', null],
  ['- 22:52? - out', '22:52?', 'approximate', '2026-02-20T22:52:00Z'],
  ['- **22:52 (estimated):** out', '22:52 (estimated)', 'approximate', '2026-02-20T22:52:00Z'],
  ['- ~16:00z out', '~16:00z', 'approximate', '2026-02-20T16:00:00Z'],
])('doubt about a time: %s', (entry, time, precision, at) => {
  const [found] = incidentOf(`**Date:** 2026-02-20\n\n## Timeline\n\n${entry}`).timeline;
  expect(found).toMatchObject({ time, precision, at, event: 'out' });
});

test.each([
  ['CST', null, 'UTC', false],
  ['BST', null, 'UTC', false],
  ['GMT', '2026-02-20T14:00:00Z', 'UTC', true],
  ['JST', '2026-02-20T14:00:00+09:00', '+09:00', true],
])('a column in %s', (zone, at, timeZone, timeZoneStated) => {
  const incident = incidentOf(`**Date:** 2026-02-20\n\n## Timeline\n\n| Time (${zone}) | Event |\n|---|---|\n| 14:00 | out |`);
  expect([incident.timeline[0]!.at, incident.timeZone, incident.timeZoneStated]).toEqual([at, timeZone, timeZoneStated]);
});

test('times in Greenwich are UTC', () => {
  expect(incidentOf('## Timeline (all times Greenwich)\n\n- 14:00 out')).toMatchObject({ timeZone: 'UTC', timeZoneStated: true });
});

test('dated notes are a timeline where the document has none', () => {
  const notes = '## Notes\n\n- 2026-02-20T09:56Z — out\n- 2026-02-20T14:12Z — lit\n- the oil is fine';
  expect(timesOf(notes).map(([time]) => time)).toEqual(['2026-02-20T09:56Z', '2026-02-20T14:12Z']);
  expect(timesOf(`## Timeline\n\n- 10:00 dark\n\n${notes}`)).toEqual([['10:00', 'dark']]);
});

test.each([
  ['All boats that needed the lamp failed for\njust over nine hours.', 540],
  ['The lamp was unusable for about 1h50m, and unstable for ~1 day.', 110],
  ['The lamp was down for two and a half hours.', 150],
  ['This was a 45-minute outage of the lamp.', 45],
  ['El faro estuvo caído durante 3 horas.', 180],
  ['The keeper waits for two hours before each check.', null],
  ['Retries ran for 5 minutes.', null],
])('duration in a summary: %s', (summary, minutes) => {
  expect(incidentOf(`## Summary\n\n${summary}`).durationMinutes).toBe(minutes);
});

test.each([
  ['The lamp was dark for the night of November 3, 2025.', '2025-11-03'],
  ['Last updated: November 3, 2025.', null],
  ['The lamp was dark. This was written on November 3, 2025.', null],
  ['The lamp was dark on the night of November 3, 2025; it was built on November 1, 2020.', null],
])('the only day in a document: %s', (summary, date) => {
  expect(incidentOf(`## Summary\n\n${summary}`).date).toBe(date);
});

const titlesOf = (text: string) => incidentOf(text).actionItems.map(({ title }) => title);

test.each([
  [
    'mitigations that are tasks',
    '## Mitigations\n\n- Replace the lamp\n- Add a horn\n- Encourage boats to slow down',
    ['Replace the lamp', 'Add a horn', 'Encourage boats to slow down'],
  ],
  ['mitigations that were done', '## Mitigations\n\n- Replaced the lamp\n- Added a horn', []],
  ['mitigations beside actions', '## Mitigations\n\n- Replace the lamp\n- Add a horn\n\n## Action items\n\n- Buy oil', ['Buy oil']],
  [
    'a measure in one sentence',
    '## Corrective and Preventative Measures\n\nA horn should be used\nto warn the boats.',
    ['A horn should be used to warn the boats.'],
  ],
  [
    'a task behind a clause',
    '## Prevention\n\n- When replacing the lamp, always test the horn\n- The horn sounds by itself',
    ['When replacing the lamp, always test the horn'],
  ],
  ['a fact behind a label', '## Follow-up\n\n- Test the horn\n- Logbook updated: `LOG.md`', ['Test the horn']],
])('actions: %s', (_name, body, titles) => {
  expect(titlesOf(body).map((title) => title.replaceAll('\n', ' '))).toEqual(titles);
});

test.each([
  ['- [ ]', 'In Progress', 'inProgress'],
  ['- [ ]', 'Open', 'open'],
  ['- [x]', 'Done', 'done'],
  ['- [ ]', 'Done', 'open'],
  ['- [x]', 'Open', 'done'],
  ['-', 'In Progress', 'inProgress'],
])('%s in the list and %s in the table', (box, state, merged) => {
  const body = `## Action items\n\n${box} Fit the horn\n\n## Follow-up actions tracking\n\n| Action item | Owner | Status |\n|---|---|---|\n| Fit the horn | Mira | ${state} |`;
  expect(incidentOf(body).actionItems.map((item) => item.state)).toEqual([merged]);
});

test.each(['- None', '- **N/A:** First incident of its kind', '- N/A', '- First incident of this kind'])(
  '%s names no similar incident',
  (entry) => {
    expect(incidentOf(`## Similar past incidents\n\n${entry}`).similar).toEqual([]);
  },
);

test.each([
  ['Draft', 'draft'],
  ['Final', 'reviewed'],
  ['Approved', 'approved'],
])('status %s is kept as written and is the state of the document', (value, state) => {
  expect(incidentOf(`**Status:** ${value}`)).toMatchObject({ status: { phase: null, label: value, note: null }, review: { state } });
});

test('the end that the status states is better than a supplier’s', () => {
  const { endedAt, timeline } = incidentOf(
    '**Date:** 2026-02-20\n**Status:** Resolved (closed 21-Feb-2026 01:30 UTC)\n\n## Timeline\n\n- 20:04 UTC: Oilworks marks the incident as resolved.\n- 23:15 UTC: The lamp is still dark.\n',
  );
  expect([endedAt, timeline.map(({ milestone }) => milestone)]).toEqual(['2026-02-21T01:30:00Z', [null, null]]);
});

test('a document without headings is read by its bare label lines', () => {
  const { title, summary, causes, actionItems } = parse(
    'Postmortem: lamp outage\n\nWhat happened?\n\nThe lamp was dark.\n\nWhat was the root cause?\n\nAn old wick.\n\nAction items\n\n- Buy wicks\n\nResolution\nof this is for later\n',
  ).postmortem.incident;
  expect([title, summary, causes.primary, actionItems.map((item) => item.title)]).toEqual([
    'lamp outage',
    'The lamp was dark.',
    'An old wick.',
    ['Buy wicks'],
  ]);
});

test.each([
  ['**Start:** 2026-02-20 09:05 JST\n**End:** 2026-02-20 10:35 JST', '2026-02-20T09:05:00+09:00', '+09:00'],
  ['**Date:** 2026-02-20\n**Duration:** 2 h (08:15–10:30 Uhr MEZ)', '2026-02-20T09:05:00+01:00', '+01:00'],
  ['**Date:** 2026-02-20\n**Duration:** 14:20 - 16:05 BST', null, 'UTC'],
])('times without a zone are in that of the header: %s', (header, at, timeZone) => {
  const incident = incidentOf(`${header}\n\n## Timeline\n\n- 09:05 dark`);
  expect([incident.timeline[0]!.at, incident.timeZone]).toEqual([at, timeZone]);
});

test.each([
  ['1 h 30', 90],
  ['1h30', 90],
  ['約1時間30分', 90],
  ['2026年3月12日', null],
  ['2 Stunden 15 Minuten', 135],
])('duration %s', (value, minutes) => {
  expect(incidentOf(`**Duration:** ${value}`).durationMinutes).toBe(minutes);
});

test.each([
  ['- 08:15 Uhr: Beginn der Störung', '08:15 Uhr', 'started'],
  ['- **9h50** : cause racine identifiée', '9h50', 'diagnosed'],
  ['| Hora | Suceso |\n|---|---|\n| 10:25 | Se restablece el servicio |', '10:25', 'resolved'],
])('milestones in other languages: %s', (body, time, milestone) => {
  expect(incidentOf(`**Date:** 2026-02-20\n\n## Timeline\n\n${body}`).timeline).toMatchObject([{ time, milestone }]);
});

test.each([
  ['- Watch the oil (Mira, next week)', 'Mira', 'next week'],
  ['- Watch the oil - Lou Tan - 2026-05-20', 'Lou Tan', '2026-05-20'],
  ['- Watch the oil (Lou Tan, due 20 March 2026) LAMP-12', 'Lou Tan', '20 March 2026'],
  ['- Watch the oil — LAMP-12', null, null],
])('%s', (item, owner, dueText) => {
  expect(incidentOf(`## Action items\n\n${item}`).actionItems).toMatchObject([{ title: 'Watch the oil', owner, dueText }]);
});
