import { isWordAt } from '../characters.ts';
import { rememberedOf } from '../remembered.ts';
import { escapeRegExp } from './capture.ts';
import { trimmed, type Range, type Source } from './range.ts';
import type { CaptureType, Segment } from './types.ts';
import { fits, VERIFIABLE } from './value-types.ts';

const MAX_POSITIONAL = 6;
const MAX_SPLITS = 40;
const MAX_ATTEMPTS = 4000;

/**
 * Positional parts of a region: the largest subset of segments for which some split makes every part fit. Among equal sizes
 * more verifiable types win, then text, then person; within one subset text is greedy. Null when nothing fits.
 */
export function splitRegion(segments: readonly Segment[], source: Source, region: Range): (Range | null)[] | null {
  for (const subset of subsetsOf(segments)) {
    const best = bestSplit(subset, source, region);
    if (best) return segments.map((segment) => best[subset.indexOf(segment)] ?? null);
  }
  return null;
}

const subsetsOf = rememberedOf((segments: readonly Segment[]): readonly (readonly Segment[])[] => {
  const open = segments.slice(0, MAX_POSITIONAL);
  const all = Array.from({ length: (1 << open.length) - 1 }, (_, mask) => open.filter((_segment, i) => (mask + 1) & (1 << i))).toReversed();
  return all.sort((a, b) => rankOf(b) - rankOf(a) || segments.indexOf(a[0]!) - segments.indexOf(b[0]!));
});

function rankOf(subset: readonly Segment[]): number {
  const count = (test: (type: CaptureType) => boolean): number => subset.filter(({ capture }) => test(capture.type)).length;
  return subset.length * 1000 + count((type) => VERIFIABLE.has(type)) * 100 + count((type) => type === 'text') * 10;
}

function bestSplit(segments: readonly Segment[], source: Source, region: Range): Range[] | null {
  const cuts = segments.map((segment, i) => (i === 0 ? [] : cutsFor(segments[i - 1]!, segment, { source, region })));
  let best: { ranges: Range[]; cost: number } | null = null;
  let attempts = 0;
  const visit = (ranges: Range[], from: number): void => {
    const i = ranges.length;
    const last = i === segments.length - 1;
    const ends = last ? [{ start: region.end, end: region.end }] : cuts[i + 1]!.filter((cut) => cut.start > from);
    for (const cut of ends) {
      if (++attempts > MAX_ATTEMPTS) return;
      const range = pieceOf(segments[i]!, source, { start: from, end: cut.start });
      if (range.end <= range.start || !fits(source.text.slice(range.start, range.end), segments[i]!.capture)) continue;
      if (!last) {
        visit([...ranges, range], cut.end);
        continue;
      }
      const full = [...ranges, range];
      const cost = costOf(segments, full);
      if (!best || cost < best.cost) best = { ranges: full, cost };
    }
  };
  visit([], firstStart(segments[0]!, source, region));
  return (best as { ranges: Range[] } | null)?.ranges ?? null;
}

// Shortest verifiable parts first, then shortest persons; between two texts the first is the shorter.
function costOf(segments: readonly Segment[], ranges: Range[]): number {
  let cost = 0;
  let texts = 0;
  for (const [i, { capture }] of segments.entries()) {
    const length = ranges[i]!.end - ranges[i]!.start;
    if (VERIFIABLE.has(capture.type)) cost += length * 1e8;
    else if (capture.type === 'person') cost += length * 1e4;
    else if (texts++ === 0 && segments.slice(i + 1).some((later) => later.capture.type === 'text')) cost += length;
  }
  return cost;
}

function firstStart(first: Segment, { masked }: Source, region: Range): number {
  const match = openingOf(first)?.exec(masked.slice(region.start, region.end));
  return match ? region.start + match[0].length : region.start;
}

const openingOf = rememberedOf(({ pre }: Segment): RegExp | null => {
  const literal = pre.trim();
  return literal === '' ? null : new RegExp(`^\\s*${flexible(literal)}\\s*`, 'i');
});

// The part without white space and without the closing literal of its segment.
function pieceOf({ post }: Segment, { text }: Source, { start, end }: Range): Range {
  const piece = trimmed(text, { start, end });
  const closing = post.trim();
  if (closing === '' || !text.slice(piece.start, piece.end).endsWith(closing)) return piece;
  return { start: piece.start, end: piece.start + text.slice(piece.start, piece.end - closing.length).trimEnd().length };
}

const TIME_TYPES: ReadonlySet<CaptureType> = new Set(['time', 'datetime', 'date']);

function cutsFor(previous: Segment, segment: Segment, { source, region }: { source: Source; region: Range }): Range[] {
  const times = TIME_TYPES.has(previous.capture.type) && TIME_TYPES.has(segment.capture.type);
  const separator = times && isFromTo(segment.pre.trim()) ? FROM_TO : separatorOf(segment);
  const found: Range[] = [];
  const body = source.masked.slice(region.start, region.end);
  separator.lastIndex = 0;
  for (let match = separator.exec(body); match && found.length < MAX_SPLITS; match = separator.exec(body)) {
    found.push({ start: region.start + match.index, end: region.start + match.index + match[0].length });
  }
  return found;
}

// No separator is empty.
const FROM_TO = /(?<!\s)\s*(?:[–—→〜~]|-)\s*|(?<!\s)\s+(?:to|until|a|até|bis)\s+/g;

function isFromTo(literal: string): boolean {
  return /^(?:[-–—→~〜]|to|a|até|bis)$/.test(literal);
}

const separatorOf = rememberedOf(({ pre }: Segment): RegExp => {
  const literal = pre.trim();
  if (literal === '') return /\s+/g;
  if (/^[-–—]$/.test(literal)) return /(?<!\s)\s+[-–—]\s+/g;
  // From the first white space only: a long run of it costs its length, not the square.
  const edge = isWordAt(literal, 0) ? '(?<!\\s)\\s+' : '(?<!\\s)\\s*';
  return new RegExp(`${edge}${flexible(literal)}\\s*`, 'gi');
});

function flexible(literal: string): string {
  const words = literal.split(/\s+/).map((word) => (/^[-–—]$/.test(word) ? '[-–—]' : escapeRegExp(word)));
  return words.join('\\s*');
}
