const DAY = 86_400_000;
const SHORTEST_MONTH = 28;

/** True when the calendar has the day; without a year, 29 February does. */
export function isDay({ year, month, day }: { year: number | null; month: number; day: number }): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (day <= SHORTEST_MONTH) return true;
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD`, null for a day the calendar does not have. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!isDay({ year, month, day })) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days from the first to the second `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** A day some days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
