import { isLetterAt, isWordAt } from '../../characters.ts';
import type { Document } from '../../document.ts';
import { maskInline } from '../../inline.ts';
import type { Span } from '../../place.ts';
import { isOneOf } from '../../values/match-at.ts';

/** A piece of the document as text of the same length, so that every offset in it maps back to the document. */
export interface Stretch {
  text: string;
  /** Offset of the first character in the document. */
  start: number;
}

/** The stretch of a span; line ends become LF, padded with spaces to their length. */
export function stretchOf({ text }: Document, { start, end }: Span): Stretch {
  const source = text.slice(start, end);
  return { text: source.includes('\r') ? withLineFeeds(source) : source, start };
}

function withLineFeeds(source: string): string {
  return source.replaceAll(/\r\n|\r/g, (found) => (found.length === 2 ? ' \n' : '\n'));
}

/** Part of a stretch, by offsets in it. */
export function piece({ text, start }: Stretch, from: number, to: number = text.length): Stretch {
  return { text: text.slice(from, to), start: start + from };
}

export function spanOfStretch({ text, start }: Stretch): Span {
  return { start, end: start + text.length };
}

const EDGE = /[\s|;,:：、，。・·•–—-]/;
// Each opens what the sign at the same place in the other closes.
const OPENERS = '(（[【';
const CLOSERS = ')）]】';

/** The stretch without separators and unmatched brackets and bold marks at its edges. */
export function trimmed(stretch: Stretch): Stretch {
  const { text } = stretch;
  let from = 0;
  let to = text.length;
  for (let before = -1; before !== from - to;) {
    before = from - to;
    while (from < to && !isWordAt(text, from) && startsLoose(text.slice(from, to))) from += text.startsWith('**', from) ? 2 : 1;
    while (to > from && !isWordAt(text, to - 1) && endsLoose(text.slice(from, to))) to -= text.slice(from, to).endsWith('**') ? 2 : 1;
  }
  return from === 0 && to === text.length ? stretch : piece(stretch, from, to);
}

function startsLoose(text: string): boolean {
  const first = text[0]!;
  if (CLOSERS.includes(first)) return true;
  const bracket = OPENERS.indexOf(first);
  if (bracket >= 0) return !text.includes(CLOSERS[bracket]!);
  return (EDGE.test(first) && !(isOneOf(':：-', text, 0) && isLetterAt(text, 1))) || isLooseBold(text, text.startsWith('**'));
}

function endsLoose(text: string): boolean {
  const last = text.at(-1)!;
  if (OPENERS.includes(last)) return true;
  const bracket = CLOSERS.indexOf(last);
  if (bracket >= 0) return !text.includes(OPENERS[bracket]!);
  return EDGE.test(last) || isLooseBold(text, text.endsWith('**'));
}

function isLooseBold(text: string, atEdge: boolean): boolean {
  return atEdge && isOddlyBold(maskInline(text));
}

/** Whether a bold mark opens in a text that nothing closes. */
export function isOddlyBold(masked: string): boolean {
  let isOpen = false;
  for (let at = masked.indexOf('**'); at >= 0; at = masked.indexOf('**', at + 2)) isOpen = !isOpen;
  return isOpen;
}

/** The inside of a stretch that is wholly wrapped in emphasis or code. */
export function unwrapped(stretch: Stretch): Stretch {
  const { text } = stretch;
  const mark = isOneOf('*_~`', text, 0) ? /^(\*{1,3}|_{1,3}|~~|`+)(?=\S)/.exec(text)?.[1] : undefined;
  if (!mark || text.length <= 2 * mark.length || !text.endsWith(mark)) return stretch;
  const inside = text.slice(mark.length, -mark.length);
  return inside.includes(mark) || inside.endsWith('\\') ? stretch : unwrapped(piece(stretch, mark.length, text.length - mark.length));
}
