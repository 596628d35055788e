import type { Incident, Measure, TimeStatistic, TimeStatistics } from '@afterword/schema';
import { dayNumber } from './days.ts';
import { medianOf, p90Of } from './estimate.ts';
import { kendall, type RankTest } from './kendall.ts';

export type TimeName = keyof TimeStatistics;

export const TIMES: readonly TimeName[] = ['timeToDetect', 'timeToAcknowledge', 'timeToDiagnose', 'timeToFix', 'timeToResolve', 'duration'];

/** A time of the response over all incidents, without its trend. */
export function timeStatistic(incidents: readonly Incident[], name: TimeName): Omit<TimeStatistic, 'trend'> {
  const known = incidents.map(({ measures }) => measures[name]).filter((measure): measure is Measure => measure !== null);
  const minutes = known.map((measure) => measure.minutes);
  return {
    known: known.length,
    of: incidents.length,
    stated: known.filter(({ basis }) => basis === 'stated').length,
    median: medianOf(minutes),
    p90: p90Of(minutes),
  };
}

/** Each time of the response against the date of the incident, in the order of `TIMES`. */
export function timeTrends(incidents: readonly Incident[]): RankTest[] {
  const dated = incidents.flatMap(({ date, measures }) => (date === null ? [] : [{ day: dayNumber(date), measures }]));
  return TIMES.map((name) =>
    kendall(
      dated.flatMap(({ day, measures }) => {
        const minutes = measures[name]?.minutes ?? null;
        return minutes === null ? [] : [[day, minutes] as const];
      }),
    ),
  );
}
