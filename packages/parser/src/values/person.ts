import type { Review } from '@afterword/schema';
import { plainText } from '../inline.ts';
import { type DateOrder, readDate } from './date.ts';
import { isUnfilled } from './unfilled.ts';

export type Signature = NonNullable<Review['preparedBy']>;

/** A signature with the offsets of its parts in the source. */
export interface SignatureReading extends Signature {
  nameAt: { start: number; end: number } | null;
  dateAt: { start: number; end: number } | null;
}

const LIMIT = 1000;

/** Reads `Ana Silva - 2026-01-02` and the like; null where nobody is named and no date is given. */
export function readSignature(value: string, order: DateOrder | null = null): SignatureReading | null {
  const source = value.slice(0, LIMIT);
  if (isUnfilled(source) || /\[ ?\]/.test(source)) return null;
  const found = readDate(source, order);
  const dateAt = found && { start: found.start, end: found.end };
  const before = found ? source.slice(0, found.start) : source;
  const kept = before.replace(/[\s,;(（|@\p{Pd}_*]+(?:on|at|em|el|le|am)?\s*$/iu, '').trimEnd();
  const start = kept.length - kept.replace(/^[\s*_\p{Pd}]+/u, '').length;
  const slot = isUnfilled(kept.slice(start)) || isUnfilled(kept.slice(start).replace(/\s[-–—]\s[[_].*$/u, ''));
  const name = slot ? null : nameOf(kept.slice(start));
  if (name === null && found === null) return null;
  return { name, date: found?.value ?? null, nameAt: name === null ? null : { start, end: kept.length }, dateAt };
}

function nameOf(source: string): string | null {
  const name = plainText(source)
    .replaceAll('**', '')
    .replace(/[\s,;]+$/u, '')
    .replace(/\s[-–—]\s(?:\[[^\]]*\]|_+|TBD)\s*$/iu, '')
    .trim();
  return name === '' ? null : name;
}
