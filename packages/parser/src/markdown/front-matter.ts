import type { Span } from '../place.ts';

/** Front matter of a document: everything between the fences, and the fences with it. */
export interface FrontMatter {
  /** From the first fence to the end of the line of the second. */
  span: Span;
  valueSpan: Span;
}

const OPENING = /^---[ \t]*(?:\r\n?|\n)/;
const CLOSING = /^---[ \t]*$/gm;

/**
 * Front matter between two lines of `---`, the first of which begins the text. Both engines have rules of their own, and each has
 * a fault: one loses all lists where the second fence is missing, the other takes `...` for it and none with a tab after it.
 */
export function frontMatterOf(text: string): FrontMatter | null {
  const start = OPENING.exec(text)?.[0].length;
  if (start === undefined) return null;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (!closing) return null;
  const end = text.slice(start, closing.index).replace(/(?:\r\n?|\n)$/, '').length + start;
  return { span: { start: 0, end: closing.index + closing[0].length }, valueSpan: { start, end } };
}

/** The text with front matter blanked; lines and offsets stay. */
export function blankFrontMatter(text: string, { span }: FrontMatter): string {
  return text.slice(0, span.end).replaceAll(/[^\r\n]/g, ' ') + text.slice(span.end);
}
