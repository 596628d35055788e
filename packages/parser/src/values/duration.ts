import { isLetterAt, isLetterBefore } from '../characters.ts';
import { remembered } from '../remembered.ts';
import { readRange, type RangeReading } from './range.ts';
import { isoTotalIn, totalIn, type StatedTotal } from './stated-total.ts';

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

/** Reads a duration (`~2 hours (05:19 UTC - 14:53 UTC)`, `1h 43m`, `45 分钟`); null when the text holds neither total nor range. */
export const readDuration: (text: string) => DurationReading | null = remembered((text) => {
  const raw = text.slice(0, LIMIT).trim();
  const range = readRange(raw);
  const total = isoTotalIn(raw) ?? totalBeside(raw, range);
  if (!total && !range) return null;
  return { minutes: total ? total.minutes : range!.minutes, raw, range, stated: total && { minutes: total.minutes, raw: total.raw } };
});

function totalBeside(raw: string, range: RangeReading | null): StatedTotal | null {
  const total = totalIn(raw);
  return total && !isAside(raw, total.start, range) ? total : null;
}

// `14:00 - 15:30 (noticed after 5 minutes)`: next to a range, a total stands on its own, not in a clause.
function isAside(text: string, start: number, range: RangeReading | null): boolean {
  const open = text.lastIndexOf('(', start);
  if (!range || open < text.indexOf(range.end) || text.lastIndexOf(')', start) > open) return false;
  return hasWord(text.slice(open + 1, start).replaceAll(/about|approx(?:imately)?|around|total|circa/gi, ''));
}

function hasWord(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (isLetterAt(text, at) && isLetterBefore(text, at)) return true;
  return false;
}
