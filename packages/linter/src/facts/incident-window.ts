import type { Parsed } from '@afterword/parser';
import { timelineRows, type TimelineRow } from './timeline.ts';

// When an incident can have happened by its header, and which timeline rows cannot belong to it.

export interface Slack {
  /** Hours that may lie before the stated start. */
  hoursBefore: number;
  /** Hours that may lie after the stated end. */
  hoursAfter: number;
}

export const DEFAULT_SLACK: Slack = { hoursBefore: 24, hoursAfter: 72 };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** First and last instant of the incident as the header states them, in milliseconds; null when it states none. */
function statedRange(parsed: Parsed): { start: number; end: number } | null {
  const { date, durationMinutes } = parsed.postmortem.incident;
  const startedAt = statedInstant(parsed, 'startedAt');
  const endedAt = statedInstant(parsed, 'endedAt');
  const day = date === null ? null : Date.parse(`${date}T00:00:00Z`);
  const start = startedAt ?? day ?? endedAt;
  if (start === null) return null;
  const lasting = start + (startedAt === null ? DAY : 0) + (durationMinutes ?? 0) * 60_000;
  return { start: Math.min(start, day ?? start), end: Math.max(lasting, endedAt ?? lasting, day === null ? lasting : day + DAY) };
}

// Start and end that were taken from the timeline itself cannot vouch for it.
function statedInstant(parsed: Parsed, key: 'startedAt' | 'endedAt'): number | null {
  const instant = parsed.postmortem.incident[key];
  const span = parsed.places.get(`/incident/${key}`);
  if (instant === null || !span || timelineRows(parsed).some((row) => row.span.start <= span.start && span.end <= row.span.end))
    return null;
  return Date.parse(instant);
}

/** A row that cannot belong to the incident, with the days it could lie on. */
export interface OutsideRow {
  row: TimelineRow;
  from: string;
  to: string;
  /** True if the row got its day from the one before: the mistake is there. */
  inherited: boolean;
}

/**
 * Rows whose instant is certain and lies outside the stated range. What led to an incident and what followed it may stand
 * before and behind the rest of the timeline, unless its date with the right year, or with day and month changed over, is one
 * of the incident.
 */
export function rowsOutside(parsed: Parsed, slack: Slack): OutsideRow[] {
  const range = statedRange(parsed);
  if (!range || parsed.notes.some(({ code }) => code === 'several-incidents')) return [];
  const bounds = { from: range.start - slack.hoursBefore * HOUR, to: range.end + slack.hoursAfter * HOUR };
  const rows = timelineRows(parsed).filter(
    ({ entry }) => entry.at !== null && entry.precision !== 'unknown' && entry.precision !== 'relative',
  );
  const within = rows.map((row) => isWithin(instantOf(row), bounds));
  if (!within.includes(false)) return [];
  const [first, last] = [within.indexOf(true), within.lastIndexOf(true)];
  const outside: OutsideRow[] = [];
  for (const [i, row] of rows.entries()) {
    const background = first < 0 || (i < first && instantOf(row) < bounds.from) || (i > last && instantOf(row) > bounds.to);
    if (within[i] || (background && !isMistyped(row, bounds))) continue;
    const inherited = row.written.date === null && outside.at(-1)?.row === rows[i - 1];
    outside.push({ row, from: dayOf(bounds.from), to: dayOf(bounds.to), inherited });
  }
  return outside;
}

interface Bounds {
  from: number;
  to: number;
}

function instantOf({ entry }: TimelineRow): number {
  return Date.parse(entry.at!);
}

function isWithin(instant: number, { from, to }: Bounds): boolean {
  return instant >= from && instant <= to;
}

function isMistyped({ entry }: TimelineRow, bounds: Bounds): boolean {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})/.exec(entry.at!)!;
  const years = [bounds.from, bounds.to].map((bound) => dayOf(bound).slice(0, 4));
  const changedOver = Number(day) <= 12 ? [`${entry.at!.slice(0, 4)}-${day}-${month}`] : [];
  const meant = [...years.map((year) => `${year}-${month}-${day}`), ...changedOver];
  return meant.some((date) => isWithin(Date.parse(`${date}T12:00:00Z`), bounds));
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
