import type { PeriodCount, PeriodCounts } from '@afterword/schema';
import { kendall, type RankTest } from './kendall.ts';

export type PeriodLength = PeriodCounts['by'];

const MONTHS: Record<PeriodLength, number> = { month: 1, quarter: 3, year: 12 };
const FIRST_DAY = '1970-01-01';

export interface PeriodOptions {
  by: PeriodLength;
  /** Day of the run. */
  asOf: string;
  /** Last day asked for. */
  until: string | null;
}

/**
 * Incidents of each period, from that of the first incident to that of the last day asked for. A year mistyped as 0202 or 3025 would
 * make thousands of empty periods, so days outside of 1970 to today are counted apart.
 */
export function periodCounts(dates: readonly (string | null)[], { by, asOf, until }: PeriodOptions): Omit<PeriodCounts, 'trend'> {
  const known = dates.filter((date) => date !== null);
  const inside = known.filter((date) => date >= FIRST_DAY && date <= asOf).map((date) => indexOf(date, by));
  const lastDay = until !== null && until < asOf ? until : asOf;
  const perPeriod = new Map<number, number>();
  for (const index of inside) perPeriod.set(index, (perPeriod.get(index) ?? 0) + 1);
  const first = inside.reduce((least, index) => Math.min(least, index), Infinity);
  const last = indexOf(lastDay, by);
  const counts = Array.from({ length: Math.max(0, last - first + 1) || 0 }, (_, i): PeriodCount => {
    const index = first + i;
    return { period: nameOf(index, by), count: perPeriod.get(index) ?? 0, complete: i > 0 && lastDayOf(index, by) <= lastDay };
  });
  return { by, counts, undated: dates.length - known.length, outside: known.length - inside.length };
}

/** Counts of complete periods against time. */
export function periodTrend(counts: readonly PeriodCount[]): RankTest {
  return kendall(counts.filter(({ complete }) => complete).map(({ count }, i) => [i, count]));
}

function indexOf(day: string, by: PeriodLength): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return Math.floor((year * 12 + month - 1) / MONTHS[by]);
}

function nameOf(index: number, by: PeriodLength): string {
  const month = index * MONTHS[by];
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  if (by === 'year') return year;
  return by === 'quarter' ? `${year}-Q${(month % 12) / 3 + 1}` : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

// Day 0 of a month is the last of the month before.
function lastDayOf(index: number, by: PeriodLength): string {
  return new Date(Date.UTC(1970, (index + 1) * MONTHS[by] - 1970 * 12, 0)).toISOString().slice(0, 10);
}
