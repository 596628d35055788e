import { isLetterBefore } from '../characters.ts';
import { MONTH_SIGNS, withMonthSigns } from '../vocabulary/month-names.ts';
import { daysBetween } from './calendar.ts';
import { readDate } from './date.ts';

/** A range of times or days. */
export interface RangeReading {
  /** Both ends as written. */
  start: string;
  end: string;
  /** Length; null where the ends cannot be compared (other zones, a date on the later end only). */
  minutes: number | null;
}

interface Moment {
  raw: string;
  /** `YYYY-MM-DD` or null. */
  date: string | null;
  /** Minutes of the day, null for a day. */
  clock: number | null;
  /** AM or PM as written, lower case, null on a 24-hour clock. */
  meridiem: string | null;
  zone: string | null;
  from: number;
  to: number;
}

const DATE = `\\d{4}-\\d{1,2}-\\d{1,2}|\\d{4}/\\d{1,2}/\\d{1,2}|${MONTH_SIGNS}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?`;
const CLOCK =
  '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d{1,6})?)?(?:\\s?(?<meridiem>[ap]\\.?m)\\b\\.?)?|(?<bare>\\d{1,2})\\s?(?<half>[ap]\\.?m)\\b\\.?';
const ZONE = '(?:\\s?(?<zone>Z\\b|UTC[+-]\\d{1,2}|[A-Z]{3,5}\\b|\\+\\d{2}:?\\d{2}|(?<=T[\\d:.]{5,12})-\\d{2}:?\\d{2}|\\([A-Z]{3,4}\\)))?';
const DATED_CLOCK = `(?:(?<date>${DATE})(?:T|,?\\s{1,2})(?:at\\s)?~?\\s?)?(?:${CLOCK})`;
const END = '(?![\\d:?]|[-/]\\d{2}(?![:\\d]))';
// In a text without a day, which most are, a much smaller pattern finds the same.
const CLOCK_MOMENT = new RegExp(`(?<![\\d:.])(?:${CLOCK})(?:\\sUhr\\b)?${END}`, 'gi');
const MOMENT = new RegExp(`(?<![\\d:.])(?:${DATED_CLOCK}(?:\\sUhr\\b)?|(?<day>${DATE}))${END}`, 'gi');
const YEAR_FIRST = /\d{4}[-/]\d/;
// `10:00-11:30` is a range; only after `T10:00` is `-05:00` an offset.
const ZONE_AFTER = new RegExp(ZONE, 'y');
// `14h30 - 15h00`; a lone `1h43` is a length.
const FRENCH_CLOCKS = /(?<!\d)\d{1,2}h\d{2}\s?(?:[-–—→]|to|à|às|a|y)\s?\d{1,2}h\d{2}(?!\d)/g;
// Compiling all connectors takes a millisecond.
const USUAL_CONNECTOR = /^\s?(?:[-–—→]|to)\s?$/;
const ARROW_BEFORE = /(?:→|->|=>)\s{0,3}$/;
const CONNECTOR =
  /^\s{0,3}(?:\([^()]{0,100}\))?\s{0,3}(?:-{1,2}>?|[–—−→~〜～⇒]|=>|[,;]?\s?end(?:ed)?:?|to|until|till|through|até|às|a|hasta|bis|à|から)\s{0,3}(?:~|≈|about|approx\.?|around)?\s{0,2}$/i;

/** The first range of times or days in a text (`05:19 UTC - 14:53 UTC`), or null. `14h30` is given as `14:30`. */
export function readRange(source: string): RangeReading | null {
  if (!/\d/.test(source)) return null;
  const text = withColons(source);
  const moments = momentsIn(text);
  for (const [i, start] of moments.entries()) {
    const end = moments[i + 1];
    // `Unknown → 10:00 → 11:00` tells stages, the first of them unknown.
    if (ARROW_BEFORE.test(text.slice(0, start.from))) return null;
    if (end && connects(text.slice(start.to, end.from))) return { start: start.raw, end: end.raw, minutes: lengthOf(start, end) };
  }
  return null;
}

function withColons(source: string): string {
  return /\dh\d/.test(source) ? source.replaceAll(FRENCH_CLOCKS, (clocks) => clocks.replaceAll(/h(?=\d)/g, ':')) : source;
}

function connects(between: string): boolean {
  return USUAL_CONNECTOR.test(between) || CONNECTOR.test(between);
}

function momentsIn(text: string): Moment[] {
  const months = withMonthSigns(text);
  const signed = months ?? text;
  const pattern = months !== null || YEAR_FIRST.test(text) ? MOMENT : CLOCK_MOMENT;
  const moments: Moment[] = [];
  let at = 0;
  while (at < text.length && moments.length < 8) {
    pattern.lastIndex = at;
    const match = pattern.exec(signed);
    if (!match) break;
    const from = match.index;
    // In the middle of a word.
    if (isLetterBefore(text, from)) {
      at = from + 1;
      continue;
    }
    const bareEnd = from + match[0].length;
    const zone = hasClock(match.groups!) ? zoneAt(text, bareEnd) : null;
    const to = bareEnd + (zone?.[0].length ?? 0);
    moments.push(momentOf(match.groups!, { raw: text.slice(from, to), from, to, zone: zone?.groups?.zone ?? null }));
    at = to;
  }
  return moments;
}

function zoneAt(text: string, offset: number): RegExpExecArray | null {
  ZONE_AFTER.lastIndex = offset;
  return ZONE_AFTER.exec(text);
}

function hasClock(groups: Record<string, string | undefined>): boolean {
  return groups.hour !== undefined || groups.bare !== undefined;
}

function momentOf(groups: Record<string, string | undefined>, found: Pick<Moment, 'raw' | 'from' | 'to' | 'zone'>): Moment {
  const date = dateOf(groups, found.raw);
  const meridiem = (groups.meridiem ?? groups.half)?.replace('.', '').toLowerCase() ?? null;
  const clock = hasClock(groups) ? clockOf(Number(groups.hour ?? groups.bare), Number(groups.minute ?? 0), meridiem) : null;
  return { ...found, date: date === null ? null : (readDate(date)?.value ?? null), clock, meridiem };
}

// A date stands first, with or without a clock; its month may be replaced by signs.
function dateOf({ date, day }: Record<string, string | undefined>, raw: string): string | null {
  const found = date ?? day;
  return found === undefined ? null : raw.slice(0, found.length);
}

function clockOf(hour: number, minute: number, meridiem: string | null): number {
  const hours = meridiem === null ? hour : (hour % 12) + (meridiem === 'pm' ? 12 : 0);
  return hours * 60 + minute;
}

function lengthOf(start: Moment, end: Moment): number | null {
  if (start.zone !== null && end.zone !== null && start.zone !== end.zone) return null;
  const days = start.date !== null && end.date !== null ? daysBetween(start.date, end.date) : null;
  if (start.clock === null || end.clock === null) {
    return start.clock === end.clock && days !== null && days >= 0 ? days * 1440 : null;
  }
  if (days === null && end.date !== null) return null;
  if ((end.meridiem === null) !== (start.meridiem === null)) return null;
  const minutes = (days ?? 0) * 1440 + end.clock - start.clock;
  if (minutes >= 0) return minutes;
  return days === null ? minutes + 1440 : null;
}
