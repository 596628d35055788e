import { maskInline } from '../inline.ts';
import { rememberedOf } from '../remembered.ts';
import { takeKeyed } from './keyed.ts';
import { trimmed, type Range, type Source } from './range.ts';
import { splitRegion } from './split.ts';
import type { Pattern, Segment } from './types.ts';
import { fits, isStated, VERIFIABLE } from './value-types.ts';

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

function unbolded(text: string, whole: Range): Range {
  const match = /^(\*\*|__)([^*\n]+?)\s*[:：]?\1\s*[:：]?$/u.exec(text.slice(whole.start, whole.end));
  return match ? { start: whole.start + 2, end: whole.start + 2 + match[2]!.length } : whole;
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
  const open = positionalIn(segments);
  const body = stripSeparator(source.text, found.region, open.length > 0);
  if (body.end <= body.start) return;
  const ranges = splitRegion(open, source, body);
  if (!ranges) found.rest.push(body);
  for (const [n, range] of (ranges ?? []).entries()) if (range) found.parts[segments.indexOf(open[n]!)] = range;
}

const positionalIn = rememberedOf((segments: readonly Segment[]): readonly Segment[] =>
  segments.filter(({ keyed, bold }) => !keyed && bold === 'none'),
);

function stripSeparator(text: string, { start, end }: Range, positional: boolean): Range {
  const lead = /^(?:[-–—:：→,;]+\s+)?/u.exec(text.slice(start, end))![0];
  const trail = positional ? '' : /(?:\s+[-–—,;])?$/u.exec(text.slice(start, end))![0];
  return trimmed(text, { start: start + lead.length, end: Math.max(start + lead.length, end - trail.length) });
}
