import type { Association, Incident, Postmortem, Statistics, TimeStatistic, TimeStatistics } from '@afterword/schema';
import { actionStatistic } from './action-completion.ts';
import { isNearMiss } from './near-miss.ts';
import { periodCounts, periodTrend, type PeriodLength } from './periods.ts';
import { publicationStatistic } from './publication.ts';
import { serviceCounts } from './service-counts.ts';
import { durationsOfLevels, DURATION_BOUNDS, severityCounts, severityTest } from './severity-duration.ts';
import { timeStatistic, TIMES, timeTrends } from './times.ts';
import { verdicts } from './verdict.ts';

export interface StatisticsOptions {
  /** Day of the run, YYYY-MM-DD. */
  asOf: string;
  by: PeriodLength;
  /** Last day asked for; without one the day of the run. */
  until?: string | null;
}

/** What postmortems tell together: schemas/stats.schema.json. Their order does not matter. */
export function statisticsOf(postmortems: readonly Postmortem[], options: StatisticsOptions): Statistics {
  const all = postmortems.map(({ incident }) => incident);
  const incidents = all.filter((incident) => !isNearMiss(incident));
  const dates = incidents.map(({ date }) => date);
  const periods = periodCounts(dates, { ...options, until: options.until ?? null });
  const [ofPeriods, ofSeverity, ...ofTimes] = verdicts([
    periodTrend(periods.counts),
    severityTest(incidents),
    ...timeTrends(incidents),
  ]) as [Association, Association, ...Association[]];
  const sorted = dates.filter((date) => date !== null).sort();
  return {
    asOf: options.asOf,
    incidents: incidents.length,
    ongoing: incidents.filter(({ status }) => status?.phase === 'ongoing' || status?.phase === 'mitigated').length,
    nearMisses: all.length - incidents.length,
    from: sorted[0] ?? null,
    to: sorted.at(-1) ?? null,
    severities: severityCounts(incidents),
    services: serviceCounts(incidents),
    periods: { ...periods, trend: ofPeriods },
    times: timesOf(incidents, ofTimes),
    severityAgainstDuration: { bounds: [...DURATION_BOUNDS], levels: durationsOfLevels(incidents), association: ofSeverity },
    actions: actionStatistic(incidents, options.asOf),
    publication: publicationStatistic(incidents),
  };
}

function timesOf(incidents: readonly Incident[], trends: readonly Association[]): TimeStatistics {
  const statistics = TIMES.map((name, i): [string, TimeStatistic] => [name, { ...timeStatistic(incidents, name), trend: trends[i]! }]);
  return Object.fromEntries(statistics) as unknown as TimeStatistics;
}
