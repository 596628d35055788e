import { daysBetween } from '@afterword/parser';

/** Number of a day YYYY-MM-DD, for differences. */
export function dayNumber(day: string): number {
  return daysBetween('1970-01-01', day);
}
