import { escapeRegExp } from './capture.ts';
import type { Range } from './match.ts';
import type { CaptureType, Segment } from './types.ts';
import { fits, VERIFIABLE } from './value-types.ts';

const MAX_POSITIONAL = 6;
const MAX_SPLITS = 40;
const MAX_ATTEMPTS = 4000;

interface Source {
  text: string;
  masked: string;
}

/**
 * Positional parts of a region: the largest subset of segments for which some split makes every part fit. Among equal sizes
 * more verifiable types win, then text, then person; within one subset text is greedy. Null when nothing fits.
 */
export function splitRegion(segments: Segment[], source: Source, region: Range): (Range | null)[] | null {
  const open = segments.slice(0, MAX_POSITIONAL);
  for (const subset of subsetsOf(open)) {
    const best = bestSplit(
      subset.map((i) => open[i]!),
      source,
      region,
    );
    if (!best) continue;
    const ranges: (Range | null)[] = segments.map(() => null);
    for (const [n, i] of subset.entries()) ranges[i] = best[n]!;
    return ranges;
  }
  return null;
}

function subsetsOf(segments: Segment[]): number[][] {
  const all: number[][] = [];
  for (let mask = (1 << segments.length) - 1; mask > 0; mask--) all.push(segments.flatMap((_, i) => (mask & (1 << i) ? [i] : [])));
  const rank = (subset: number[]): number => {
    const count = (test: (type: CaptureType) => boolean): number => subset.filter((i) => test(segments[i]!.capture.type)).length;
    return subset.length * 1000 + count((type) => VERIFIABLE.has(type)) * 100 + count((type) => type === 'text') * 10;
  };
  return all.sort((a, b) => rank(b) - rank(a) || a[0]! - b[0]!);
}

function bestSplit(segments: Segment[], source: Source, region: Range): Range[] | null {
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
function costOf(segments: Segment[], ranges: Range[]): number {
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

function firstStart({ pre }: Segment, { masked }: Source, region: Range): number {
  const literal = pre.trim();
  if (literal === '') return region.start;
  const match = new RegExp(`^\\s*${flexible(literal)}\\s*`, 'iu').exec(masked.slice(region.start, region.end));
  return match ? region.start + match[0].length : region.start;
}

// The part without white space and without the closing literal of its segment.
function pieceOf({ post }: Segment, { text }: Source, { start, end }: Range): Range {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  let to = Math.max(from, start + raw.trimEnd().length);
  const closing = post.trim();
  if (closing !== '' && text.slice(from, to).endsWith(closing)) to -= closing.length;
  return { start: from, end: from + text.slice(from, to).trimEnd().length };
}

const TIME_TYPES: ReadonlySet<CaptureType> = new Set(['time', 'datetime', 'date']);

function cutsFor(previous: Segment, segment: Segment, { source, region }: { source: Source; region: Range }): Range[] {
  const times = TIME_TYPES.has(previous.capture.type) && TIME_TYPES.has(segment.capture.type);
  const matcher = separatorOf(segment.pre, times);
  const found: Range[] = [];
  for (const match of source.masked.slice(region.start, region.end).matchAll(matcher)) {
    if (match[0] === '') continue;
    found.push({ start: region.start + match.index, end: region.start + match.index + match[0].length });
    if (found.length >= MAX_SPLITS) break;
  }
  return found;
}

function separatorOf(pre: string, times: boolean): RegExp {
  const literal = pre.trim();
  if (times && /^(?:[-–—→~〜]|to|a|até|bis)$/u.test(literal)) return /(?<!\s)\s*(?:[–—→〜~]|-)\s*|(?<!\s)\s+(?:to|until|a|até|bis)\s+/gu;
  if (literal === '') return /\s+/gu;
  if (/^[-–—]$/u.test(literal)) return /(?<!\s)\s+[-–—]\s+/gu;
  // From the first white space only: a long run of it costs its length, not the square.
  const edge = /^[\p{L}\p{N}]/u.test(literal) ? '(?<!\\s)\\s+' : '(?<!\\s)\\s*';
  return new RegExp(`${edge}${flexible(literal)}\\s*`, 'giu');
}

function flexible(literal: string): string {
  const words = literal.split(/\s+/).map((word) => (/^[-–—]$/u.test(word) ? '[-–—]' : escapeRegExp(word)));
  return words.join('\\s*');
}
