import { maskInline } from '../inline.ts';
import { remembered } from '../remembered.ts';
import { escapeRegExp } from './capture.ts';
import { splitRegion } from './split.ts';
import type { Pattern, Segment } from './types.ts';
import { fits, isStated, VERIFIABLE } from './value-types.ts';

/** A range of the matched text. */
export interface Range {
  start: number;
  end: number;
}

/** What a line pattern found: a range for each of its segments, and ranges that belong to none. */
export interface Match {
  parts: (Range | null)[];
  rest: Range[];
}

/**
 * Fits a line or item to a pattern. Never throws: where nothing fits, all parts are null and the whole text is rest.
 * Separators inside code, links and escapes do not count.
 */
export function matchPattern(pattern: Pattern, text: string): Match {
  const { segments } = pattern;
  const whole = trimmed(text, { start: 0, end: text.length });
  if (segments.length === 1) return { parts: [segments[0]!.bold === 'none' ? whole : unbolded(text, whole)], rest: [] };
  const parts: (Range | null)[] = segments.map(() => null);
  if (whole.start === whole.end || isStated(text)) return { parts, rest: whole.start === whole.end ? [] : [whole] };
  const masked = maskInline(text);
  const rest: Range[] = [];
  let region = takeKeyed(segments, { text, masked }, { parts, rest });
  if (segments[0]!.bold !== 'none') region = takeLead(segments, { text, masked }, { parts, region });
  takePositional(segments, { text, masked }, { parts, rest, region });
  return { parts, rest: rest.sort((a, b) => a.start - b.start) };
}

interface Source {
  text: string;
  masked: string;
}

/** The range without white space around it. */
export function trimmed(text: string, { start, end }: Range): Range {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

function unbolded(text: string, whole: Range): Range {
  const match = /^(\*\*|__)([^*\n]+?)\s*[:：]?\1\s*[:：]?$/u.exec(text.slice(whole.start, whole.end));
  return match ? { start: whole.start + 2, end: whole.start + 2 + match[2]!.length } : whole;
}

// Keyed segments: any order, last occurrence of the word and colon, each up to the next one. Returns what stands before them.
function takeKeyed(segments: Segment[], { text, masked }: Source, found: { parts: (Range | null)[]; rest: Range[] }): Range {
  const hits = segments.flatMap((segment, i) =>
    segment.keyed ? [keyHit(segment, masked)].flatMap((hit) => (hit ? [{ ...hit, i }] : [])) : [],
  );
  hits.sort((a, b) => a.start - b.start);
  let region: Range = { start: 0, end: text.length };
  for (const [n, hit] of hits.entries()) {
    if (n === 0) region = { start: 0, end: hit.start };
    const piece = trimmed(text, { start: hit.end, end: hits[n + 1]?.start ?? text.length });
    if (hits.some((other) => other.bracket) && /^[^([]*[)\]]$/.test(masked.slice(piece.start, piece.end))) piece.end -= 1;
    const value = typedPrefix(segments[hit.i]!, { text, masked }, piece);
    if (value.end > value.start) found.parts[hit.i] = value;
    const after = trimmed(text, { start: value.end, end: piece.end });
    after.start += /^[\s,;·–—-]*/u.exec(text.slice(after.start, after.end))![0].length;
    if (after.end > after.start) found.rest.push(after);
  }
  return trimmed(text, region);
}

// Pattern of a keyed segment's word and colon by the literal text before its value.
const keyMatcher = remembered((pre) => {
  const label = /([\p{L}\p{N}][\p{L}\p{N} _/'-]*)[*_]*\s*[:：]\s*[*_]*\s*$/u.exec(pre)?.[1];
  if (label === undefined) return null;
  const words = label.split(/\s+/).map(escapeRegExp).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}\\s?(?:\\*\\*|__)?\\s?[:：](?:\\*\\*|__)?`, 'giu');
});

function keyHit(segment: Segment, masked: string): (Range & { bracket: boolean }) | null {
  const matcher = keyMatcher(segment.pre);
  if (!matcher) return null;
  const last = [...masked.matchAll(matcher)].at(-1);
  if (!last) return null;
  const before = /(?:\s|[-–—·|,;([])*(?:(?<=[\s(,;|·-])(?:\*\*|__|\*|_))?$/u.exec(
    masked.slice(Math.max(0, last.index - 40), last.index),
  )![0];
  return { start: last.index - before.length, end: last.index + last[0].length, bracket: /[([]/.test(before) };
}

// The longest prefix up to a dash, bracket, comma or line end that fits the type; free text takes everything.
function typedPrefix({ capture }: Segment, { text, masked }: Source, piece: Range): Range {
  if (capture.type === 'text') return piece;
  const cuts = [...masked.slice(piece.start, piece.end).matchAll(/(?<!\s)\s+[-–—·]\s|(?<!\s)\s*\(|(?<!\s)\s*[,;]\s|\n/g)]
    .slice(0, 40)
    .map((match) => piece.start + match.index);
  const lineEnd = masked.slice(piece.start, piece.end).search(/\n/);
  for (const end of [piece.end, ...cuts.toReversed()]) {
    const range = trimmed(text, { start: piece.start, end });
    if (
      fits(text.slice(range.start, range.end), capture) &&
      !(capture.type === 'person' && cuts.some((cut) => cut < end && !/[,;]/.test(masked[cut]!)))
    )
      return range;
  }
  return trimmed(text, { start: piece.start, end: lineEnd < 0 ? piece.end : piece.start + lineEnd });
}

function takeLead(segments: Segment[], { text, masked }: Source, found: { parts: (Range | null)[]; region: Range }): Range {
  const { region } = found;
  const colon = segments[0]!.bold !== 'plain';
  const body = masked.slice(region.start, region.end);
  const bold = /^(\*\*|__)(?=\S)([^\n]*?\S)(\s*[:：])?\1(\s*[:：])?/u.exec(body);
  if (
    bold &&
    (!colon || bold[3] !== undefined || bold[4] !== undefined || /^\s*(?:$|[-–—(→\n])|^\s*\n/u.test(body.slice(bold[0].length)))
  ) {
    found.parts[0] = { start: region.start + 2, end: region.start + 2 + bold[2]!.length };
    return trimmed(text, { start: region.start + bold[0].length, end: region.end });
  }
  if (segments.slice(1).every((segment) => segment.keyed)) {
    if (region.end > region.start) found.parts[0] = region;
    return { start: region.end, end: region.end };
  }
  return plainLead(segments[0]!, { text, masked }, found);
}

// Without bold: a short text before a colon; where the lead has a form of its own (a date, a commit), any separator will do.
function plainLead({ capture, bold }: Segment, { text, masked }: Source, found: { parts: (Range | null)[]; region: Range }): Range {
  const { region } = found;
  const typed = VERIFIABLE.has(capture.type);
  const separator = typed ? /\s*[:：](?=\s|$)|\s+[-–—]\s|\s*,\s/gu : /\s?(?:：|:(?=\s))/gu;
  for (const match of [...masked.slice(region.start, Math.min(region.end, region.start + 120)).matchAll(separator)].slice(0, 4)) {
    const lead = { start: region.start, end: region.start + match.index };
    const value = text.slice(lead.start, lead.end);
    const good = typed
      ? fits(value, capture)
      : bold !== 'plain' && value.length > 0 && value.length <= 60 && !/[.!?]\s|\*\*|\n/.test(value);
    if (!good) continue;
    found.parts[0] = lead;
    return trimmed(text, { start: lead.end + match[0].length, end: region.end });
  }
  return region;
}

function takePositional(segments: Segment[], source: Source, found: { parts: (Range | null)[]; rest: Range[]; region: Range }): void {
  const { region } = found;
  const open = segments.flatMap((segment, i) => (!segment.keyed && segment.bold === 'none' ? [{ segment, i }] : []));
  const body = stripSeparator(source.text, region, open.length > 0);
  if (body.end <= body.start) return;
  const ranges = splitRegion(
    open.map(({ segment }) => segment),
    source,
    body,
  );
  if (!ranges) found.rest.push(body);
  for (const [n, range] of (ranges ?? []).entries()) if (range) found.parts[open[n]!.i] = range;
}

function stripSeparator(text: string, { start, end }: Range, positional: boolean): Range {
  const lead = /^(?:[-–—:：→,;]+\s+)?/u.exec(text.slice(start, end))![0];
  const trail = positional ? '' : /(?:\s+[-–—,;])?$/u.exec(text.slice(start, end))![0];
  return trimmed(text, { start: start + lead.length, end: Math.max(start + lead.length, end - trail.length) });
}
