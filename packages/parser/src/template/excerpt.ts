import type { Span } from '../place.ts';
import type { Item, Line } from '../unit.ts';
import { trimmed } from './range.ts';

/** A line, or part of one, and where it stands in the document. */
export interface Stretch {
  text: string;
  start: number;
}

interface Piece {
  /** Offset in the excerpt. */
  at: number;
  /** Offset in the document. */
  start: number;
  length: number;
}

/** Text taken from a document line by line (indentation and line ends normalised) that still knows where each character stands. */
export class Excerpt {
  readonly text: string;
  readonly #start: number;
  readonly #pieces: readonly Piece[] | null;

  /**
   * @param start offset in the document
   * @param pieces one for each line of the text; null for text that stands in the document as it is
   */
  constructor(text: string, start: number, pieces: readonly Piece[] | null = null) {
    this.text = text;
    this.#start = start;
    this.#pieces = pieces;
  }

  /** Place in the document of a range of the excerpt. */
  span(start = 0, end: number = this.text.length): Span {
    const from = this.#offset(start);
    return { start: from, end: end > start ? this.#offset(end - 1) + 1 : from };
  }

  /** Part of the excerpt without white space around it. */
  slice(start: number, end: number = this.text.length): Excerpt {
    const { start: from, end: to } = trimmed(this.text, { start, end });
    if (from === 0 && to === this.text.length) return this;
    if (!this.#pieces) return ofText(this.text.slice(from, to), this.#start + from);
    const lines = this.#pieces
      .filter((piece) => piece.at <= to && piece.at + piece.length >= from)
      .map((piece) => {
        const first = Math.max(from, piece.at);
        const last = Math.min(to, piece.at + piece.length);
        return { text: this.text.slice(first, last), start: piece.start + (first - piece.at) };
      });
    return lines.length > 0 ? ofLines(lines) : ofText('', this.#offset(from));
  }

  #offset(at: number): number {
    if (!this.#pieces) return this.#start + Math.min(at, this.text.length);
    let i = this.#pieces.length - 1;
    while (i > 0 && this.#pieces[i]!.at > at) i--;
    const piece = this.#pieces[i]!;
    return piece.start + Math.min(at - piece.at, piece.length);
  }
}

/** Text that stands in the document as it is. */
export function ofText(text: string, start: number): Excerpt {
  return new Excerpt(text, start);
}

/** Lines, joined by LF. */
export function ofLines(lines: readonly Stretch[]): Excerpt {
  const [first, second] = lines;
  if (!first || !second) return ofText(first?.text ?? '', first?.start ?? 0);
  let at = 0;
  const pieces = lines.map(({ text, start }) => {
    const piece = { at, start, length: text.length };
    at += text.length + 1;
    return piece;
  });
  return new Excerpt(lines.map(({ text }) => text).join('\n'), first.start, pieces);
}

/** Lines of one paragraph. */
export function ofParagraph(lines: readonly Line[]): Excerpt {
  return ofLines(lines.map(({ text, span }) => ({ text, start: span.start })));
}

/** A whole list item after its marker and box, dedented as in `item.text`. */
export function ofItem(item: Item, source: string): Excerpt {
  const { text: whole, headSpan, span } = item;
  if (!whole.includes('\n')) return ofText(whole, headSpan.start);
  const raw = source.slice(headSpan.start, span.end);
  const starts = [0, ...Array.from(raw.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
  const lines = whole.split('\n').map((text, i) => {
    const from = starts[i] ?? raw.length;
    const indent = leadingSpace(raw.slice(from)) - leadingSpace(text);
    return { text, start: headSpan.start + from + (text === '' || i === 0 ? 0 : Math.max(0, indent)) };
  });
  return ofLines(lines);
}

/** A range of the document as it stands, line ends as LF. */
export function ofSpan({ start, end }: Span, source: string): Excerpt {
  const lines: Stretch[] = [];
  let at = start;
  for (const match of source.slice(start, end).matchAll(/\r\n?|\n|$/g)) {
    lines.push({ text: source.slice(at, start + match.index), start: at });
    at = start + match.index + match[0].length;
  }
  return ofLines(lines);
}

function leadingSpace(text: string): number {
  return /^[ \t]*/.exec(text)![0].length;
}
