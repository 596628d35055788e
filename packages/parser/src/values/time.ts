import type { TimelineEntry } from '@afterword/schema';
import { APPROXIMATE_AFTER, APPROXIMATE_BEFORE, BOUND_BEFORE, DOUBTS, FILLER_BEFORE } from '../vocabulary/time-words.ts';
import { Phrases, phrasesOf } from '../phrases.ts';
import { isDay } from './calendar.ts';
import { endAt, matchAt } from './match-at.ts';
import { scanElapsed, scanGarbled, scanRelative, scanUnknown, type RelativeTime } from './relative-time.ts';
import { scanClock, type ClockTime, type ScannedClock } from './written-clock.ts';
import { scanDate, type ScannedDate, type WrittenDate } from './written-date.ts';

export type { ClockTime, RelativeTime, WrittenDate };

/** A time as a person wrote it, read without a guess: what is not written is null. */
export interface WrittenTime {
  /** Source text, trimmed. */
  raw: string;
  /** `unknown`: masked, stated as unknown, or not readable. */
  precision: TimelineEntry['precision'];
  date: WrittenDate | null;
  clock: ClockTime | null;
  /** Zone as written, see `zoneOf`. */
  zone: string | null;
  relative: RelativeTime | null;
  /** End of a range. */
  end: WrittenTime | null;
}

/** A time found in running text. */
export interface ScannedTime {
  time: WrittenTime;
  start: number;
  end: number;
  /** Needs a separator after it to be taken for a time. */
  weak: boolean;
}

const LONGEST = 160;

/** Reads the text of a time cell or value. Never fails: what cannot be read has the precision `unknown`. */
export function readTime(text: string): WrittenTime {
  const raw = text.trim();
  const flat = flatten(raw.slice(0, LONGEST));
  const scanned = scanTime(flat, openingOf(flat)) ?? scanElapsed(flat);
  if (!scanned) return { raw, precision: 'unknown', date: null, clock: null, zone: null, relative: null, end: null };
  return { ...withRemark(scanned.time, flat.slice(scanned.end)), raw };
}

/** A time with what the remark behind it says of its precision: `14:02 (maybe earlier)` is approximate. */
export function withRemark(time: WrittenTime, remark: string): WrittenTime {
  if (remark === '' || time.clock === null || !(isApproximate(remark) || doubtLength(remark) > 0)) return time;
  return { ...time, precision: 'approximate' };
}

/** Length of a remark in parentheses at the start of a text that doubts the time before it, 0 for none. */
export function doubtLength(flat: string): number {
  const remark = REMARK.exec(flat);
  return remark && DOUBTFUL.isIn(remark[1]!) ? remark[0].length : 0;
}

function isApproximate(remark: string): boolean {
  return ABOUT.at(remark, endAt(BEFORE_NOTE, remark, 0)!) !== null;
}

// `14:02 頃`, `14:02ish`, `14:02?`
function suffixEnd(flat: string, at: number): number | null {
  if (at >= flat.length) return null;
  const from = /\s/.test(flat[at] ?? '') ? at + 1 : at;
  return CJK_ABOUT.at(flat, from)?.end ?? endAt(SUFFIX, flat, from);
}

/**
 * Reads the longest time at an offset of a flattened text (see `flatten`), its range and the words before it included;
 * null when none stands there.
 */
export function scanTime(flat: string, at: number): ScannedTime | null {
  const named = scanNamed(flat, at);
  if (named) return named;
  const before = skipWords(flat, at);
  const point = scanPoint(flat, before.end);
  if (!point) return scanAs(scanGarbled(flat, at), flat, at);
  const start = before.meaning ? at : before.end;
  const suffix = suffixEnd(flat, point.end);
  const from = suffix ?? point.end;
  const range = scanRange(flat, from, point);
  const end = range?.end ?? from;
  const time = timeOf(point, before, range?.to ?? null);
  if (suffix && time.clock) time.precision = 'approximate';
  return { time: { ...time, raw: flat.slice(start, end) }, start, end, weak: point.weak && range === null && suffix === null };
}

/** Text with full-width signs, no-break spaces, dashes, emphasis and code marks made plain, character by character. */
export function flatten(text: string): string {
  const plain = /[^\x20-\x7E]/.test(text) ? withPlainSigns(text) : text;
  if (plain.includes('_')) return plain.replaceAll(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}?:])/gu, ' ');
  return plain.replaceAll(/[*`]/g, ' ');
}

function withPlainSigns(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5D]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u00A0\u2007\u2009\u202F\u3000\t\r\n]/g, ' ')
    .replaceAll(/[\u2010-\u2012\u2212]/g, '-');
}

const NOTHING = { raw: '', precision: 'unknown', date: null, clock: null, zone: null, relative: null, end: null } as const;

interface Point {
  date: ScannedDate | null;
  clock: ScannedClock | null;
  approximate: boolean;
  end: number;
  weak: boolean;
}

interface Before {
  approximate: boolean;
  bound: boolean;
  /** Some of the words say how exact the time is. */
  meaning: boolean;
  end: number;
}

// `???`, `T+5m`, `Next day`, and with a clock `Day 2, 14:00`.
function scanNamed(flat: string, at: number): ScannedTime | null {
  const named = scanAs(scanUnknown(flat, at) ?? scanRelative(flat, at), flat, at);
  if (named?.time.relative?.minutes !== null) return named;
  for (const pattern of DATE_TO_CLOCK) {
    const joiner = matchAt(pattern, flat, named.end);
    const before = joiner && skipWords(flat, joiner.end);
    const clock = before && scanClock(flat, before.end, false);
    if (!clock || clock.weak) continue;
    const range = scanRange(flat, clock.end, { date: null, clock, approximate: false, end: clock.end, weak: false });
    const end = range?.end ?? clock.end;
    return { ...named, time: { ...named.time, clock: clock.clock, zone: clock.zone, raw: flat.slice(at, end) }, end, weak: false };
  }
  return /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex)/iu.test(named.time.raw) &&
    scanDate(flat, at)?.date
    ? null
    : named;
}

function scanAs(found: ReturnType<typeof scanUnknown>, flat: string, at: number): ScannedTime | null {
  return found && { time: { ...NOTHING, ...found.time, raw: flat.slice(at, found.end) }, start: at, end: found.end, weak: found.weak };
}

type Lead = 'approximate' | 'bound' | 'filler';

const LEADS = new Phrases<Lead>([
  ...APPROXIMATE_BEFORE.map((word) => [word, 'approximate'] as const),
  ...BOUND_BEFORE.map((word) => [word, 'bound'] as const),
  ...FILLER_BEFORE.map((word) => [word, 'filler'] as const),
]);
const SPACE = /\s{0,3}/y;
const ABOUT = phrasesOf(['~', ...APPROXIMATE_AFTER]);
const CJK_ABOUT = phrasesOf(APPROXIMATE_AFTER.filter((word) => /^[^a-z]/.test(word)));
const SUFFIX = /-?ish\b|\?(?=\s|$|[)*\]:])/y;
const BEFORE_NOTE = /\s{0,3}[(,]?\s{0,3}/y;
const REMARK = /^\s{0,3}\(([^()]{1,80})\)/;
const DOUBTFUL = phrasesOf([...DOUBTS, ...APPROXIMATE_AFTER]);
const DATE_TO_CLOCK = [/\s{1,3}/y, /\s?\([\p{L}.]{1,10}\),?\s{0,2}/uy, /\s{0,3}(?:T|,|@|[-–—]|at\b|um\b|a las\b|às(?!\p{L}))\s{0,3}/iuy];
const CLOCK_TO_DATE = /\s{0,3}(?:,|on\b|\s)\s{0,3}/iy;
const RANGE = /\s{0,3}(?:->|→|[-–—~〜～]|to\b|until\b|till\b|through\b|hasta\b|até\b|al?\b|から|至)\s{0,3}/iy;
const OPEN_RANGE = /\s?[〜～](?=\s|$|[)\]])/y;
const BARE_DAY = /(\d{1,2})(?![\d:/.\p{L}-])/uy;

function openingOf(flat: string): number {
  return /^[\s[("'<]*/.exec(flat)![0].length;
}

function skipWords(text: string, at: number): Before {
  const before: Before = { approximate: false, bound: false, meaning: false, end: at };
  for (let i = 0; i < 3; i++) {
    const found = LEADS.at(text, before.end);
    if (!found) break;
    before.approximate ||= found.value === 'approximate';
    before.bound ||= found.value === 'bound';
    before.meaning ||= before.approximate || before.bound;
    before.end = endAt(SPACE, text, found.end)!;
  }
  return before;
}

// A day, a day with a clock, or a clock that a day may follow.
function scanPoint(text: string, at: number): Point | null {
  const clock = scanClock(text, at, false);
  if (clock && !(clock.weak && scanDate(text, at)?.weak === false)) return clockFirst(text, clock);
  const date = scanDate(text, at);
  if (!date) return null;
  const point = withClock(text, date);
  if (point) return point;
  const monthAndDay = date.weak && date.date !== null && text.slice(at).replace(/^\d+/, '').startsWith('-');
  return monthAndDay ? null : { date, clock: null, approximate: false, end: date.end, weak: date.weak };
}

function withClock(text: string, date: ScannedDate): Point | null {
  if (date.end >= text.length) return null;
  for (const pattern of DATE_TO_CLOCK) {
    const joiner = matchAt(pattern, text, date.end);
    if (!joiner) continue;
    const sign = text.slice(date.end, joiner.end);
    const before = skipWords(text, joiner.end);
    const clock = scanClock(text, before.end, /T$/i.test(sign));
    if (!clock || (clock.weak && /[-–—]/.test(sign))) continue;
    return { date, clock, approximate: before.approximate, end: clock.end, weak: false };
  }
  return null;
}

function clockFirst(text: string, clock: ScannedClock): Point {
  const joiner = clock.end < text.length ? matchAt(CLOCK_TO_DATE, text, clock.end) : null;
  const date = joiner && !/^\d{1,2}[-/]\d{1,2}(?![-/]\d)/.test(text.slice(joiner.end, joiner.end + 6)) ? scanDate(text, joiner.end) : null;
  const taken = date?.date ? date : null;
  return { date: taken, clock, approximate: false, end: taken?.end ?? clock.end, weak: clock.weak && taken === null };
}

function scanRange(text: string, at: number, from: Point): { to: Point | null; end: number } | null {
  if (from.date?.lastDay || at >= text.length) return null;
  const open = matchAt(OPEN_RANGE, text, at);
  if (open) return { to: null, end: open.end };
  const joiner = matchAt(RANGE, text, at);
  if (!joiner) return null;
  const before = skipWords(text, joiner.end);
  const to = scanPoint(text, before.end) ?? lastDay(text, before.end, from);
  const plausible = to && (from.clock ? to.clock !== null : to.date !== null) && !(to.weak && !from.weak);
  return plausible ? { to: { ...to, approximate: to.approximate || before.approximate }, end: to.end } : null;
}

// `2026-07-19 → 21`: the end is a day of the same month.
function lastDay(text: string, at: number, from: Point): Point | null {
  const found = from.date?.date && !from.clock ? matchAt(BARE_DAY, text, at) : null;
  if (!found || !from.date?.date) return null;
  const date = { ...from.date.date, day: Number(found.groups[0]) };
  if (!isDay(date) || date.day < from.date.date.day || !/[→>]\s*$/.test(text.slice(Math.max(0, at - 3), at))) return null;
  return { date: { date, lastDay: null, end: found.end, weak: false }, clock: null, approximate: false, end: found.end, weak: false };
}

function timeOf(point: Point, before: Before, to: Point | null): WrittenTime {
  const zone = point.clock?.zone ?? to?.clock?.zone ?? null;
  const end = to ? timeOf(to, { approximate: false, bound: false, meaning: false, end: 0 }, null) : dayEnd(point.date);
  const clock = point.clock?.clock ? sharedHalf(point.clock, to?.clock ?? null) : null;
  const exact = before.bound ? { date: null, clock: null } : { date: point.date?.date ?? null, clock };
  return { raw: '', precision: precisionOf(point, before), ...exact, zone: point.clock ? zone : null, relative: null, end };
}

function precisionOf({ date, clock, approximate }: Point, before: Before): WrittenTime['precision'] {
  if (clock?.precision === 'unknown') return 'unknown';
  if (before.bound || (clock ? before.approximate || approximate : before.approximate || date?.date === null)) return 'approximate';
  return clock?.precision ?? 'day';
}

function dayEnd(date: ScannedDate | null): WrittenTime | null {
  if (!date?.date || date.lastDay === null) return null;
  const last = { ...date.date, day: date.lastDay };
  return isDay(last) ? { ...NOTHING, precision: 'day', date: last } : null;
}

// `2:00–2:30 PM`: the half of the day stands only at the end.
function sharedHalf(from: ScannedClock, to: ScannedClock | null): ClockTime {
  const clock = from.clock!;
  if (from.meridiem || !to?.meridiem || !to.clock || clock.hour > 12 || clock.hour === 0) return clock;
  const hour = (clock.hour % 12) + (to.meridiem === 'pm' ? 12 : 0);
  const later = hour * 60 + clock.minute > to.clock.hour * 60 + to.clock.minute;
  return later && to.meridiem === 'pm' ? clock : { ...clock, hour };
}
