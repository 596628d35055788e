import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { statisticsOf } from '@afterword/query';
import type { ActionItem, CommitPoint, DocumentHistory, Incident, Postmortem, Statistics } from '@afterword/schema';
import { describe, expect, test } from 'vitest';
import { action, day, NO_MEASURES, postmortem, stated } from './postmortem.ts';
import { AS_OF, statistics } from './statistics.ts';

describe('action items', () => {
  // Remission under 6-mercaptopurine (Freireich and others, 1963), the textbook example; + is censored.
  const REMISSION = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'.split(' ');

  function completed(times: string[]): Statistics['actions'] {
    return statistics(
      times.map((time) => {
        const days = Number.parseInt(time, 10);
        if (time.endsWith('+')) return { date: day(2000 - days), actionItems: [action({ state: 'open' })] };
        return { date: day(100), actionItems: [action({ state: 'done', completedOn: day(100 + days) })] };
      }),
    ).actions;
  }

  test('the estimate is that of the textbook', () => {
    const { curve, median, done, open } = completed(REMISSION);
    expect([done, open]).toEqual([9, 12]);
    expect(curve.map(({ days, atRisk, open }) => [days, atRisk, Number(open.toFixed(3))])).toEqual([
      [6, 21, 0.857],
      [7, 17, 0.807],
      [10, 15, 0.753],
      [13, 12, 0.69],
      [16, 11, 0.627],
      [22, 7, 0.538],
      [23, 6, 0.448],
    ]);
    expect(median).toEqual({ value: 23, low: 13, high: null });
  });

  test('its intervals are those of the log-log scale', () => {
    // survfit(conf.type = "log-log") in R: 0.563 to 0.923 open after 7 days, 0.432 to 0.849 after 13.
    expect(completed(REMISSION).marks).toEqual([
      { days: 7, observed: 20, share: closeTo(1 - 0.807), low: closeTo(1 - 0.923), high: closeTo(1 - 0.563) },
      { days: 14, observed: 17, share: closeTo(1 - 0.69), low: closeTo(1 - 0.849), high: closeTo(1 - 0.432) },
      { days: 30, observed: 13, share: closeTo(1 - 0.448), low: closeTo(1 - 0.68), high: closeTo(1 - 0.188) },
    ]);
  });

  function closeTo(value: number): number {
    return expect.closeTo(value, 3) as number;
  }

  test.each<[reason: keyof Statistics['actions']['leftOut'], item: Partial<ActionItem>, date: string | null]>([
    ['declined', { state: 'declined' }, day(0)],
    ['unknownState', { state: null }, day(0)],
    ['doneWithoutDate', { state: 'done' }, day(0)],
    ['incidentUndated', { state: 'open' }, null],
    ['impossibleDate', { state: 'done', completedOn: day(3) }, day(4)],
    ['impossibleDate', { state: 'done', completedOn: day(2001) }, day(4)],
    ['impossibleDate', { state: 'inProgress' }, day(2001)],
  ])('left out: %s', (reason, item, date) => {
    const { items, done, open, leftOut } = statistics([{ date, actionItems: [action(item)] }]).actions;
    expect({ items, done, open }).toEqual({ items: 1, done: 0, open: 0 });
    expect(Object.entries(leftOut).filter(([, count]) => count > 0)).toEqual([[reason, 1]]);
  });

  test('nothing is told of a handful', () => {
    expect(completed(['1', '2', '3', '4', '5+', '6', '7', '8', '9'])).toMatchObject({ median: null, marks: [] });
  });

  test('all done at once', () => {
    const { median, marks } = completed(Array.from({ length: 12 }, () => '3'));
    expect(median).toEqual({ value: 3, low: null, high: null });
    expect(marks[0]).toEqual({ days: 7, observed: 12, share: 1, low: null, high: null });
  });
});

describe('counts', () => {
  test.each([
    ['month', ['2026-01 1', '2026-02 0', '2026-03 2', '2026-04 0']],
    ['quarter', ['2026-Q1 3', '2026-Q2 0']],
    ['year', ['2026 3']],
  ] as const)('per %s, those without an incident included', (by, expected) => {
    const dates = ['2026-01-31', '2026-03-01', '2026-03-31', null, '0202-03-01', '2026-05-01'];
    const { counts, undated, outside } = statistics(
      dates.map((date) => ({ date })),
      { asOf: '2026-04-30', by },
    ).periods;
    expect(counts.map(({ period, count }) => `${period} ${count}`)).toEqual(expected);
    expect([undated, outside]).toEqual([1, 2]);
  });

  test('a period is complete when it was observed from its first to its last day', () => {
    const complete = (asOf: string, until?: string): boolean[] =>
      statistics([{ date: '2025-12-15' }, { date: '2026-02-10' }], { asOf, until: until ?? null }).periods.counts.map(
        (one) => one.complete,
      );
    expect(complete('2026-02-27')).toEqual([false, true, false]);
    expect(complete('2026-02-28')).toEqual([false, true, true]);
    expect(complete('2026-12-31', '2026-02-11')).toEqual([false, true, false]);
  });

  test('by severity and service', () => {
    const told = statistics([
      { severity: { level: 'high', label: 'P2', note: null }, services: ['Checkout API', 'checkout-api', 'queue'] },
      { severity: { level: null, label: 'Odd', note: null }, services: ['checkout-api'] },
      {},
    ]);
    expect(told.severities.map(({ level, count }) => `${level} ${count}`)).toEqual(['critical 0', 'high 1', 'medium 0', 'low 0', 'null 2']);
    expect(told.services).toEqual({
      known: 2,
      of: 3,
      counts: [
        { service: 'checkout-api', count: 2 },
        { service: 'queue', count: 1 },
      ],
    });
  });

  test('missing times are told', () => {
    const { timeToDetect } = statistics([{}, { measures: { ...NO_MEASURES, timeToDetect: { ...stated(5), basis: 'timeline' } } }]).times;
    expect(timeToDetect).toMatchObject({ known: 1, of: 2, stated: 0, median: null });
  });

  test('publication counts from the approval, else the review', () => {
    const signed = (date: string | null): { name: null; date: string | null } => ({ name: null, date });
    const review = postmortem().incident.review;
    const { publication } = statistics([
      { date: day(0), review: { ...review, approvedBy: signed(day(5)), reviewedBy: signed(day(1)) } },
      { date: day(0), review: { ...review, approvedBy: signed(null), reviewedBy: signed(day(2)) } },
      { date: day(0), review: { ...review, reviewedBy: signed(day(9)) } },
      { date: day(4), review: { ...review, reviewedBy: signed(day(3)) } },
    ]);
    expect(publication).toMatchObject({ known: 3, of: 4, approved: 1, median: { value: 5 } });
  });
});

describe('with history', () => {
  const point = (at: string): CommitPoint => ({ commit: 'a'.repeat(40), at, author: 'Robin Example' });
  const history = (facts: Partial<DocumentHistory>): DocumentHistory => ({
    complete: true,
    cutAt: null,
    firstDraft: null,
    merged: null,
    publicationLagDays: null,
    authors: [],
    reviewers: [],
    approval: null,
    lastContentChange: null,
    changedAfterApproval: null,
    actionItems: [],
    ...facts,
  });

  test('the merge counts before the approval', () => {
    const review = { ...postmortem().incident.review, approvedBy: { name: null, date: day(9) } };
    const lags = [4, 6, -2, null].map((publicationLagDays) => ({ date: day(0), review, history: history({ publicationLagDays }) }));
    expect(statistics(lags).publication).toMatchObject({ known: 4, of: 4, merged: 3, approved: 1, median: { value: 5 } });
  });

  test('an action without a date was done on the day of its commit', () => {
    const items = ['2020-01-05T23:30:00+02:00', null].map((at, i) => ({
      key: String(i),
      added: null,
      done: at === null ? null : point(at),
      dueMoves: [],
      dueMovedDays: 0,
    }));
    const actionItems = [action({ state: 'done' }), action({ state: 'done', completedOn: day(8) })];
    const { curve, doneByHistory } = statistics([{ date: day(0), actionItems, history: history({ actionItems: items }) }]).actions;
    expect(curve.map(({ days }) => days)).toEqual([4, 8]);
    expect(doneByHistory).toBe(1);
  });
});

test.each<[Partial<Incident>, boolean]>([
  [{ severity: { level: null, label: 'Near-miss', note: null } }, true],
  [{ severity: { level: null, label: 'Near', note: 'miss' } }, true],
  [{ severity: { level: 'low', label: 'Low', note: 'near miss' } }, true],
  [{ tags: ['near_miss'] }, true],
  [{ title: 'Near miss: certificate found two days before it expired' }, true],
  [{ title: 'Near miss - certificate found two days before it expired' }, true],
  [{ title: 'Alert for near misses was silent' }, false],
  [{ severity: { level: 'low', label: 'Low', note: 'not a near miss' } }, false],
])('a near miss is counted apart: %j', (incident, apart) => {
  const told = statistics([{ ...incident, date: day(1), measures: { ...NO_MEASURES, duration: stated(5) }, actionItems: [action({})] }]);
  expect([told.nearMisses, told.incidents, told.times.duration.known, told.actions.items]).toEqual(apart ? [1, 0, 0, 0] : [0, 1, 1, 1]);
});

type Counted = Pick<Incident, 'date' | 'severity' | 'services' | 'measures' | 'actionItems'>;

const anyIncident: fc.Arbitrary<Counted> = fc.record({
  date: fc.option(fc.integer({ min: -500, max: 2100 }).map(day)),
  severity: fc.option(
    fc.record({ level: fc.constantFrom('critical', 'high', 'medium', 'low', null), label: fc.constant('x'), note: fc.constant(null) }),
  ),
  services: fc.array(fc.constantFrom('api', 'API', 'queue', 'store'), { maxLength: 3 }),
  measures: fc.option(fc.integer({ min: 0, max: 10_000 })).map((minutes) => ({
    ...NO_MEASURES,
    duration: minutes === null ? null : stated(minutes),
    timeToFix: minutes === null ? null : stated(minutes / 3),
  })),
  actionItems: fc.array(
    fc
      .record({
        state: fc.constantFrom('open' as const, 'done' as const, 'declined' as const, null),
        completedOn: fc.option(fc.integer({ min: 0, max: 2000 }).map(day)),
      })
      .map(action),
    { maxLength: 3 },
  ),
});

const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (ajv: object) => void)(ajv);
const valid = ajv.compile(JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../schemas/stats.schema.json'), 'utf8')) as object);

test('the output is valid, and the order of the documents does not matter', () => {
  fc.assert(
    fc.property(
      fc.array(anyIncident, { maxLength: 40 }),
      fc.constantFrom('month', 'quarter', 'year'),
      fc.integer(),
      (incidents, by, seed) => {
        const told = statistics(incidents, { by });
        expect(valid(told) || valid.errors).toBe(true);
        const shuffled = incidents.map((incident, i) => ({ incident, key: Math.imul(i + 1, seed | 1) })).sort((a, b) => a.key - b.key);
        expect(
          statistics(
            shuffled.map(({ incident }) => incident),
            { by },
          ),
        ).toEqual(told);
      },
    ),
    { numRuns: 60 },
  );
});

test('a document without measures changes no figure of those that have them', () => {
  fc.assert(
    fc.property(fc.array(anyIncident, { maxLength: 30 }), (incidents) => {
      const [before, after] = [statistics(incidents), statistics([...incidents, {}])];
      const figures = ({ times, actions, publication, severityAgainstDuration }: Statistics): unknown => [
        Object.values(times).map(({ median, p90, known, trend }) => [median, p90, known, trend.tau]),
        actions,
        [publication.median, publication.p90],
        severityAgainstDuration.levels.map(({ median, counts }) => [median, counts]),
      ];
      expect(figures(after)).toEqual(figures(before));
      expect(after.times.duration.of).toBe(before.times.duration.of + 1);
    }),
    { numRuns: 60 },
  );
});

test('10,000 incidents take no time to speak of', () => {
  const many: Postmortem[] = Array.from({ length: 10_000 }, (_, i) =>
    postmortem({
      date: day(i % 1900),
      measures: { ...NO_MEASURES, duration: stated((i * 7919) % 5000), timeToFix: stated((i * 104_729) % 900) },
    }),
  );
  const start = performance.now();
  expect(statisticsOf(many, { asOf: AS_OF, by: 'month' }).incidents).toBe(10_000);
  expect(performance.now() - start).toBeLessThan(5000);
});
