import { expect, test } from 'vitest';
import type { Incident } from '@afterword/schema';
import { parse } from '@afterword/parser';

const ROWS =
  '- 14:00 UTC Incident begins\n- 14:05 UTC Alert fired\n- 14:07 UTC Investigation started\n- 14:20 UTC Root cause identified\n- 14:40 UTC Fix deployed\n- 15:00 UTC Incident resolved\n';

function incident(head: string, rows: string): Incident {
  return parse(`# Ferry tickets sold twice\n\n**Date:** 2026-01-12\n${head}\n\n## Timeline\n\n${rows}`).postmortem.incident;
}

function minutes(head: string, rows: string): Record<string, string | null> {
  const { measures } = incident(head, rows);
  return Object.fromEntries(Object.entries(measures).map(([name, measure]) => [name, measure && `${measure.minutes} ${measure.basis}`]));
}

test('measures of a timeline', () => {
  expect(minutes('', ROWS)).toEqual({
    timeToDetect: '5 timeline',
    timeToAcknowledge: '2 timeline',
    timeToDiagnose: '15 timeline',
    timeToFix: '35 timeline',
    timeToResolve: '60 timeline',
    duration: '60 timeline',
  });
});

test('a measure from the timeline says between which instants', () => {
  expect(incident('', ROWS).measures.timeToDetect).toEqual({
    minutes: 5,
    basis: 'timeline',
    from: '2026-01-12T14:00:00Z',
    to: '2026-01-12T14:05:00Z',
  });
});

test('stated measures come first', () => {
  expect(minutes('**Duration:** 2 hours\n**Time to detect:** 7 minutes\n**MTTR:** 1h 50m', ROWS)).toMatchObject({
    duration: '120 stated',
    timeToDetect: '7 stated',
    timeToResolve: '110 stated',
  });
});

test('no measure runs backwards, none is guessed', () => {
  expect(minutes('', '- 14:05 UTC Incident begins\n- 14:00 UTC Alert fired\n')).toMatchObject({
    timeToDetect: null,
    timeToResolve: null,
    duration: null,
  });
  expect(minutes('', '- soon: Alert fired\n')).toMatchObject({ timeToDetect: null, duration: null });
});

test.each([
  ['a stated range', '**Duration:** 14:00 - 15:30 UTC (90 minutes)', ROWS, '2026-01-12T14:00:00Z', '2026-01-12T15:30:00Z'],
  ['a range over midnight', '**Duration:** 23:30 - 00:15 UTC', ROWS, '2026-01-12T23:30:00Z', '2026-01-13T00:15:00Z'],
  [
    'a range whose day the timeline tells',
    '**Duration:** 01:40 - 02:15 UTC',
    '- 2026-01-13 01:40 UTC Incident begins\n',
    '2026-01-13T01:40:00Z',
    '2026-01-13T02:15:00Z',
  ],
  ['milestones', '', ROWS, '2026-01-12T14:00:00Z', '2026-01-12T15:00:00Z'],
  ['nothing', '', '- 14:00 UTC lunch\n', null, null],
])('start and end from %s', (...[, head, rows, startedAt, endedAt]) => expect(incident(head, rows)).toMatchObject({ startedAt, endedAt }));
