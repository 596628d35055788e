import type { Document } from '../../document.ts';
import { type Part, type Parts, withDescendants } from '../../parts.ts';
import type { Span } from '../../place.ts';
import type { Unit } from '../../unit.ts';
import { daysBetween } from '../../values/calendar.ts';
import { type DateOrder, type DateReading, readDate } from '../../values/date.ts';
import { type DurationReading, readDuration } from '../../values/duration.ts';
import { readRange } from '../../values/range.ts';
import {
  AFTER_RANGE_START,
  BEFORE_BEGINNING,
  BEFORE_OTHER_DAY,
  BEFORE_RANGE_START,
  STATED_DURATION,
} from '../../vocabulary/prose-phrases.ts';

/** A date read from running text. */
export interface DateFound {
  value: string;
  span: Span;
}

const OPENING = 1500;
const QUANTITY_END = /^(?:[^.;,()]|[.,](?=\d)){1,40}/u;

/** The day the incident began as the first text tells it: `On 2026-03-01, …`. */
export function dateInProse(document: Document, parts: Parts, order: DateOrder | null): DateFound | null {
  for (const span of openings(parts)) {
    const source = document.text.slice(span.start, Math.min(span.end, span.start + OPENING));
    const found = readDate(source, order);
    if (!found?.value) continue;
    const isStart = BEFORE_RANGE_START.test(source.slice(0, found.start)) && AFTER_RANGE_START.test(source.slice(found.end));
    if (isStart || BEFORE_BEGINNING.test(source.slice(0, found.start))) return dateFound(found, span.start);
  }
  return null;
}

/** The one day that the whole document names, where its first text does. */
export function onlyDay(document: Document, parts: Parts, order: DateOrder | null): DateFound | null {
  const [span] = openings(parts);
  if (!span) return null;
  const source = document.text.slice(span.start, Math.min(span.end, span.start + OPENING));
  const found = readDate(source, order);
  if (!found?.value || !isSaid(source.slice(0, found.start))) return null;
  const elsewhere = [document.text.slice(0, span.start + found.start), document.text.slice(span.start + found.end)];
  return elsewhere.some((text) => namesDay(text, order)) ? null : dateFound(found, span.start);
}

// In a sentence that tells what happened, not behind a label.
function isSaid(before: string): boolean {
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.length - 300) + 1);
  return !/[:：]/u.test(line) && !BEFORE_OTHER_DAY.test(line);
}

function namesDay(text: string, order: DateOrder | null): boolean {
  return text.split(/[\r\n]+/).some((line) => /\d{4}/.test(line) && readDate(line, order) !== null);
}

/** Duration that the summary states in a sentence, or the range it gives with `from … to …`. */
export function durationInProse(document: Document, parts: Parts): { reading: DurationReading; span: Span } | null {
  for (const span of openings(parts)) {
    const source = document.text.slice(span.start, Math.min(span.end, span.start + OPENING));
    const found = statedIn(source) ?? rangeIn(source);
    if (found) return { reading: found.reading, span: { start: span.start + found.start, end: span.start + found.end } };
  }
  return null;
}

interface Located {
  reading: DurationReading;
  start: number;
  end: number;
}

function statedIn(source: string): Located | null {
  for (const pattern of STATED_DURATION) {
    const match = pattern.exec(source);
    if (!match) continue;
    const start = match.index + match[0].length;
    const tail = QUANTITY_END.exec(source.slice(start))?.[0] ?? '';
    const reading = readDuration(tail);
    if (reading?.stated && tail.trimStart().startsWith(reading.stated.raw))
      return { reading, start, end: start + reading.stated.raw.length };
  }
  return null;
}

function rangeIn(source: string): Located | null {
  const match =
    /\b(?:from|between|von|de|desde|entre)\s+(?:~|about\s+|approximately\s+|around\s+)?(?=\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}[ T]\d{1,2}:)/iu.exec(
      source,
    );
  if (!match) return null;
  const start = match.index + match[0].length;
  const tail = source.slice(start).split(/[\r\n;]|\.\s/u, 1)[0]!;
  const range = readRange(tail);
  if (!range || range.minutes === null || !tail.startsWith(range.start)) return null;
  const end = start + tail.indexOf(range.end, range.start.length) + range.end.length;
  return { reading: { minutes: range.minutes, raw: source.slice(start, end), range, stated: null }, start, end };
}

// First paragraphs: of the summary and the overview, else of what stands under the title.
function openings(parts: Parts): Span[] {
  const named = [...parts.of('summary').slice(0, 2), ...parts.of('metadata').slice(0, 1)];
  const told = named.length > 0 ? named : parts.all.filter((part) => part.units.some(({ kind }) => kind === 'line')).slice(0, 1);
  return told.flatMap(({ units }) => {
    const first = units.filter(({ kind }) => kind === 'line' || kind === 'item').slice(0, 6);
    return first.length === 0 ? [] : [{ start: first[0]!.span.start, end: first.at(-1)!.span.end }];
  });
}

/**
 * Day of the timeline's first entry, null when that entry has none. An earlier lone day may be a cause long before the
 * incident, so the first day counts only when more entries share it, or all do.
 */
export function firstDay(parts: Parts, order: DateOrder | null): DateFound | null {
  const timeline = parts.of('timeline')[0];
  if (!timeline) return null;
  const days = entryTexts(timeline).map(({ text, span }) => {
    const found = readDate(text.slice(0, 60), order);
    return found?.value && found.start <= 8 ? dateFound(found, span.start) : null;
  });
  const first = days[0];
  if (!first || days.some((day) => day && daysBetween(first.value, day.value) < 0)) return null;
  const shared = days.filter((day) => day?.value === first.value).length;
  return shared > 1 || days.every((day) => day === null || day === first) ? first : null;
}

interface EntryText {
  text: string;
  span: Span;
}

function entryTexts(timeline: Part): EntryText[] {
  return withDescendants(timeline).flatMap((part, i) => [
    ...(i > 0 ? [{ text: part.title, span: part.titleSpan }] : []),
    ...part.units.flatMap(textsOf),
  ]);
}

function textsOf(unit: Unit): EntryText[] {
  if (unit.kind === 'item') return [{ text: unit.head, span: unit.headSpan }];
  // A line without a number in front is an introduction: `All times in UTC.`
  if (unit.kind === 'line')
    return /^[^\p{L}]*\d|^[^\p{L}]*\p{L}{3,9}\.?\s\d/u.test(unit.text) ? [{ text: unit.text, span: unit.span }] : [];
  return unit.kind === 'table' ? unit.rows.flatMap(({ cells }) => cells.slice(0, 1)) : [];
}

function dateFound(found: DateReading, offset: number): DateFound {
  return { value: found.value!, span: { start: offset + found.start, end: offset + found.end } };
}
