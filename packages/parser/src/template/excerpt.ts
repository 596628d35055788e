import type { Span } from '../place.ts';
import type { Item, Line } from '../unit.ts';

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
  readonly #pieces: Piece[];

  constructor(lines: { text: string; start: number }[]) {
    this.text = lines.map((line) => line.text).join('\n');
    this.#pieces = [];
    let at = 0;
    for (const { text, start } of lines) {
      this.#pieces.push({ at, start, length: text.length });
      at += text.length + 1;
    }
  }

  /** Place in the document of a range of the excerpt. */
  span(start = 0, end: number = this.text.length): Span {
    const from = this.#offset(start);
    return { start: from, end: end > start ? this.#offset(end - 1) + 1 : from };
  }

  /** Part of the excerpt without white space around it. */
  slice(start: number, end: number = this.text.length): Excerpt {
    const raw = this.text.slice(start, end);
    const from = start + (raw.length - raw.trimStart().length);
    const to = Math.max(from, start + raw.trimEnd().length);
    const lines = this.#pieces
      .filter((piece) => piece.at <= to && piece.at + piece.length >= from)
      .map((piece) => {
        const first = Math.max(from, piece.at);
        const last = Math.min(to, piece.at + piece.length);
        return { text: this.text.slice(first, last), start: piece.start + (first - piece.at) };
      });
    return new Excerpt(lines.length > 0 ? lines : [{ text: '', start: this.#offset(from) }]);
  }

  #offset(at: number): number {
    const piece = this.#pieces.findLast((candidate) => candidate.at <= at) ?? this.#pieces[0];
    return piece ? piece.start + Math.min(at - piece.at, piece.length) : 0;
  }
}

/** Lines of one paragraph. */
export function ofLines(lines: Line[]): Excerpt {
  return new Excerpt(lines.map(({ text, span }) => ({ text, start: span.start })));
}

/** A whole list item after its marker and box, dedented as in `item.text`. */
export function ofItem(item: Item, source: string): Excerpt {
  const raw = source.slice(item.headSpan.start, item.span.end);
  const starts = [0, ...[...raw.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
  const lines = item.text.split('\n').map((text, i) => {
    const from = starts[i] ?? raw.length;
    const indent = leadingSpace(raw.slice(from)) - leadingSpace(text);
    return { text, start: item.headSpan.start + from + (text === '' || i === 0 ? 0 : Math.max(0, indent)) };
  });
  return new Excerpt(lines);
}

/** A range of the document as it stands, line ends as LF. */
export function ofSpan({ start, end }: Span, source: string): Excerpt {
  const lines: { text: string; start: number }[] = [];
  let at = start;
  for (const match of source.slice(start, end).matchAll(/\r\n?|\n|$/g)) {
    lines.push({ text: source.slice(at, start + match.index), start: at });
    at = start + match.index + match[0].length;
  }
  return new Excerpt(lines);
}

function leadingSpace(text: string): number {
  return /^[ \t]*/.exec(text)![0].length;
}
