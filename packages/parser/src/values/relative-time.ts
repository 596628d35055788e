import { minutesOfUnit, UNIT_PATTERN } from '../vocabulary/time-units.ts';
import { NEXT_DAYS, UNKNOWN_TIMES, WEEKDAYS } from '../vocabulary/time-words.ts';
import { matchAt } from './match-at.ts';
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

const AMOUNT = String.raw`\d{1,4}(?:\.\d{1,2})?\s?(?:${UNIT_PATTERN})(?![\p{Script=Latin}])`;
const AMOUNTS = String.raw`${AMOUNT}(?:,?\s?(?:and\s)?${AMOUNT})?`;

const UNKNOWN = new RegExp(
  String.raw`(?:\?{2,}|-{2,}(?!>)|(?:${[...UNKNOWN_TIMES].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}]))`,
  'iyu',
);
const GARBLED = /\d{1,4}[-/]\d{1,2}[-/]\d{1,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y;
const ELAPSED = new RegExp(String.raw`\s*[~≈]?\s?(${AMOUNTS})\s*$`, 'iyu');
const FROM_START = new RegExp(
  String.raw`(?:[TtHh]|t0)\s?=?\s?(?:([+\-−–±])\s?(?:(\d{1,3}:\d{2}(?::\d{2})?)|(${AMOUNTS})|(\d{1,4})(?![\d\p{L}]))|0(?![\d\p{L}]))`,
  'yu',
);
const SIGNED = new RegExp(String.raw`([+\-−])\s?(?:(\d{1,3}:\d{2}(?::\d{2})?)(?!\d)|(${AMOUNTS}))`, 'iyu');
const WORDED = new RegExp(
  String.raw`[~≈]?\s?(${AMOUNTS})\s(ago|prior|before|earlier|later|after|antes|después|depois|前|後|后)(?![\p{L}])`,
  'iyu',
);
const CJK_AFTER = new RegExp(String.raw`[~≈約约]?\s?(${AMOUNTS})\s?(前|後|后)`, 'yu');
const NUMBERED = /(?:day|día|dia|d)\s?[+-]?\s?\d{1,3}(?![\d\p{L}:/])|第\s?\d{1,3}\s?[天日]/iuy;
const NEXT = new RegExp(String.raw`(?:${[...NEXT_DAYS, ...WEEKDAYS].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}])`, 'iyu');
const RANGE_END = new RegExp(
  String.raw`\s?(?:to|[-–—→〜～~]|until)\s?T?\s?[+]?\s?(?:\d{1,3}:\d{2}(?::\d{2})?|${AMOUNTS}|\d{1,4})(?![\d\p{L}])`,
  'iyu',
);

/** A time that is stated to be unknown: `???`, `Unknown date`, `--:--`. */
export function scanUnknown(text: string, at: number): Scanned | null {
  const found = matchAt(UNKNOWN, text, at);
  return found && { time: { precision: 'unknown', relative: null }, end: found.end, weak: true };
}

/** What looks like a date or a clock and is none: `11/03/202`, `25:10`. */
export function scanGarbled(text: string, at: number): Scanned | null {
  const found = matchAt(GARBLED, text, at);
  return found && { time: { precision: 'unknown', relative: null }, end: found.end, weak: true };
}

/** A cell that holds only a length of time since the start: `15 min`. */
export function scanElapsed(text: string): (Scanned & { time: WrittenTime }) | null {
  const found = matchAt(ELAPSED, text, 0);
  if (!found) return null;
  const relative: RelativeTime = { minutes: minutesOf(found.groups[0]!), from: 'start' };
  return {
    time: { raw: text, precision: 'relative', date: null, clock: null, zone: null, relative, end: null },
    end: found.end,
    weak: true,
  };
}

/** `T+5m`, `+30 min`, `16 hours ago`, `Day 2`, `Next day`. */
export function scanRelative(text: string, at: number): Scanned | null {
  return fromStart(text, at) ?? signed(text, at) ?? worded(text, at) ?? unmeasured(text, at);
}

function fromStart(text: string, at: number): Scanned | null {
  const found = matchAt(FROM_START, text, at);
  if (!found) return null;
  const [sign, clock, amounts, bare] = found.groups;
  const minutes = clock ? clockMinutes(clock) : amounts ? minutesOf(amounts) : Number(bare ?? 0);
  return withRange(text, relative({ minutes: signedBy(sign, minutes), from: 'start' }, found.end, false));
}

function signed(text: string, at: number): Scanned | null {
  const found = matchAt(SIGNED, text, at);
  if (!found) return null;
  const [sign, clock, amounts] = found.groups;
  return withRange(
    text,
    relative({ minutes: signedBy(sign, clock ? clockMinutes(clock) : minutesOf(amounts!)), from: 'entry' }, found.end, sign !== '+'),
  );
}

function worded(text: string, at: number): Scanned | null {
  const found = matchAt(WORDED, text, at) ?? matchAt(CJK_AFTER, text, at);
  if (!found) return null;
  const word = found.groups[1]!.toLowerCase();
  const past = /^(?:ago|prior|before|earlier|antes|前)$/.test(word);
  const minutes = minutesOf(found.groups[0]!);
  return relative({ minutes: past ? -minutes : minutes, from: word === 'ago' ? 'writing' : 'entry' }, found.end, true);
}

function unmeasured(text: string, at: number): Scanned | null {
  const found = matchAt(NUMBERED, text, at) ?? matchAt(NEXT, text, at);
  return found && relative({ minutes: null, from: 'entry' }, found.end, true);
}

function relative(value: RelativeTime, end: number, weak: boolean): Scanned {
  return { time: { precision: 'relative', relative: value }, end, weak };
}

function withRange(text: string, scanned: Scanned): Scanned {
  const range = matchAt(RANGE_END, text, scanned.end);
  return range ? { ...scanned, end: range.end } : scanned;
}

function signedBy(sign: string | undefined, minutes: number): number {
  return sign !== undefined && /[-−–]/.test(sign) && minutes !== 0 ? -minutes : minutes;
}

function clockMinutes(clock: string): number {
  const [first, second, third] = clock.split(':').map(Number);
  return first! * 60 + second! + (third ?? 0) / 60;
}

const EACH = new RegExp(String.raw`(\d{1,4}(?:\.\d{1,2})?)\s?(${UNIT_PATTERN})`, 'giu');

function minutesOf(amounts: string): number {
  let minutes = 0;
  for (const [, count, unit] of amounts.matchAll(EACH)) minutes += Number(count) * (minutesOfUnit(unit!) ?? 0);
  return Math.round(minutes * 100) / 100;
}
