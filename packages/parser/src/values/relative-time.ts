import { isDigitAt, isLetterAt } from '../characters.ts';
import { Phrases, phrasesOf } from '../phrases.ts';
import { DIRECTIONS, NEXT_DAYS, UNKNOWN_TIMES, WEEKDAYS, type Direction } from '../vocabulary/time-words.ts';
import { amountsAt, amountsFrom } from './amounts.ts';
import { endAt, isOneOf, matchAt } from './match-at.ts';
import type { WrittenTime } from './time.ts';

/** A time given by its distance from another one. */
export interface RelativeTime {
  /** Distance in minutes, negative before; null for `Next day`, `Day 2`, `Monday` and the like. */
  minutes: number | null;
  /** From the start of the incident (`T+5m`), from another entry (`+30 min`, `Next day`), or from the day of writing (`2 hours ago`). */
  from: 'start' | 'entry' | 'writing';
}

interface Scanned {
  time: Pick<WrittenTime, 'precision' | 'relative'>;
  end: number;
  weak: boolean;
}

const MASKED = /\?{2,}|-{2,}(?!>)/y;
const UNKNOWN = phrasesOf(UNKNOWN_TIMES);
const GARBLED = /\d{1,4}[-/]\d{1,2}[-/]\d{1,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y;
const LEAD = /\s*[~≈]?\s?/y;
const ABOUT = /[~≈約约]?\s?/y;
const START = /[TtHh]\s?=?\s?/y;
const SIGN = /([+\-−–±])\s?/y;
const SIGN_OF_ENTRY = /([+\-−])\s?/y;
const ZERO = /0/y;
const CLOCK = /\d{1,3}:\d{2}(?::\d{2})?/y;
const WHOLE_CLOCK = /\d{1,3}:\d{2}(?::\d{2})?(?!\d)/y;
const SHORT_CLOCK = /\d{1,3}:\d{2}/y;
const NUMBER = /\d{1,4}/y;
const DIRECTION = new Phrases(Object.entries(DIRECTIONS));
const SPACE = /\s/y;
const CJK_DIRECTION = /\s?([前後后])/y;
const DAY_NUMBER = /(?:day|día|dia|d)\s?[+-]?\s?\d{1,3}(?![\d:/])/iy;
const CJK_DAY_NUMBER = /第\s?\d{1,3}\s?[天日]/y;
const NEXT = phrasesOf([...NEXT_DAYS, ...WEEKDAYS]);
const RANGE_TO = /\s?(?:to|[-–—→〜～~]|until)\s?T?\s?[+]?\s?/iy;

/** A time that is stated to be unknown: `???`, `Unknown date`, `--:--`. */
export function scanUnknown(text: string, at: number): Scanned | null {
  const found = isOneOf('?-', text, at) ? matchAt(MASKED, text, at) : UNKNOWN.at(text, at);
  return found && { time: { precision: 'unknown', relative: null }, end: found.end, weak: true };
}

/** What looks like a date or a clock and is none: `11/03/202`, `25:10`. */
export function scanGarbled(text: string, at: number): Scanned | null {
  const found = isDigitAt(text, at) ? matchAt(GARBLED, text, at) : null;
  return found && { time: { precision: 'unknown', relative: null }, end: found.end, weak: true };
}

/** A cell that holds only a length of time since the start: `15 min`. */
export function scanElapsed(text: string): (Scanned & { time: WrittenTime }) | null {
  const found = amountsAt(text, endAt(LEAD, text, 0)!);
  if (!found || text.slice(found.end).trim() !== '') return null;
  const relative: RelativeTime = { minutes: found.minutes, from: 'start' };
  return {
    time: { raw: text, precision: 'relative', date: null, clock: null, zone: null, relative, end: null },
    end: text.length,
    weak: true,
  };
}

/** `T+5m`, `+30 min`, `16 hours ago`, `Day 2`, `Next day`. */
export function scanRelative(text: string, at: number): Scanned | null {
  return fromStart(text, at) ?? signed(text, at) ?? worded(text, at) ?? unmeasured(text, at);
}

interface Distance {
  minutes: number;
  end: number;
}

function fromStart(text: string, at: number): Scanned | null {
  const start = isOneOf('TtHh', text, at) ? matchAt(START, text, at) : null;
  if (!start) return null;
  const sign = matchAt(SIGN, text, start.end);
  const zero = matchAt(ZERO, text, start.end);
  const distance = sign ? distanceAt(text, sign.end) : zero && !goesOn(text, zero.end) ? { minutes: 0, end: zero.end } : null;
  if (!distance) return null;
  return withRange(text, relative({ minutes: signedBy(sign?.groups[0], distance.minutes), from: 'start' }, distance.end, false));
}

function distanceAt(text: string, at: number): Distance | null {
  const clock = clockAt(CLOCK, text, at);
  if (clock) return clock;
  const amounts = smallAmountsAt(text, at);
  if (amounts) return amounts;
  const number = matchAt(NUMBER, text, at);
  return number && !goesOn(text, number.end) ? { minutes: Number(text.slice(at, number.end)), end: number.end } : null;
}

// After `T+`, letters of a unit are small: `T+5M` may be a name.
function smallAmountsAt(text: string, at: number): Distance | null {
  return smallOf(amountsFrom(text, at), text, at);
}

function smallOf(amounts: Distance[], text: string, at: number): Distance | null {
  return amounts.findLast(({ end }) => text.slice(at, end) === text.slice(at, end).toLowerCase()) ?? null;
}

function signed(text: string, at: number): Scanned | null {
  const sign = isOneOf('+-−', text, at) ? matchAt(SIGN_OF_ENTRY, text, at) : null;
  const distance = sign && (clockAt(WHOLE_CLOCK, text, sign.end) ?? amountsAt(text, sign.end));
  if (!distance) return null;
  const minutes = signedBy(sign.groups[0], distance.minutes);
  return withRange(text, relative({ minutes, from: 'entry' }, distance.end, sign.groups[0] !== '+'));
}

function worded(text: string, at: number): Scanned | null {
  const start = endAt(ABOUT, text, at)!;
  const amounts = amountsFrom(text, start);
  if (amounts.length === 0) return null;
  const longest = isOneOf('約约', text, at) ? null : amounts.at(-1)!;
  return directed(text, longest) ?? before(text, smallOf(amounts, text, start));
}

// `5 minutes later`
function directed(text: string, amounts: Distance | null): Scanned | null {
  const space = amounts && matchAt(SPACE, text, amounts.end);
  const word = space && DIRECTION.at(text, space.end);
  if (!word) return null;
  const { past, from }: Direction = word.value;
  return relative({ minutes: past ? -amounts.minutes : amounts.minutes, from }, word.end, true);
}

// `5分前`
function before(text: string, amounts: Distance | null): Scanned | null {
  const word = amounts && matchAt(CJK_DIRECTION, text, amounts.end);
  return word && relative({ minutes: word.groups[0] === '前' ? -amounts.minutes : amounts.minutes, from: 'entry' }, word.end, true);
}

function unmeasured(text: string, at: number): Scanned | null {
  const found = numberedDay(text, at) ?? NEXT.at(text, at);
  return found && relative({ minutes: null, from: 'entry' }, found.end, true);
}

// `Day 2`, `第2天`
function numberedDay(text: string, at: number): { end: number } | null {
  if (isOneOf('第', text, at)) return matchAt(CJK_DAY_NUMBER, text, at);
  const day = isOneOf('dD', text, at) ? matchAt(DAY_NUMBER, text, at) : null;
  return day && !isLetterAt(text, day.end) ? day : null;
}

function relative(value: RelativeTime, end: number, weak: boolean): Scanned {
  return { time: { precision: 'relative', relative: value }, end, weak };
}

function withRange(text: string, scanned: Scanned): Scanned {
  const joiner = matchAt(RANGE_TO, text, scanned.end);
  const end = joiner && rangeEnd(text, joiner.end);
  return end ? { ...scanned, end } : scanned;
}

function rangeEnd(text: string, at: number): number | null {
  const [short, long] = amountsFrom(text, at).map(({ end }) => end);
  const ends = [endAt(WHOLE_CLOCK, text, at), endAt(SHORT_CLOCK, text, at), long, short, endAt(NUMBER, text, at)];
  return ends.find((end) => typeof end === 'number' && !goesOn(text, end)) ?? null;
}

function goesOn(text: string, at: number): boolean {
  return isLetterAt(text, at) || isDigitAt(text, at);
}

function signedBy(sign: string | undefined, minutes: number): number {
  return sign !== undefined && /[-−–]/.test(sign) && minutes !== 0 ? -minutes : minutes;
}

function clockAt(pattern: RegExp, text: string, at: number): Distance | null {
  const found = matchAt(pattern, text, at);
  if (!found) return null;
  const [first, second, third] = text.slice(at, found.end).split(':').map(Number);
  return { minutes: first! * 60 + second! + (third ?? 0) / 60, end: found.end };
}
