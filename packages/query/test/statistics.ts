import { statisticsOf } from '@afterword/query';
import type { Incident, Statistics } from '@afterword/schema';
import { day, NO_MEASURES, postmortem, stated } from './postmortem.ts';

/** Day of the run. */
export const AS_OF: string = day(2000);

/** Statistics of incidents that say nothing but what is given. */
export function statistics(incidents: Partial<Incident>[], options: Partial<Parameters<typeof statisticsOf>[1]> = {}): Statistics {
  return statisticsOf(
    incidents.map((incident, i) => postmortem(incident, `${i}.md`)),
    { asOf: AS_OF, by: 'month', ...options },
  );
}

/** Statistics of these durations. */
export function durations(minutes: number[]): Statistics['times']['duration'] {
  return statistics(minutes.map((one) => ({ measures: { ...NO_MEASURES, duration: stated(one) } }))).times.duration;
}

/** Durations of incidents on given days. */
export function dated(pairs: [day: number, minutes: number][]): Statistics {
  return statistics(pairs.map(([at, minutes]) => ({ date: day(at), measures: { ...NO_MEASURES, duration: stated(minutes) } })));
}
