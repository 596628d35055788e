import { keyOf } from '../key.ts';
import { captureOf, literalCapture } from './capture.ts';
import { keyWord } from './keyed.ts';
import { isSample, slotsIn, type Slot } from './slots.ts';
import type { Capture, Pattern, Segment } from './types.ts';

/** A pattern and what is wrong with it. */
export interface BuiltPattern {
  pattern: Pattern;
  /** False when the line holds no slot and no sample: a literal of the template. */
  slotted: boolean;
  problems: { code: string; message: string }[];
}

/**
 * Pattern of a field's value. A slot with literal words beside it is one capture of the whole value.
 *
 * @param label of the field; gives the type where the value is empty
 */
export function fieldPattern(value: string, label: string, references: ReadonlySet<string>): BuiltPattern {
  const slots = slotsIn(value, references);
  if (slots.length > 1 && isSplittable(value, slots)) return checked(segmentsOf(value, slots));
  const only = slots.length === 1 ? slots[0]! : null;
  if (only && isWhole(value, only)) return single(captureOf(only.inner, value), true);
  if (slots.length > 0) return single({ ...captureOf(value, value), type: 'text', values: [] }, true);
  const sample = isSample(value);
  const capture = literalCapture(value, 'text', !sample);
  return single(value === '' ? { ...capture, type: captureOf(label, '').type === 'date' ? 'date' : 'text' } : capture, sample);
}

/** Pattern of a list item: a bold slot first is its lead. */
export function itemPattern(head: string, references: ReadonlySet<string>): BuiltPattern {
  const slots = slotsIn(head, references);
  const lead = slots.length > 0 ? leadOf(head, slots[0]!) : null;
  if (!lead) return fieldPattern(head, '', references);
  const rest = head.slice(lead.end);
  const restSlots = slotsIn(rest, references);
  const tail = restSlots.length > 0 ? segmentsOf(rest, restSlots) : literalTail(rest);
  return checked([lead.segment, ...tail]);
}

function single(capture: Capture, slotted: boolean): BuiltPattern {
  return { pattern: { segments: [{ pre: '', post: '', bold: 'none', keyed: false, capture }] }, slotted, problems: [] };
}

function isWhole(value: string, slot: Slot): boolean {
  return !/[\p{L}\p{N}]/u.test(value.slice(0, slot.start) + value.slice(slot.end));
}

// Slots in running prose are no line pattern: between two of them stand only a separator, a word or two and a colon.
function isSplittable(value: string, slots: readonly Slot[]): boolean {
  if (slots.length > 8) return false;
  return slots.every((slot, i) => {
    const before = value.slice(i === 0 ? 0 : slots[i - 1]!.end, slot.start);
    return (before.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 3;
  });
}

function leadOf(head: string, first: Slot): { segment: Segment; end: number } | null {
  const match = /^\*\*([^*\n]+?)(\s*[:：])?\*\*(\s*[:：])?/u.exec(head);
  if (!match || first.start > match[0].length) return null;
  const [whole, inner, inside, outside] = match as unknown as [string, string, string | undefined, string | undefined];
  const bold = inside !== undefined ? 'colonInside' : outside !== undefined ? 'colonOutside' : 'plain';
  const slot = slotsIn(inner)[0];
  const capture = captureOf(slot && isWhole(inner, slot) ? slot.inner : inner, inner);
  return { segment: { pre: '', post: '', bold, keyed: false, capture }, end: whole.length };
}

function literalTail(rest: string): Segment[] {
  const value = rest.trim();
  if (!/[\p{L}\p{N}…]/u.test(value)) return [];
  const pre = /^[\s:：–—-]*/u.exec(rest)![0];
  const text = rest.slice(pre.length).trimEnd();
  return [{ pre, post: '', bold: 'none', keyed: false, capture: literalCapture(text, 'text', !isSample(text)) }];
}

function segmentsOf(source: string, slots: readonly Slot[]): Segment[] {
  let at = 0;
  return slots.map((slot, i) => {
    const pre = source.slice(at, slot.start);
    const post = /^(?:\*\*|__)?[)\]）】]*/u.exec(source.slice(slot.end))![0].replace(/^(?:\*\*|__)/, '');
    at = slot.end + post.length;
    const key = keyWord(pre);
    const last = i === slots.length - 1 ? source.slice(at).trim() : '';
    const capture = captureOf(slot.inner, slot.spelling, key ?? '');
    const tail = /[\p{L}\p{N}]/u.test(last) ? source.slice(at).trimEnd() : '';
    return { pre, post: post + tail, bold: 'none', keyed: key !== null, capture: key ? { ...capture, name: keyOf(key) } : capture };
  });
}

function checked(segments: Segment[]): BuiltPattern {
  const problems: BuiltPattern['problems'] = [];
  const seen = new Set<string>();
  for (const [i, { pre, capture }] of segments.entries()) {
    if (seen.has(capture.name))
      problems.push({
        code: 'duplicate-capture',
        message: `Unexpected second part \`${capture.name}\`, expected different names in one line`,
      });
    seen.add(capture.name);
    const previous = segments[i - 1];
    const glued = previous && previous.bold === 'none' && previous.post === '' && pre.trim() === '';
    if (glued && previous.capture.type === 'text' && capture.type === 'text') {
      problems.push({ code: 'missing-separator', message: `Missing separator before \`${capture.samples[0]}\`, add one such as \` - \`` });
    } else if (glued && pre === '') {
      problems.push({ code: 'missing-separator', message: `Missing separator before \`${capture.samples[0]}\`, add one such as \` - \`` });
    }
  }
  return { pattern: { segments }, slotted: true, problems };
}

/** What must be equal for two items to be one list: literals and bold, without slot texts and numbers. */
export function skeletonOf({ segments }: Pattern): string {
  return segments
    .map(({ pre, post, bold, keyed }) => [pre.replaceAll(/\d+/g, '#').trim(), post, bold, keyed].join('\u0001'))
    .join('\u0002');
}

/** One pattern for items of equal skeleton: samples joined; parts named differently are called `text`. */
export function mergePatterns(patterns: Pattern[]): Pattern {
  const [first, ...others] = patterns;
  const segments = first!.segments.map((segment, i) => {
    const all = [segment, ...others.map((pattern) => pattern.segments[i]!)].map(({ capture }) => capture);
    const names = new Set(all.map(({ name }) => name));
    const samples = [...new Set(all.flatMap((capture) => capture.samples))];
    const type = all.every((capture) => capture.type === segment.capture.type) ? segment.capture.type : 'text';
    return { ...segment, capture: { ...segment.capture, type, samples, name: names.size > 1 ? 'text' : segment.capture.name } };
  });
  return { segments };
}
