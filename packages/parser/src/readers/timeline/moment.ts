import { isUnfilled } from '../../values/unfilled.ts';
import type { WrittenTime } from '../../values/time.ts';
import type { Span } from '../../place.ts';

/** A piece of text with its place. */
export interface Piece {
  text: string;
  span: Span;
}

/** What a timeline says at one point, before its instant is worked out. */
export interface Moment {
  /** The whole row, item or line. */
  span: Span;
  /** Null where the time cell is empty. */
  time: WrittenTime | null;
  timeSpan: Span | null;
  event: Piece | null;
  action: Piece | null;
  actor: Piece | null;
  /** Zone of the time column, as written. */
  zone: string | null;
  /** Only a date that the entries after it share: not an entry itself. */
  heading: boolean;
}

/** The piece, or null where it is blank or an unfilled slot. */
export function filled(piece: Piece | null): Piece | null {
  return piece && !isUnfilled(piece.text) ? piece : null;
}

/** Appends text to what a moment says happened; `between` is the source from the text before to it. */
export function extend(moment: Moment, piece: Piece, between: string): void {
  const { event } = moment;
  const gap = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.test(between) ? '\n\n' : '\n';
  moment.event = event
    ? { text: `${event.text}${gap}${piece.text}`, span: { start: event.span.start, end: piece.span.end } }
    : { text: piece.text, span: { ...piece.span } };
  moment.span = { start: moment.span.start, end: Math.max(moment.span.end, piece.span.end) };
}
