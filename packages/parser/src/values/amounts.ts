import { isDigitAt, isLatinAt } from '../characters.ts';
import { Phrases } from '../phrases.ts';
import { UNITS } from '../vocabulary/time-units.ts';
import { endAt, matchAt } from './match-at.ts';

/** One or two lengths of time that follow each other: `2h`, `1 hour and 30 min`. */
export interface Amounts {
  minutes: number;
  end: number;
}

const COUNT = /(\d{1,4}(?:\.\d{1,2})?)\s?/y;
const BETWEEN = /,?\s?(?:and\s)?/iy;
const UNIT = new Phrases(UNITS, isLatinAt);

/** Reads the lengths of time at an offset, at most two; null when none stands there. */
export function amountsAt(text: string, at: number): Amounts | null {
  const [first, both] = amountsFrom(text, at);
  return both ?? first ?? null;
}

/** All readings of the lengths at an offset: the first alone, and with the one after it. */
export function amountsFrom(text: string, at: number): Amounts[] {
  const first = amountAt(text, at);
  if (!first) return [];
  const second = amountAt(text, endAt(BETWEEN, text, first.end)!);
  const ends = [first, ...(second ? [{ minutes: first.minutes + second.minutes, end: second.end }] : [])];
  return ends.map(({ minutes, end }) => ({ minutes: Math.round(minutes * 100) / 100, end }));
}

function amountAt(text: string, at: number): Amounts | null {
  const count = isDigitAt(text, at) ? matchAt(COUNT, text, at) : null;
  const unit = count && UNIT.at(text, count.end);
  return unit && { minutes: Number(count.groups[0]) * unit.value, end: unit.end };
}
