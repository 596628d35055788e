import { readDuration, type DurationReading, type MetadataEntry, type Parsed } from '@afterword/parser';
import { filledEntry } from './header.ts';
import { once } from './once.ts';

/** The duration of the header, as written and as read. */
export interface StatedDuration {
  entry: MetadataEntry;
  reading: DurationReading | null;
}

export const statedDuration: (parsed: Parsed) => StatedDuration | null = once((parsed) => {
  const entry = filledEntry(parsed, 'duration');
  return entry && { entry, reading: readDuration(entry.value) };
});

/**
 * Minutes by which the stated total differs from its own range, null when it agrees or either is not there.
 *
 * @param tolerance minutes that do not count; a total marked as approximate may differ by a tenth
 */
export function rangeDifference(reading: DurationReading | null, tolerance: number): number | null {
  const range = reading?.range;
  if (!reading?.stated || !range || range.minutes === null) return null;
  const hasClock = /\d:\d\d/.test(range.start) && /\d:\d\d/.test(range.end);
  const hasDate = /\d[-/]\d|[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF]{3}\.?\s\d/.test(`${range.start} ${range.end}`);
  const plain = reading.stated.minutes - range.minutes;
  // Clock times without dates may lie days apart; a range of days may count both ends.
  const difference = !hasDate && plain > 0 ? plain - 1440 * Math.round(plain / 1440) : plain;
  const allowed = hasClock ? allowedDifference(reading, tolerance) : 1440;
  return Math.abs(difference) > allowed ? difference : null;
}

/** Minutes a stated total may be off: the tolerance, and a tenth where it is marked as approximate. */
export function allowedDifference({ raw, stated }: DurationReading, tolerance: number): number {
  const isApproximate = /[~≈〜～約约]|\b(?:about|approx|around|circa|roughly|nearly|almost|over|more than|less than)/i.test(raw);
  return isApproximate && stated ? Math.max(tolerance, stated.minutes / 10) : tolerance;
}
