import { plainText, readTime, withDescendants, type Parsed, type Span, type Unit, type WrittenTime } from '@afterword/parser';
import type { TimelineEntry } from '@afterword/schema';
import { once } from './once.ts';

// Timeline entries as rows of the document: where each stands, and what can be said for certain about two of them.

export interface TimelineRow {
  index: number;
  entry: TimelineEntry;
  /** The whole row, item or line; empty when the reader gave no place. */
  span: Span;
  /** Where the time stands, or the row. */
  timeSpan: Span;
  /** The time as it is written; read when it is asked for. */
  readonly written: WrittenTime;
  /** Table, list or section that holds the row; rows of different ones are of different days for all we know. */
  container: number;
  /** Start of the timeline section that holds the row: a second timeline begins anew. */
  timeline: number;
}

/** Rows of the main timeline in document order. */
export const timelineRows: (parsed: Parsed) => readonly TimelineRow[] = once(findRows);

function findRows({ parts, document, places, postmortem: { incident } }: Parsed): TimelineRow[] {
  const found = parts.of('timeline');
  const timelines = found.map(({ titleSpan }) => titleSpan.start);
  const blocks = [...new Set(found.flatMap(withDescendants).flatMap(({ units }) => units.flatMap(startOfBlock)))];
  const headings = document.sections.flatMap(({ heading }) => (heading ? [heading.span.start] : []));
  return incident.timeline.map((entry, index) => {
    const pointer = `/incident/timeline/${index}`;
    const span = places.get(pointer) ?? places.get(`${pointer}/event`) ?? { start: 0, end: 0 };
    const timeSpan = places.get(`${pointer}/time`) ?? span;
    // The heading, table or list that begins last before a row holds it.
    const container = Math.max(lastBefore(headings, span), lastBefore(blocks, span));
    return new Row(entry, { index, span, timeSpan, container, timeline: lastBefore(timelines, span) });
  });
}

class Row implements TimelineRow {
  readonly index: number;
  readonly entry: TimelineEntry;
  readonly span: Span;
  readonly timeSpan: Span;
  readonly container: number;
  readonly timeline: number;
  #written: WrittenTime | null = null;

  constructor(entry: TimelineEntry, { index, span, timeSpan, container, timeline }: Omit<TimelineRow, 'entry' | 'written'>) {
    this.index = index;
    this.entry = entry;
    this.span = span;
    this.timeSpan = timeSpan;
    this.container = container;
    this.timeline = timeline;
  }

  get written(): WrittenTime {
    return (this.#written ??= readTime(this.entry.time ?? ''));
  }
}

function lastBefore(starts: readonly number[], { start }: Span): number {
  let last = -1;
  for (const one of starts) if (one <= start && one > last) last = one;
  return last;
}

function startOfBlock(unit: Unit): number[] {
  if (unit.kind === 'table') return [unit.span.start];
  return unit.kind === 'item' ? [unit.list] : [];
}

const DAY = 1440;

/** Minutes a written time may be off when it is marked as approximate. */
const APPROXIMATION = 15;

/**
 * Minutes from one row to another; negative when the second is earlier, 0 within what the times leave open, null when
 * they cannot be compared without a guess.
 */
export function minutesBetween(a: TimelineRow, b: TimelineRow): number | null {
  if (a.entry.precision === 'unknown' || b.entry.precision === 'unknown' || a.timeline !== b.timeline) return null;
  const minutes = difference(a, b);
  const loose = a.entry.precision === 'approximate' || b.entry.precision === 'approximate';
  return minutes !== null && loose && Math.abs(minutes) <= APPROXIMATION ? 0 : minutes;
}

function difference(a: TimelineRow, b: TimelineRow): number | null {
  if (a.entry.precision === 'relative' || b.entry.precision === 'relative') return relativeDifference(a.written, b.written);
  if (a.entry.at !== null && b.entry.at !== null) return instantDifference(a.entry, b.entry);
  return a.container === b.container ? clockDifference(a.written, b.written) : null;
}

function relativeDifference({ relative: a }: WrittenTime, { relative: b }: WrittenTime): number | null {
  if (a?.from !== 'start' || b?.from !== 'start' || a.minutes === null || b.minutes === null) return null;
  return b.minutes - a.minutes;
}

// Minutes that a written time stands for: `14:10` and `14:10:30` may be the same moment.
const UNIT: Partial<Record<TimelineEntry['precision'], number>> = { day: DAY, hour: 60, second: 1 / 60 };

function instantDifference(a: TimelineEntry, b: TimelineEntry): number {
  const unit = Math.max(UNIT[a.precision] ?? 1, UNIT[b.precision] ?? 1);
  return (Math.floor(localMinutes(b.at!) / unit) - Math.floor(localMinutes(a.at!) / unit)) * unit - zoneDifference(a.at!, b.at!, unit);
}

// Days and hours are compared as the document writes them, finer times as instants.
function localMinutes(instant: string): number {
  return Date.parse(instant) / 60_000 + offsetOf(instant);
}

function zoneDifference(a: string, b: string, unit: number): number {
  return unit < 60 ? offsetOf(b) - offsetOf(a) : 0;
}

function offsetOf(instant: string): number {
  const match = /([+-])(\d{2}):(\d{2})$/.exec(instant);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

// Times of one day; a drop of more than half a day is a midnight nobody wrote down.
function clockDifference(a: WrittenTime, b: WrittenTime): number | null {
  if (!a.clock || !b.clock || a.zone !== b.zone || a.date || b.date) return null;
  const minutes = (b.clock.hour - a.clock.hour) * 60 + (b.clock.minute - a.clock.minute);
  return minutes < -DAY / 2 ? minutes + DAY : minutes;
}

/** The row's text for comparison: event and action without marks and case. */
export function rowText({ entry }: TimelineRow): string {
  return plainText(`${entry.event ?? ''} | ${entry.action ?? ''}`).toLowerCase();
}

/** Rows that say again what an earlier row says at the same time, with that row. */
export const duplicateRows: (parsed: Parsed) => ReadonlyMap<TimelineRow, TimelineRow> = once(findDuplicates);

function findDuplicates(parsed: Parsed): Map<TimelineRow, TimelineRow> {
  const duplicates = new Map<TimelineRow, TimelineRow>();
  for (const rows of rowsByTime(parsed).values()) {
    // Few rows share a time: only their texts are compared.
    if (rows.length === 1) continue;
    const first = new Map<string, TimelineRow>();
    for (const row of rows) {
      const text = rowText(row);
      if (text === '|') continue;
      const earlier = first.get(text);
      if (earlier) duplicates.set(row, earlier);
      else first.set(text, row);
    }
  }
  return duplicates;
}

function rowsByTime(parsed: Parsed): Map<string, TimelineRow[]> {
  const byTime = new Map<string, TimelineRow[]>();
  for (const row of timelineRows(parsed)) {
    const { at, time, precision } = row.entry;
    if (time === null || precision === 'unknown') continue;
    const moment = at ?? `${row.container} ${time.trim()}`;
    const others = byTime.get(moment);
    if (others) others.push(row);
    else byTime.set(moment, [row]);
  }
  return byTime;
}
