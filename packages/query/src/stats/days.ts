const DAY = 86_400_000;

/** Number of a day YYYY-MM-DD, for differences. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}
