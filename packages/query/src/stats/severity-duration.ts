import type { DurationOfLevel, Incident, Severity, SeverityCount } from '@afterword/schema';
import { medianOf, p90Of } from './estimate.ts';
import { kendall, type RankTest } from './kendall.ts';

type Level = Severity['level'];

const LEVELS: readonly Level[] = ['critical', 'high', 'medium', 'low', null];

/** Upper bounds of the classes of duration, in minutes; each about twice the one before, since durations are skewed. */
export const DURATION_BOUNDS: readonly number[] = [15, 30, 60, 120, 240, 480, 1440, 4320];

/** Incidents of each level, most severe first. */
export function severityCounts(incidents: readonly Incident[]): SeverityCount[] {
  return LEVELS.map((level) => ({ level, count: ofLevel(incidents, level).length }));
}

/** Durations of each level, most severe first. */
export function durationsOfLevels(incidents: readonly Incident[]): DurationOfLevel[] {
  return LEVELS.map((level) => {
    const all = ofLevel(incidents, level);
    const minutes = all.flatMap((incident) => incident.measures.duration?.minutes ?? []);
    const counts = [...DURATION_BOUNDS, Infinity].map(() => 0);
    for (const one of minutes) counts[classOf(one)]!++;
    return { level, known: minutes.length, of: all.length, median: medianOf(minutes), p90: p90Of(minutes), counts };
  });
}

/** Duration against severity: a positive tau means that more severe incidents lasted longer. */
export function severityTest(incidents: readonly Incident[]): RankTest {
  return kendall(
    incidents.flatMap(({ severity, measures }) => {
      const level = severity?.level ?? null;
      const minutes = measures.duration?.minutes ?? null;
      return level === null || minutes === null ? [] : [[-LEVELS.indexOf(level), minutes] as const];
    }),
  );
}

function ofLevel(incidents: readonly Incident[], level: Level): Incident[] {
  return incidents.filter(({ severity }) => (severity?.level ?? null) === level);
}

function classOf(minutes: number): number {
  const index = DURATION_BOUNDS.findIndex((bound) => minutes < bound);
  return index === -1 ? DURATION_BOUNDS.length : index;
}
