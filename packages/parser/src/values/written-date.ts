import { isDigitAt } from '../characters.ts';
import { phrasesOf } from '../phrases.ts';
import { MONTHS } from '../vocabulary/month-names.ts';
import { WEEKDAYS } from '../vocabulary/time-words.ts';
import { isDay } from './calendar.ts';
import { endAt, matchAt } from './match-at.ts';

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

const WEEKDAY = phrasesOf(WEEKDAYS);
const AFTER_WEEKDAY = /\.?,?\s{1,3}/y;
const YEAR_FIRST = /((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const CJK = /(?:((?:19|20)\d{2})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/y;
const CJK_MONTH = /((?:19|20)\d{2})\s?年(?:\s?(\d{1,2})\s?月)?/y;
const DAY_AFTER_MONTH = new RegExp(
  String.raw`\.?\s{1,3}(\d{1,2})${ORDINAL}(?!\d|:\d)(?:${DASH}(\d{1,2})${ORDINAL}(?!\d|:\d)|\s${DASH}\s(\d{1,2})${ORDINAL}(?=,?\s${YEAR}))?(?:,?\s{0,3}(${YEAR}))?`,
  'iy',
);
const DAY_BEFORE_MONTH = new RegExp(String.raw`(\d{1,2})(?:${DASH}(\d{1,2}))?${ORDINAL}[\s-](?:de\s|of\s)?`, 'iy');
const YEAR_AFTER_MONTH = new RegExp(String.raw`\.?(?:,?[\s-](?:de\s|del\s)?(${YEAR}))?`, 'iy');
const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/y;
const SHORT_YEAR = /(\d{1,2})\/(\d{1,2})\/(\d{2})(?!\d)/y;
const SHORT = /(\d{1,2})([-/])(\d{1,2})(?![\d/:.-])/y;
const PART_OF = /(?:early|mid|late|end of|beginning of|principios de|finales de|início de)[\s-]{1,2}/iy;
const TO_MONTH = new RegExp(String.raw`\s?${DASH}\s?`, 'y');
const OF_YEAR = new RegExp(String.raw`\s(?:de\s)?${YEAR}`, 'iy');
const PERIOD = new RegExp(
  String.raw`(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?![\d-])|(?:q[1-4]|spring|summer|autumn|fall|winter)\s${YEAR}|${YEAR}`,
  'iy',
);
// A short name alone is as likely a word (`out`, `set`, `may`).
const SHORT_NAME = 3;

/** Reads a date at an offset; a weekday before it is skipped. */
export function scanDate(text: string, at: number): ScannedDate | null {
  const start = afterWeekday(text, at) ?? at;
  if (!isDigitAt(text, start)) return monthFirst(text, start) ?? period(text, start);
  return yearFirst(text, start) ?? dayFirst(text, start) ?? numeric(text, start) ?? short(text, start) ?? period(text, start);
}

function yearFirst(text: string, at: number): ScannedDate | null {
  const plain = matchAt(YEAR_FIRST, text, at);
  if (plain) return dated({ year: Number(plain.groups[0]), month: Number(plain.groups[2]), day: Number(plain.groups[3]) }, plain.end);
  const cjk = matchAt(CJK, text, at);
  return (
    cjk && dated({ year: cjk.groups[0] ? Number(cjk.groups[0]) : null, month: Number(cjk.groups[1]), day: Number(cjk.groups[2]) }, cjk.end)
  );
}

function afterWeekday(text: string, at: number): number | null {
  const weekday = WEEKDAY.at(text, at);
  return weekday && endAt(AFTER_WEEKDAY, text, weekday.end);
}

// `May 3, 2026`
function monthFirst(text: string, at: number): ScannedDate | null {
  const month = MONTHS.at(text, at);
  const after = month && matchAt(DAY_AFTER_MONTH, text, month.end);
  if (!after) return null;
  const [day, near, spaced, year] = after.groups;
  return withLastDay(named({ year, month: month.value, day }, after.end), near ?? spaced);
}

// `3 May 2026`
function dayFirst(text: string, at: number): ScannedDate | null {
  const before = matchAt(DAY_BEFORE_MONTH, text, at);
  const second = before && MONTHS.at(text, before.end);
  if (!second) return null;
  const rest = matchAt(YEAR_AFTER_MONTH, text, second.end)!;
  const [day, last] = before.groups;
  return withLastDay(named({ year: rest.groups[0], month: second.value, day }, rest.end), last);
}

// `Set 3 replicas` begins with a month in Portuguese: without a year, a separator has to follow.
function named(
  { year, month, day }: { year: string | undefined; month: number; day: string | undefined },
  end: number,
): ScannedDate | null {
  const scanned = dated({ year: year ? Number(year) : null, month, day: Number(day) }, end);
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
  const end = endAt(CJK_MONTH, text, at) ?? partOfYear(text, at) ?? monthAlone(text, at);
  return end === null ? null : { date: null, lastDay: null, end, weak: true };
}

// `early May 2026`, `2026-05`, `Q2 2026`, `mid-May`.
function partOfYear(text: string, at: number): number | null {
  const part = endAt(PART_OF, text, at);
  const start = part ?? at;
  return monthsOfYear(text, start) ?? endAt(PERIOD, text, start) ?? (part === null ? null : monthEnd(text, part));
}

// `May 2026`, `May - June 2026`.
function monthsOfYear(text: string, at: number): number | null {
  const end = monthEnd(text, at);
  if (end === null) return null;
  const later = laterMonth(text, end) ?? end;
  return endAt(OF_YEAR, text, later);
}

function monthAlone(text: string, at: number): number | null {
  const month = MONTHS.at(text, at);
  const end = monthEnd(text, at);
  if (!month || end === null) return null;
  return month.end - at > SHORT_NAME ? end : laterMonth(text, end);
}

function laterMonth(text: string, at: number): number | null {
  const joiner = matchAt(TO_MONTH, text, at);
  return joiner && monthEnd(text, joiner.end);
}

// Behind a month's name and its full stop.
function monthEnd(text: string, at: number): number | null {
  const month = MONTHS.at(text, at);
  return month && (text[month.end] === '.' ? month.end + 1 : month.end);
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
