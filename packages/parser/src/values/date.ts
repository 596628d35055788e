import { isLetterBefore } from '../characters.ts';
import { MONTH_SIGNS, monthOfSigns, withMonthSigns } from '../vocabulary/month-names.ts';
import { isDay, isoDay } from './calendar.ts';

/** Order of day and month in slashed dates of a document. */
export type DateOrder = 'day-first' | 'month-first';

/** The first date of a text. */
export interface DateReading {
  /** `YYYY-MM-DD`; null when the date is partial, impossible or ambiguous. */
  value: string | null;
  /** The date as written. */
  raw: string;
  precision: 'day' | 'month';
  /** True for a day the calendar does not have, such as `2026-02-30`. */
  impossible: boolean;
  /** True for `03/10/2021` where nothing tells day from month. */
  ambiguous: boolean;
  /** Offsets of `raw` in the text. */
  start: number;
  end: number;
}

interface Found {
  year: number;
  month: number;
  /** Null in a partial date. */
  day: number | null;
  ambiguous?: boolean;
}

interface Shape {
  pattern: RegExp;
  /** Stands in each date of this shape. */
  sign?: string;
  /** Reads the text that `withMonthSigns` makes. */
  months?: true;
  read: (groups: Record<string, string>, order: DateOrder | null) => Found | null;
}

const LIMIT = 2000;
const MONTH = `(?<month>${MONTH_SIGNS})\\.?`;
const ORDINAL = '(?:st|nd|rd|th|er|º|\\.)?';
const TO = '\\s?(?:[-–—/&~→]|to|and|through|a|e|y|bis|und|au)\\s?';
const OF = '[\\s-]+(?:(?:de|do|of|del)\\s+)?';

// What follows the first day of a range and stands before the year both days share.
const LATER_DAY = `(?:${TO}(?:${MONTH_SIGNS}\\.?\\s+)?\\d{1,2}${ORDINAL})?`;
const LATER_DATE = `(?:${TO}\\d{1,2}${ORDINAL}${OF}${MONTH_SIGNS}\\.?)?`;

const SHAPES: Shape[] = [
  { pattern: /(?<![\d.])(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?![\d])/u, read: numeric },
  { pattern: /(?<!\d)(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号]/u, sign: '年', read: numeric },
  { pattern: /(?<!\d)(?<year>\d{4})\s?년\s?(?<month>\d{1,2})\s?월\s?(?<day>\d{1,2})\s?일/u, sign: '년', read: numeric },
  { pattern: /(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=T\d{4})/u, sign: 'T', read: numeric },
  { pattern: new RegExp(`${MONTH}\\s+(?<day>\\d{1,2})${ORDINAL}${LATER_DAY},?\\s+(?<year>\\d{4})(?!\\d)`, 'g'), months: true, read: named },
  {
    pattern: new RegExp(
      `(?<!\\d)(?<day>\\d{1,2})${ORDINAL}(?:${TO}\\d{1,2}${ORDINAL})?${OF}${MONTH}${LATER_DATE},?[\\s-]+(?:(?:de|do|del)\\s+)?(?<year>\\d{4})(?!\\d)`,
      'g',
    ),
    months: true,
    read: named,
  },
  { pattern: /(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?![\d.])/u, sign: '.', read: numeric },
  { pattern: /(?<![\d/-])(?<first>\d{1,2})([/-])(?<second>\d{1,2})\2(?<year>\d{4}|\d{2})(?![\d/-])/u, read: slashed },
  { pattern: /(?<!\d)(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月(?!\s?\d)/u, sign: '年', read: numeric },
  { pattern: new RegExp(`${MONTH},?\\s+(?:(?:de|do|del|of)\\s+)?(?<year>\\d{4})(?!\\d)`, 'g'), months: true, read: named },
  { pattern: /(?<![\d-])(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?![\d-])/u, sign: '-', read: numeric },
];

// Most texts that are asked for a date are nothing but one.
const WHOLE_DAY = { length: 'YYYY-MM-DD'.length, pattern: /^(\d{4})-(\d{2})-(\d{2})$/ };

/**
 * The first date in a text, or null when there is none. A range gives its first day. Dates without a year are not read.
 *
 * @param order how the document writes slashed dates, see `dateOrderOf`; without it only `13/02/2026` and the like are read
 */
export function readDate(text: string, order: DateOrder | null = null): DateReading | null {
  const source = text.slice(0, LIMIT);
  if (!/\d{2}/.test(source)) return null;
  const whole = source.length === WHOLE_DAY.length ? WHOLE_DAY.pattern.exec(source) : null;
  if (whole) return reading({ year: Number(whole[1]), month: Number(whole[2]), day: Number(whole[3]) }, { raw: source, start: 0 });
  let signed: string | null | undefined;
  let best: DateReading | null = null;
  for (const { pattern, sign, months, read } of SHAPES) {
    if (best?.start === 0) break;
    if (sign !== undefined && !source.includes(sign)) continue;
    if (months && signed === undefined) signed = withMonthSigns(source);
    const match = months ? signed && wordMatch(pattern, signed) : pattern.exec(source);
    if (!match || (best && match.index >= best.start)) continue;
    const found = read(match.groups!, order);
    if (found) best = reading(found, { raw: source.slice(match.index, match.index + match[0].length), start: match.index });
  }
  return best;
}

// The first match that does not begin in the middle of a word.
function wordMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!isLetterBefore(text, match.index)) return match;
    pattern.lastIndex = match.index + 1;
  }
  return null;
}

/** Day or month first, by the slashed dates of a document that only one order can read; null without evidence or with both. */
export function dateOrderOf(text: string): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const [, first, second] of text.matchAll(/\b(?<![/.-])(\d{1,2})\/(\d{1,2})\/\d{4}(?![\d/])/g)) {
    if (isDayOnly(first!) && isMonth(second!)) orders.add('day-first');
    if (isDayOnly(second!) && isMonth(first!)) orders.add('month-first');
  }
  return orders.size === 1 ? [...orders][0]! : null;
}

function reading(found: Found, { raw, start }: { raw: string; start: number }): DateReading {
  const { year, month, day, ambiguous = false } = found;
  const exists = isDay({ year, month, day: day ?? 1 });
  const value = day === null || ambiguous ? null : isoDay(year, month, day);
  const precision = day === null ? 'month' : 'day';
  return { value, raw, precision, impossible: !exists, ambiguous, start, end: start + raw.length };
}

function numeric(groups: Record<string, string>): Found {
  return { year: Number(groups.year), month: Number(groups.month), day: groups.day === undefined ? null : Number(groups.day) };
}

function named(groups: Record<string, string>): Found {
  return { ...numeric(groups), month: monthOfSigns(groups.month!) };
}

// `5-26-21` has one reading; two-digit years are read only so.
function slashed({ first, second, year }: Record<string, string>, order: DateOrder | null): Found | null {
  const short = year!.length === 2;
  const a = Number(first);
  const b = Number(second);
  if (short && !(isDayOnly(second!) && isMonth(first!))) return null;
  const fullYear = short ? 2000 + Number(year) : Number(year);
  if (a > 12) return { year: fullYear, month: b, day: a };
  if (b > 12 || order === 'month-first') return { year: fullYear, month: a, day: b };
  return { year: fullYear, month: b, day: a, ambiguous: a !== b && order === null };
}

function isMonth(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

function isDayOnly(text: string): boolean {
  return Number(text) > 12 && Number(text) <= 31;
}
