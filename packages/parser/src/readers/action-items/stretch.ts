import type { Document } from '../../document.ts';
import { maskInline } from '../../inline.ts';
import type { Span } from '../../place.ts';

/** A piece of the document as text of the same length, so that every offset in it maps back to the document. */
export interface Stretch {
  text: string;
  /** Offset of the first character in the document. */
  start: number;
}

/** The stretch of a span; line ends become LF, padded with spaces to their length. */
export function stretchOf({ text }: Document, { start, end }: Span): Stretch {
  return { text: text.slice(start, end).replaceAll(/\r\n|\r/g, (found) => (found.length === 2 ? ' \n' : '\n')), start };
}

/** Part of a stretch, by offsets in it. */
export function piece({ text, start }: Stretch, from: number, to: number = text.length): Stretch {
  return { text: text.slice(from, to), start: start + from };
}

export function spanOfStretch({ text, start }: Stretch): Span {
  return { start, end: start + text.length };
}

const EDGE = /[\s|;,:：、，。・·•–—-]/u;
const CLOSER_OF: Record<string, string> = { '(': ')', '（': '）', '[': ']', '【': '】' };
const OPENER_OF: Record<string, string> = { ')': '(', '）': '（', ']': '[', '】': '【' };

/** The stretch without separators and unmatched brackets and bold marks at its edges. */
export function trimmed(stretch: Stretch): Stretch {
  let from = 0;
  let to = stretch.text.length;
  for (let before = -1; before !== from - to;) {
    before = from - to;
    while (from < to && startsLoose(stretch.text.slice(from, to))) from += stretch.text.startsWith('**', from) ? 2 : 1;
    while (to > from && endsLoose(stretch.text.slice(from, to))) to -= stretch.text.slice(from, to).endsWith('**') ? 2 : 1;
  }
  return piece(stretch, from, to);
}

function startsLoose(text: string): boolean {
  const first = text[0]!;
  if (first in OPENER_OF) return true;
  if (first in CLOSER_OF) return !text.includes(CLOSER_OF[first]!);
  return (EDGE.test(first) && !/^[:：-]\p{L}/u.test(text)) || isLooseBold(text, text.startsWith('**'));
}

function endsLoose(text: string): boolean {
  const last = text.at(-1)!;
  if (last in CLOSER_OF) return true;
  if (last in OPENER_OF) return !text.includes(OPENER_OF[last]!);
  return EDGE.test(last) || isLooseBold(text, text.endsWith('**'));
}

function isLooseBold(text: string, atEdge: boolean): boolean {
  return atEdge && maskInline(text).split('**').length % 2 === 0;
}

/** The inside of a stretch that is wholly wrapped in emphasis or code. */
export function unwrapped(stretch: Stretch): Stretch {
  const { text } = stretch;
  const mark = /^(\*{1,3}|_{1,3}|~~|`+)(?=\S)/.exec(text)?.[1];
  if (!mark || text.length <= 2 * mark.length || !text.endsWith(mark)) return stretch;
  const inside = text.slice(mark.length, -mark.length);
  return inside.includes(mark) || inside.endsWith('\\') ? stretch : unwrapped(piece(stretch, mark.length, text.length - mark.length));
}
