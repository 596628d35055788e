import { describe, expect, test } from 'vitest';
import { day, NO_MEASURES, stated } from './postmortem.ts';
import { dated, durations, statistics } from './statistics.ts';

describe('percentiles', () => {
  test('are those of type 7', () => {
    // quantile(c(1:9, 20), c(0.5, 0.9), type = 7) in R
    expect(durations([20, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toMatchObject({ median: { value: 5.5 }, p90: { value: expect.closeTo(10.1, 9) } });
  });

  const SKEWED = [5, 7, 9, 11, 14, 18, 21, 22, 30, 34, 41, 55, 60, 75, 80, 95, 120, 150, 200, 400, 700];
  const SPREAD = Array.from({ length: 60 }, (_, i) => (((i + 1) ** 2 * 7) % 401) + i + 1);

  // scipy.stats.bootstrap(method='percentile') with 200,000 and 100,000 resamples; ours has 2,000.
  test.each([
    ['median', SKEWED, 41, 21, 80],
    ['median', SPREAD, 276.5, 193.5, 315],
    ['p90', SPREAD, 397.1, 367.7, 415],
  ] as const)('%s has the bootstrap interval another program gives', (name, values, value, low, high) => {
    const estimate = durations([...values])[name]!;
    expect(estimate.value).toBeCloseTo(value, 9);
    expect(Math.abs(estimate.low! - low) / low).toBeLessThan(0.06);
    expect(Math.abs(estimate.high! - high) / high).toBeLessThan(0.06);
  });

  test('the interval of a median is that of the exact bootstrap distribution', () => {
    // Of an odd number of values, the bootstrap median is at most the k-th one when more than half of n draws fall among the first k.
    const exact = (values: number[], share: number): number => {
      const n = values.length;
      return values[values.findIndex((_, i) => binomialAbove(n, (i + 1) / n, (n - 1) / 2) >= share)]!;
    };
    expect(durations(SKEWED).median).toEqual({ value: 41, low: exact(SKEWED, 0.025), high: exact(SKEWED, 0.975) });
    const many = Array.from({ length: 401 }, (_, i) => i);
    const { low, high } = durations(many).median!;
    expect(Math.abs(low! - exact(many, 0.025))).toBeLessThan(2);
    expect(Math.abs(high! - exact(many, 0.975))).toBeLessThan(2);
  });

  test.each([
    [2, null, null],
    [3, 'value', null],
    [5, 'value', null],
    [6, 'interval', null],
    [9, 'interval', null],
    [10, 'interval', 'value'],
    [28, 'interval', 'value'],
    [29, 'interval', 'interval'],
  ])('of %i incidents carry no more than they can', (n, median, p90) => {
    const kind = (estimate: { low: number | null } | null): string | null =>
      estimate === null ? null : estimate.low === null ? 'value' : 'interval';
    const told = durations(Array.from({ length: n }, (_, i) => i * i));
    expect([kind(told.median), kind(told.p90)]).toEqual([median, p90]);
  });
});

/** Probability of more than `successes` successes in n trials. */
function binomialAbove(n: number, p: number, successes: number): number {
  let [sum, choose] = [0, 1];
  for (let k = 0; k <= n; k++) {
    if (k > successes) sum += choose * p ** k * (1 - p) ** (n - k);
    choose = (choose * (n - k)) / (k + 1);
  }
  return sum;
}

describe('trends', () => {
  // Annual flow of the Nile 1871 to 1970; S = -1387, z = -4.128 (Mann-Kendall).
  // prettier-ignore
  const NILE = [
    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250,
    1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821,
    768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860,
    874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
  ];

  test('of a long series are those of Mann and Kendall', () => {
    const { trend } = dated(NILE.map((flow, i) => [i, flow])).times.duration;
    expect(trend).toMatchObject({ n: 100, verdict: 'falling' });
    expect(trend.tau).toBeCloseTo(-0.2807413347, 9);
    expect(trend.p! / 3.658262922e-5).toBeCloseTo(1, 5);
  });

  test('count ties in time and in value', () => {
    const days = [1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 10, 10, 11, 12];
    const minutes = [31, 12, 45, 45, 20, 88, 60, 31, 90, 75, 120, 45, 88, 130, 60];
    const { trend } = dated(days.map((at, i) => [at, minutes[i]!])).times.duration;
    // scipy.stats.kendalltau gives tau and, by its p-value, the variance 398.838; S = 51, z = (S - 1) / sqrt(variance).
    expect(trend).toMatchObject({ n: 15, tau: expect.closeTo(0.5075192189, 9), p: expect.closeTo(0.0122923426, 7) });
  });

  test('p-values are corrected for all tests that were made', () => {
    const days = Array.from({ length: 12 }, (_, i) => i);
    const up = (slope: number): number[] => days.map((i) => 50 + slope * i + ((i * 7) % 5) * 10);
    const [detect, fix] = [up(2), up(9)];
    const { times } = statistics(
      days.map((i) => ({ date: day(i), measures: { ...NO_MEASURES, timeToDetect: stated(detect[i]!), timeToFix: stated(fix[i]!) } })),
    );
    const [less, more] = [times.timeToDetect.trend, times.timeToFix.trend];
    expect(more.p!).toBeLessThan(less.p!);
    expect(more.pAdjusted).toBeCloseTo(more.p! * 2, 12);
    expect(less.pAdjusted).toBeCloseTo(Math.max(less.p!, more.p! * 2), 12);
    const twice = statistics(
      days.map((i) => ({ date: day(i), measures: { ...NO_MEASURES, timeToDetect: stated(detect[i]!), timeToFix: stated(detect[i]!) } })),
    );
    expect(twice.times.timeToFix.trend.pAdjusted).toBeCloseTo(less.p! * 2, 12);
    expect(twice.times.timeToDetect.trend.pAdjusted).toBeCloseTo(less.p! * 2, 12);
    expect(times.duration.trend).toEqual({ n: 0, tau: null, p: null, pAdjusted: null, verdict: 'tooFew' });
  });

  test('are not claimed where there are too few values or nothing varies', () => {
    const rising = (n: number): [number, number][] => Array.from({ length: n }, (_, i) => [i, i]);
    expect(dated(rising(9)).times.duration.trend).toMatchObject({ n: 9, p: null, verdict: 'tooFew' });
    expect(dated(rising(10)).times.duration.trend).toMatchObject({ n: 10, tau: 1, verdict: 'rising' });
    expect(dated(rising(30).map(([at]) => [at, 5])).times.duration.trend).toMatchObject({ tau: null, p: null, verdict: 'unclear' });
  });

  test('noise has none more often than one time in twenty', () => {
    let seed = 7;
    const next = (): number => (seed = (seed * 16_807) % 2_147_483_647);
    const claimed = Array.from(
      { length: 300 },
      () => dated(Array.from({ length: 25 }, (_, i) => [i, next() % 500])).times.duration.trend,
    ).filter(({ verdict }) => verdict !== 'unclear');
    expect(claimed.length).toBeLessThan(300 * 0.08);
  });

  test('severity against duration', () => {
    const levels = ['low', 'medium', 'high', 'critical'] as const;
    const incidents = Array.from({ length: 12 }, (_, i) => ({
      severity: { level: levels[i % 4]!, label: 'x', note: null },
      measures: { ...NO_MEASURES, duration: stated(20 * 4 ** (i % 4) + i) },
    }));
    const { levels: told, association, bounds } = statistics(incidents).severityAgainstDuration;
    expect(association.verdict).toBe('rising');
    expect(told.map(({ level, known, of }) => [level, known, of])).toEqual([
      ['critical', 3, 3],
      ['high', 3, 3],
      ['medium', 3, 3],
      ['low', 3, 3],
      [null, 0, 0],
    ]);
    // 20, 24 and 28 minutes lie between 15 and 30.
    expect(told[3]!.counts).toEqual(bounds.map((bound) => (bound === 30 ? 3 : 0)).concat(0));
  });
});
