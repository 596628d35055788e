import type { Line } from '../unit.ts';
import type { Stretch } from './excerpt.ts';
import { boldLine, labelOf, labelStarts, type Label } from './labels.ts';

/** A part of a line that begins with a label, or a line without one. `start` is its offset in the document. */
export interface Piece extends Stretch {
  label: Label | null;
}

/** Lines cut where further labels begin on them. */
export function piecesOf(lines: Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, span } of lines) {
    const starts = labelStarts(text);
    for (const [i, start] of starts.entries()) {
      const piece = withoutSeparator(text.slice(start, starts[i + 1]));
      pieces.push({ text: piece, start: span.start + start, label: labelOf(piece) });
    }
  }
  return pieces;
}

/** A piece of a line without the sign that parts it from the next. */
export function withoutSeparator(piece: string): string {
  const text = piece.trimEnd();
  return /\s[·•|]$/u.test(text.slice(-2)) ? text.slice(0, -2).trimEnd() : text;
}

/** What stands after the label. */
export function valueBehind({ text, start }: Piece, { start: from, end }: Label): Stretch {
  return { text: text.slice(from, Math.min(end, text.length)), start: start + from };
}

/** A line that is nothing but bold text, as a label without a value. */
export function wholeLabel(text: string): Label | null {
  const bold = boldLine(text);
  return bold === null ? null : { text: bold, bold: true, start: text.length, end: text.length };
}

/** Length of the label with its marks. */
export function labelLength(text: string, { start }: Label): number {
  return text.slice(0, start).trimEnd().length;
}
