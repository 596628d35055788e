import { NUMBER_WORD_PATTERN, numberOf } from '../vocabulary/number-words.ts';
import { minutesOfUnit, UNIT_PATTERN } from '../vocabulary/time-units.ts';
import { readRange, type RangeReading } from './range.ts';

/** A stated duration: its total, its range, or both. */
export interface DurationReading {
  /** Total as stated, else the length of the range; null when neither can be told. */
  minutes: number | null;
  raw: string;
  range: RangeReading | null;
  /** Total as written (`~2 hours`), null where only a range is stated. */
  stated: { minutes: number; raw: string } | null;
}

const LIMIT = 400;
const NUMBER = '\\d{1,6}(?:[.,]\\d{1,3})?';
const AND_A_HALF = '\\s(?:and\\sa\\shalf|y\\smedia|e\\smeia|et\\sdemie)';
const QUANTITY = `(?:(${NUMBER})\\s?-?\\s?|(${NUMBER_WORD_PATTERN})(${AND_A_HALF})?[\\s-])(${UNIT_PATTERN})(?![\\p{Script=Latin}\\p{M}])`;
const UNNAMED = QUANTITY.replaceAll(/\((?!\?)/g, '(?:');
const EACH = new RegExp(QUANTITY, 'giu');
// Quantities that follow each other (`1h 43m`, `2 hours, 5 minutes`).
const RUN = new RegExp(
  `(?:(?<![\\p{L}\\d:.,/+#_-])|(?<=[約约計计共]))(?!\\d{1,2}h\\d{2}\\s?[-–—→àa])${UNNAMED}(?:\\s?,?\\s?(?:(?:and|y|e|et|und|&)\\s)?${UNNAMED}){0,4}`,
  'iu',
);

/** Reads a duration (`~2 hours (05:19 UTC - 14:53 UTC)`, `1h 43m`, `45 分钟`); null when the text holds neither total nor range. */
export function readDuration(text: string): DurationReading | null {
  const raw = text.slice(0, LIMIT).trim();
  const range = readRange(raw);
  const stated = totalIn(raw, range);
  if (!stated && !range) return null;
  return { minutes: stated ? stated.minutes : range!.minutes, raw, range, stated };
}

// The first run of quantities is the total (`1 h 30` among them); a later one tells of a part (`22 minutes to resolve`).
function totalIn(text: string, range: RangeReading | null): DurationReading['stated'] {
  const iso = /(?<![\p{L}\d])P(?:(\d{1,4})D)?T?(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?(?![\p{L}\d])/u.exec(text);
  if (iso && iso[0].length > 2) return { minutes: isoMinutes(iso), raw: iso[0] };
  const run = RUN.exec(text);
  if (!run || isSpread(text, run.index) || isAside(text, run.index, range)) return null;
  let minutes = 0;
  let lastUnit = Infinity;
  let end = run.index;
  for (const match of run[0].matchAll(EACH)) {
    const [, digits, word, half, name] = match;
    const unit = minutesOfUnit(name!) ?? Infinity;
    if (unit >= lastUnit) break;
    minutes += (amountOf(digits ?? word!) + (half ? 0.5 : 0)) * unit;
    lastUnit = unit;
    end = run.index + match.index + match[0].length;
  }
  const bare = lastUnit === 60 ? /^\s?(\d{2})(?![\d\p{L}:.,%])/u.exec(text.slice(end)) : null;
  if (bare) {
    minutes += Number(bare[1]);
    end += bare[0].length;
  }
  return { minutes: rounded(minutes), raw: text.slice(run.index, end) };
}

function amountOf(text: string): number {
  return numberOf(text) ?? Number(/,\d{3}$/.test(text) ? text.replace(',', '') : text.replace(',', '.'));
}

// `2-3 hours` and `2 to 3 hours` state no single total.
function isSpread(text: string, start: number): boolean {
  return /\d\s?(?:[-–—~〜～/]|to|or|a|ou|o|bis)\s?$/iu.test(text.slice(Math.max(0, start - 12), start));
}

// `14:00 - 15:30 (noticed after 5 minutes)`: next to a range, a total stands on its own, not in a clause.
function isAside(text: string, start: number, range: RangeReading | null): boolean {
  const open = text.lastIndexOf('(', start);
  if (!range || open < text.indexOf(range.end) || text.lastIndexOf(')', start) > open) return false;
  return /\p{L}{2,}/u.test(text.slice(open + 1, start).replaceAll(/about|approx(?:imately)?|around|total|circa/giu, ''));
}

function isoMinutes([, days, hours, minutes, seconds]: RegExpExecArray): number {
  return rounded(Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60);
}

function rounded(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
