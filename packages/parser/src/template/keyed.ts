import { isWordBefore, wordFrom } from '../characters.ts';
import { rememberedOf } from '../remembered.ts';
import { escapeRegExp } from './capture.ts';
import { trimmed, type Range, type Source } from './range.ts';
import type { Segment } from './types.ts';
import { fits } from './value-types.ts';

/** A keyed segment of a pattern with its number in it. */
interface Keyed {
  segment: Segment;
  i: number;
  /** Its word and colon. */
  matcher: RegExp;
}

const keyedIn = rememberedOf((segments: readonly Segment[]): readonly Keyed[] =>
  segments.flatMap((segment, i) => {
    const matcher = segment.keyed ? matcherOf(segment.pre) : null;
    return matcher ? [{ segment, i, matcher }] : [];
  }),
);

/** The word before the colon at the end of the literal text before a value: `Owner` of ` - **Owner:** `; null where there is none. */
export function keyWord(pre: string): string | null {
  const colon = /[:：]\s*[*_]*\s*$/.exec(pre)?.index;
  if (colon === undefined) return null;
  const head = pre.slice(0, colon);
  const last = head.trimEnd().replace(/[*_]+$/, '').length;
  let start = last;
  while (start > 0 && (isWordBefore(head, start) || isJoint(head[start - 1]!))) start--;
  start = wordFrom(head, start);
  let end = last;
  while (end < head.length && isJoint(head[end]!)) end++;
  return start < last ? head.slice(start, end) : null;
}

// What stands between the words of one label.
function isJoint(char: string): boolean {
  return " _/'-".includes(char);
}

function matcherOf(pre: string): RegExp | null {
  const label = keyWord(pre);
  if (label === null) return null;
  const words = label.split(/\s+/).map(escapeRegExp).join('\\s+');
  return new RegExp(`${words}\\s?(?:\\*\\*|__)?\\s?[:：](?:\\*\\*|__)?`, 'gi');
}

interface Hit extends Range {
  segment: Segment;
  i: number;
  /** A bracket opens before the word. */
  bracket: boolean;
}

/**
 * Takes the keyed segments of a text: any order, last occurrence of the word and colon, each value up to the next one. Writes them and what
 * is left behind them, and returns what stands before them.
 */
export function takeKeyed(
  segments: readonly Segment[],
  { text, masked }: Source,
  found: { parts: (Range | null)[]; rest: Range[] },
): Range {
  const hits: Hit[] = [];
  for (const keyed of keyedIn(segments)) {
    const hit = hitOf(keyed, masked);
    if (hit) hits.push(hit);
  }
  if (hits.length === 0) return trimmed(text, { start: 0, end: text.length });
  hits.sort((a, b) => a.start - b.start);
  const bracketed = hits.some(({ bracket }) => bracket);
  for (const [n, hit] of hits.entries()) {
    const piece = trimmed(text, { start: hit.end, end: hits[n + 1]?.start ?? text.length });
    if (bracketed && /^[^([]*[)\]]$/.test(masked.slice(piece.start, piece.end))) piece.end -= 1;
    const value = typedPrefix(hit.segment, { text, masked }, piece);
    if (value.end > value.start) found.parts[hit.i] = value;
    const after = trimmed(text, { start: value.end, end: piece.end });
    after.start += /^[\s,;·–—-]*/.exec(text.slice(after.start, after.end))![0].length;
    if (after.end > after.start) found.rest.push(after);
  }
  return trimmed(text, { start: 0, end: hits[0]!.start });
}

function hitOf({ segment, i, matcher }: Keyed, masked: string): Hit | null {
  let last: RegExpExecArray | null = null;
  matcher.lastIndex = 0;
  for (let match = matcher.exec(masked); match; match = matcher.exec(masked)) if (!isWordBefore(masked, match.index)) last = match;
  if (!last) return null;
  const start = leadStart(masked, last.index);
  return { segment, i, start, end: last.index + last[0].length, bracket: /[([]/.test(masked.slice(start, last.index)) };
}

const LONGEST_LEAD = 40;
const SEPARATOR = /[\s\-–—·|,;([]/;
const BEFORE_MARK = /[\s(,;|·-]/;

// Where the separators before a word begin, with the emphasis that opens on it.
function leadStart(masked: string, at: number): number {
  const least = Math.max(0, at - LONGEST_LEAD);
  let start = at - markBefore(masked, at, least);
  while (start > least && SEPARATOR.test(masked[start - 1]!)) start--;
  return start;
}

function markBefore(masked: string, at: number, least: number): number {
  const opens = (mark: string): boolean =>
    masked.endsWith(mark, at) && at - mark.length > least && BEFORE_MARK.test(masked[at - mark.length - 1]!);
  return ['**', '__', '*', '_'].find(opens)?.length ?? 0;
}

const CUT = /(?<!\s)\s+[-–—·]\s|(?<!\s)\s*\(|(?<!\s)\s*[,;]\s|\n/g;
const MOST_CUTS = 40;

// The longest prefix up to a dash, bracket, comma or line end that fits the type; free text takes everything.
function typedPrefix({ capture }: Segment, { text, masked }: Source, piece: Range): Range {
  if (capture.type === 'text') return piece;
  const whole = trimmed(text, piece);
  if (capture.type !== 'person' && fits(text.slice(whole.start, whole.end), capture)) return whole;
  const inside = masked.slice(piece.start, piece.end);
  const cuts = Array.from(inside.matchAll(CUT), ({ index }) => piece.start + index).slice(0, MOST_CUTS);
  for (const end of [piece.end, ...cuts.toReversed()]) {
    const range = trimmed(text, { start: piece.start, end });
    if (
      fits(text.slice(range.start, range.end), capture) &&
      !(capture.type === 'person' && cuts.some((cut) => cut < end && !/[,;]/.test(masked[cut]!)))
    )
      return range;
  }
  const lineEnd = inside.indexOf('\n');
  return trimmed(text, { start: piece.start, end: lineEnd < 0 ? piece.end : piece.start + lineEnd });
}
