import { isSpaceAt } from '../characters.ts';

/** A range of a text; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** The range without white space around it; where there is nothing else, its end. */
export function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  while (from < end && isSpaceAt(text, from)) from++;
  let to = end;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  return { start: from, end: to };
}

/** A text, and the same with what is no separator masked. */
export interface Source {
  text: string;
  masked: string;
}
