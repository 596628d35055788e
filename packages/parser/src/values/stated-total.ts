import { isDigitAt, isLatinAt, isLetterAt, isLetterBefore, isMarkAt } from '../characters.ts';
import { Phrases } from '../phrases.ts';
import { AMOUNTS } from '../vocabulary/number-words.ts';
import { UNITS } from '../vocabulary/time-units.ts';
import { endAt, matchAt } from './match-at.ts';

/** A total length of time as stated. */
export interface StatedTotal {
  minutes: number;
  raw: string;
  start: number;
}

interface Quantity {
  minutes: number;
  /** Minutes of its unit. */
  unit: number;
  end: number;
}

const DIGITS = /(\d{1,6}(?:[.,]\d{1,3})?)\s?-?\s?/y;
const NUMBER_WORD = new Phrases(AMOUNTS, (text, at) => !/[ -]/.test(text[at] ?? ''));
const AND_A_HALF = /\s(?:and\sa\shalf|y\smedia|e\smeia|et\sdemie)/iy;
const SPACE_OR_DASH = /[ -]/y;
const UNIT = new Phrases(UNITS, (text, at) => isLatinAt(text, at) || isMarkAt(text, at));
const BETWEEN = /\s?,?\s?(?:(?:and|y|e|et|und|&)\s)?/iy;
const FRENCH_RANGE = /\d{1,2}h\d{2}\s?[-–—→àa]/iy;
const MOST = 5;

/** The first total in a text as ISO 8601 writes it (`PT1H30M`), or null. */
export function isoTotalIn(text: string): StatedTotal | null {
  if (!text.includes('P')) return null;
  const iso = /(?<![\p{L}\d])P(?:(\d{1,4})D)?T?(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?(?![\p{L}\d])/u.exec(text);
  if (!iso || iso[0].length <= 2) return null;
  const [days, hours, minutes, seconds] = iso.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  return { minutes: rounded(days * 1440 + hours * 60 + minutes + seconds / 60), raw: iso[0], start: iso.index };
}

/**
 * The first run of quantities in a text (`1h 43m`, `2 hours, 5 minutes`, `1 h 30`), or null; a later one tells of a part
 * (`22 minutes to resolve`).
 */
export function totalIn(text: string): StatedTotal | null {
  const flat = text.replaceAll(/\s/g, ' ');
  for (const { index: start } of flat.matchAll(/\d+|[a-z]+/gi)) {
    const first = quantityFrom(flat, start);
    if (!first) continue;
    if (isSpread(text, start)) return null;
    const total = totalOf(text, runFrom(flat, first));
    return { minutes: rounded(total.minutes), raw: text.slice(start, total.end), start };
  }
  return null;
}

function quantityFrom(text: string, at: number): Quantity | null {
  const quantity = quantityAt(text, at);
  return quantity && beginsQuantity(text, at) ? quantity : null;
}

function beginsQuantity(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (/[约約计計共]/.test(before)) return true;
  return !/[\d:.,/+#_-]/.test(before) && !isLetterBefore(text, at) && matchAt(FRENCH_RANGE, text, at) === null;
}

function quantityAt(text: string, at: number): Quantity | null {
  const digits = isDigitAt(text, at) ? matchAt(DIGITS, text, at) : null;
  if (digits) return withUnit(text, { amount: amountOf(digits.groups[0]!), end: digits.end });
  const word = NUMBER_WORD.at(text, at);
  if (!word) return null;
  const half = matchAt(AND_A_HALF, text, word.end);
  const halved = half && spaced(text, { amount: word.value + 0.5, end: half.end });
  return halved ?? spaced(text, { amount: word.value, end: word.end });
}

interface Amount {
  amount: number;
  end: number;
}

function spaced(text: string, { amount, end }: Amount): Quantity | null {
  const space = matchAt(SPACE_OR_DASH, text, end);
  return space && withUnit(text, { amount, end: space.end });
}

function withUnit(text: string, { amount, end }: Amount): Quantity | null {
  const unit = UNIT.at(text, end);
  return unit && { minutes: amount * unit.value, unit: unit.value, end: unit.end };
}

function runFrom(text: string, first: Quantity): Quantity[] {
  const run = [first];
  while (run.length < MOST) {
    const { end } = run.at(-1)!;
    const next = quantityAt(text, endAt(BETWEEN, text, end)!);
    if (!next) break;
    run.push(next);
  }
  return run;
}

// Units of a total grow smaller; `1h 30` leaves the last one out.
function totalOf(text: string, run: Quantity[]): { minutes: number; end: number } {
  const rise = run.findIndex(({ unit }, i) => i > 0 && unit >= run[i - 1]!.unit);
  const kept = rise < 0 ? run : run.slice(0, rise);
  const minutes = kept.reduce((sum, quantity) => sum + quantity.minutes, 0);
  const { unit, end } = kept.at(-1)!;
  const bare = unit === 60 ? /^\s?(\d{2})(?![\d:.,%])/.exec(text.slice(end)) : null;
  if (!bare || isLetterAt(text, end + bare[0].length)) return { minutes, end };
  return { minutes: minutes + Number(bare[1]), end: end + bare[0].length };
}

function amountOf(digits: string): number {
  return Number(/,\d{3}$/.test(digits) ? digits.replace(',', '') : digits.replace(',', '.'));
}

// `2-3 hours` and `2 to 3 hours` state no single total.
function isSpread(text: string, start: number): boolean {
  return /\d\s?(?:[-–—~〜～/]|to|or|a|ou|o|bis)\s?$/i.test(text.slice(Math.max(0, start - 12), start));
}

function rounded(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
