/** A range of a text; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** The range without white space around it; where there is nothing else, its end. */
export function trimmed(text: string, { start, end }: Range): Range {
  const raw = text.slice(start, end);
  const body = raw.trim();
  if (body.length === raw.length) return { start, end };
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: from + body.length };
}

/** A text, and the same with what is no separator masked. */
export interface Source {
  text: string;
  masked: string;
}
