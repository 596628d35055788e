/** Some days, first to last, YYYY-MM-DD. */
export interface Period {
  first: string;
  last: string;
}

const PERIOD = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days that `2026`, `2026-05` or `2026-05-07` means, null for anything else. */
export function periodOf(text: string): Period | null {
  const [, year, month, day] = PERIOD.exec(text) ?? [];
  if (year === undefined) return null;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isDay(first)) return null;
  if (day !== undefined) return { first, last: first };
  // Day 0 is the last one of the month before.
  const last = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0));
  return { first, last: last.toISOString().slice(0, 10) };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
