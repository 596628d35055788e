import { isDigitAt, isLetterAt } from '../characters.ts';
import { isOneOf, matchAt } from './match-at.ts';
import { zoneAfter } from './zone.ts';

/** Time of day, 24 hours. */
export interface ClockTime {
  hour: number;
  minute: number;
  second: number;
}

/** What a scan found; the clock is null where digits are masked (`14:??`). */
export interface ScannedClock {
  clock: ClockTime | null;
  precision: 'hour' | 'minute' | 'second' | 'unknown';
  /** Zone as written. */
  zone: string | null;
  meridiem: 'am' | 'pm' | null;
  end: number;
  /** May as well be something else (`14.02`, `2h30`): needs a separator after it. */
  weak: boolean;
}

const MASK = '[\\dxX?#_]';
const MASKED = new RegExp(
  String.raw`(?:(?:\d[xX?#_]|[xX?#_]{2}):${MASK}{2}|\d{1,2}:\d?[xX?#_]{1,2}|--:--|[Hh]{2}:[Mm]{2})(?::(?:${MASK}{1,2}|[Ss]{2}))?(?=[zZ]?(?![\p{L}\d]))`,
  'yu',
);
const COLON = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)(?:\s?([ap])\.?m\b\.?)?/iy;
const MERIDIEM = /(\d{1,2})\s?([ap])\.?m\b\.?/iy;
const HOUR_TO = /(\d{1,2})(?=\s?[-–—]\s?\d{1,2}(?::\d{2})?\s?[ap]\.?m\b)/iy;
const LETTER_H = /(\d{1,2})\s?h(?:(\d{2})(?:m(?:in)?)?)?(?![\p{L}\d])/iuy;
const DOT = /(\d{2})\.(\d{2})(?![.\d])/y;
const CJK = /(午前|午後|上午|下午|凌晨|晚上)?\s?(\d{1,2})\s?[時时点點](?![間间目])(?:\s?(\d{1,2})\s?分)?(?:\s?(\d{1,2})\s?秒)?/y;
const CJK_HOUR = /[時时点點]/;
const MILITARY = /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:UTC|GMT|Z|hrs?|hours)\b)(?:\s?h(?:ou)?rs?\b)?/y;

const UHR = /\s?Uhr/iy;
// What may stand in a masked clock besides digits, and how far from its beginning the first of it stands.
const MASKS = 'xX?#_';
const FIRST_MASK = 5;

/** Reads a time of day with the zone behind it. `iso`: right after the `T` of an ISO date. */
export function scanClock(text: string, at: number, iso: boolean): ScannedClock | null {
  const scanned = masked(text, at) ?? (isDigitAt(text, at) ? digits(text, at) : cjk(text, at));
  if (!scanned) return null;
  if (scanned.end >= text.length) return scanned;
  scanned.end = uhrEnd(text, scanned.end) ?? scanned.end;
  const zone = zoneAfter(text, scanned.end, iso);
  return zone ? { ...scanned, zone: zone.zone, end: zone.end, weak: scanned.weak && scanned.precision === 'hour' } : scanned;
}

function digits(text: string, at: number): ScannedClock | null {
  return colon(text, at) ?? meridiem(text, at) ?? hourTo(text, at) ?? cjk(text, at) ?? military(text, at) ?? loose(text, at);
}

function uhrEnd(text: string, at: number): number | null {
  const uhr = matchAt(UHR, text, at);
  return uhr && !isLetterAt(text, uhr.end) ? uhr.end : null;
}

function masked(text: string, at: number): ScannedClock | null {
  const found = mayBeMasked(text, at) ? matchAt(MASKED, text, at) : null;
  return found && { clock: null, precision: 'unknown', zone: null, meridiem: null, end: found.end, weak: false };
}

function mayBeMasked(text: string, at: number): boolean {
  if (isOneOf('-hH', text, at)) return true;
  for (let i = at; i < at + FIRST_MASK; i++) if (isOneOf(MASKS, text, i)) return true;
  return false;
}

function colon(text: string, at: number): ScannedClock | null {
  const found = matchAt(COLON, text, at);
  if (!found) return null;
  const [hour, minute, second, half] = found.groups;
  return made({ hour, minute, second, half }, found.end);
}

function meridiem(text: string, at: number): ScannedClock | null {
  const found = matchAt(MERIDIEM, text, at);
  return found && made({ hour: found.groups[0], half: found.groups[1] }, found.end);
}

// `9–10 AM`
function hourTo(text: string, at: number): ScannedClock | null {
  const found = matchAt(HOUR_TO, text, at);
  return found && made({ hour: found.groups[0] }, found.end);
}

function cjk(text: string, at: number): ScannedClock | null {
  const found = CJK_HOUR.test(text) ? matchAt(CJK, text, at) : null;
  if (!found) return null;
  const [half, hour, minute, second] = found.groups;
  const letter = half === undefined ? undefined : /午後|下午|晚上/.test(half) ? 'p' : 'a';
  return made({ hour, minute, second, half: letter }, found.end);
}

function military(text: string, at: number): ScannedClock | null {
  const found = matchAt(MILITARY, text, at);
  return found && made({ hour: found.groups[0], minute: found.groups[1] }, found.end);
}

function loose(text: string, at: number): ScannedClock | null {
  const found = matchAt(LETTER_H, text, at) ?? matchAt(DOT, text, at);
  const scanned = found && made({ hour: found.groups[0], minute: found.groups[1] }, found.end);
  return scanned && { ...scanned, weak: true };
}

interface Digits {
  hour: string | undefined;
  minute?: string | undefined;
  second?: string | undefined;
  half?: string | undefined;
}

// `13:55 PM` is a slip of the pen for 13:55; `23:00 AM` contradicts itself.
function made({ hour, minute, second, half }: Digits, end: number): ScannedClock | null {
  const meridiem = half === undefined ? null : half.toLowerCase() === 'p' ? 'pm' : 'am';
  const clock = { hour: inHalf(Number(hour), meridiem), minute: Number(minute ?? 0), second: Number(second ?? 0) };
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return null;
  if (meridiem === 'am' && clock.hour > 12) return { clock: null, precision: 'unknown', zone: null, meridiem, end, weak: false };
  const precision = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour';
  return { clock, precision, zone: null, meridiem, end, weak: false };
}

function inHalf(hour: number, meridiem: 'am' | 'pm' | null): number {
  if (meridiem === null || hour > 12) return hour;
  return (hour % 12) + (meridiem === 'pm' ? 12 : 0);
}
