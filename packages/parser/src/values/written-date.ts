import { MONTH_PATTERN, monthOf } from '../vocabulary/month-names.ts';
import { WEEKDAYS } from '../vocabulary/time-words.ts';
import { isDay } from './calendar.ts';
import { matchAt } from './match-at.ts';

/** A calendar day as written. */
export interface WrittenDate {
  /** Null where no year is written. */
  year: number | null;
  month: number;
  day: number;
  /** Day and month may be the other way round: `03/10/2021`. */
  ambiguous: boolean;
}

/** What a scan found: a day, or with a null date a month, season or year. */
export interface ScannedDate {
  date: WrittenDate | null;
  /** Last day of `Oct 9-23`. */
  lastDay: number | null;
  end: number;
  /** May as well be something else (`1/2`): needs a clock or a separator after it. */
  weak: boolean;
}

const ORDINAL = String.raw`(?:st|nd|rd|th|º|°|er|\.)?`;
const YEAR = String.raw`(?:19|20)\d{2}(?!\d|:\d|[-/.]\d)`;
const DASH = '[-‐‑–—]';

const WEEKDAY = new RegExp(String.raw`(?:${[...WEEKDAYS].sort((a, b) => b.length - a.length).join('|')})\.?,?\s{1,3}`, 'iyu');
const YEAR_FIRST = /((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const CJK = /(?:((?:19|20)\d{2})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/y;
const CJK_MONTH = /((?:19|20)\d{2})\s?年(?:\s?(\d{1,2})\s?月)?/y;
const MONTH_DAY = new RegExp(
  String.raw`(${MONTH_PATTERN})(?![\p{L}])\.?\s{1,3}(\d{1,2})${ORDINAL}(?!\d|:\d)(?:${DASH}(\d{1,2})${ORDINAL}(?!\d|:\d)|\s${DASH}\s(\d{1,2})${ORDINAL}(?=,?\s${YEAR}))?(?:,?\s{0,3}(${YEAR}))?`,
  'iyu',
);
const DAY_MONTH = new RegExp(
  String.raw`(\d{1,2})(?:${DASH}(\d{1,2}))?${ORDINAL}[\s-](?:de\s|of\s)?(${MONTH_PATTERN})(?![\p{L}])\.?(?:,?[\s-](?:de\s|del\s)?(${YEAR}))?`,
  'iyu',
);
const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/y;
const SHORT_YEAR = /(\d{1,2})\/(\d{1,2})\/(\d{2})(?!\d)/y;
const SHORT = /(\d{1,2})([-/])(\d{1,2})(?![\d/:.-])/y;
const PART_OF = String.raw`(?:early|mid|late|end of|beginning of|principios de|finales de|início de)[\s-]{1,2}`;
const MONTH = String.raw`(?:${MONTH_PATTERN})(?![\p{L}])\.?`;
const MONTH_YEAR = String.raw`(?:\s?${DASH}\s?${MONTH})?\s(?:de\s)?${YEAR}`;
// A short name alone is as likely a word (`out`, `set`, `may`).
const MONTH_ALONE = String.raw`(?=${MONTH})(?:\p{L}{4,}\.?|\p{L}{3}\.?\s?${DASH}\s?${MONTH})`;
const PERIOD = new RegExp(
  String.raw`(?:${PART_OF})?(?:${MONTH}${MONTH_YEAR}|(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?![\d-])|q[1-4]\s${YEAR}|(?:spring|summer|autumn|fall|winter)\s${YEAR}|${YEAR})|${PART_OF}${MONTH}|${MONTH_ALONE}`,
  'iyu',
);

/** Reads a date at an offset; a weekday before it is skipped. */
export function scanDate(text: string, at: number): ScannedDate | null {
  const start = matchAt(WEEKDAY, text, at)?.end ?? at;
  return yearFirst(text, start) ?? monthName(text, start) ?? numeric(text, start) ?? short(text, start) ?? period(text, start);
}

function yearFirst(text: string, at: number): ScannedDate | null {
  const plain = matchAt(YEAR_FIRST, text, at);
  if (plain) return dated({ year: Number(plain.groups[0]), month: Number(plain.groups[2]), day: Number(plain.groups[3]) }, plain.end);
  const cjk = matchAt(CJK, text, at);
  return (
    cjk && dated({ year: cjk.groups[0] ? Number(cjk.groups[0]) : null, month: Number(cjk.groups[1]), day: Number(cjk.groups[2]) }, cjk.end)
  );
}

function monthName(text: string, at: number): ScannedDate | null {
  const first = matchAt(MONTH_DAY, text, at);
  if (first) {
    const [month, day, near, spaced, year] = first.groups;
    return withLastDay(named({ year, month, day }, first.end), near ?? spaced);
  }
  const second = matchAt(DAY_MONTH, text, at);
  if (!second) return null;
  const [day, last, month, year] = second.groups;
  return withLastDay(named({ year, month, day }, second.end), last);
}

// `Set 3 replicas` begins with a month in Portuguese: without a year, a separator has to follow.
function named({ year, month, day }: Record<'year' | 'month' | 'day', string | undefined>, end: number): ScannedDate | null {
  const scanned = dated({ year: year ? Number(year) : null, month: monthOf(month ?? '') ?? 0, day: Number(day) }, end);
  return scanned && { ...scanned, weak: year === undefined };
}

function numeric(text: string, at: number): ScannedDate | null {
  const found = matchAt(NUMERIC, text, at);
  if (!found) return shortYear(text, at);
  const [first, sign, second, year] = found.groups;
  // Dots stand only in dates that begin with the day.
  if (sign === '.') return dated({ year: Number(year), month: Number(second), day: Number(first) }, found.end);
  return eitherOrder(Number(year), [Number(first), Number(second)], found.end);
}

// `1/25/26`; `26/1/12` may begin with the year and is no date.
function shortYear(text: string, at: number): ScannedDate | null {
  const found = matchAt(SHORT_YEAR, text, at);
  if (!found || Number(found.groups[0]) > 12) return null;
  return eitherOrder(2000 + Number(found.groups[2]), [Number(found.groups[0]), Number(found.groups[1])], found.end);
}

function short(text: string, at: number): ScannedDate | null {
  const found = matchAt(SHORT, text, at);
  const scanned = found && eitherOrder(null, [Number(found.groups[0]), Number(found.groups[2])], found.end);
  return scanned && { ...scanned, weak: true };
}

function period(text: string, at: number): ScannedDate | null {
  const found = matchAt(CJK_MONTH, text, at) ?? matchAt(PERIOD, text, at);
  return found && { date: null, lastDay: null, end: found.end, weak: true };
}

function eitherOrder(year: number | null, [first, second]: [number, number], end: number): ScannedDate | null {
  if (second > 12) return dated({ year, month: first, day: second }, end);
  const scanned = dated({ year, month: second, day: first }, end);
  if (scanned?.date) scanned.date.ambiguous = first <= 12 && first !== second;
  return scanned;
}

function dated(day: Pick<WrittenDate, 'year' | 'month' | 'day'>, end: number): ScannedDate | null {
  if (!isDay(day)) return null;
  return { date: { ...day, ambiguous: false }, lastDay: null, end, weak: false };
}

function withLastDay(scanned: ScannedDate | null, last: string | undefined): ScannedDate | null {
  return scanned && { ...scanned, lastDay: last === undefined ? null : Number(last) };
}
