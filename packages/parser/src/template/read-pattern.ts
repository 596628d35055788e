import type { Span } from '../place.ts';
import { rememberedOf } from '../remembered.ts';
import type { Gap } from './binding.ts';
import type { Ledger, Region } from './bound.ts';
import type { Excerpt } from './excerpt.ts';
import { matchPattern, type Match } from './match.ts';
import { slotsIn } from './slots.ts';
import type { Capture, Pattern } from './types.ts';
import { isUnfilled } from './value-types.ts';

/** What a value is read into, and where. */
export interface Target {
  ledger: Ledger;
  pointer: string;
  label: string;
  /** The template marks it, or what it stands in, as optional. */
  optional: boolean;
}

/** The range that a target's value takes in the document. */
export function regionOf(span: Span, { pointer, label, optional }: Target, what: Region['what']): Region {
  return { span, pointer, label, optional, what };
}

/** What a pattern reads from a text. Nothing of it is written down yet. */
export interface PatternReading {
  /** A string for a single capture, else an object of the captures; null for a capture that was not there or not filled. */
  value: unknown;
  /** False when nothing but unfilled slots was there. */
  filled: boolean;
  /** Where each value in the object stands. */
  places: { pointer: string; span: Span }[];
  regions: Region[];
  gaps: Gap[];
}

/** Reads a text by a pattern; what fits none of several captures is under `text`. */
export function readPattern(pattern: Pattern, text: Excerpt, target: Target): PatternReading {
  const match = matchPattern(pattern, text.text);
  const [only, second] = pattern.segments;
  if (second || !only) return readParts(pattern, { text, match }, target);
  const range = match.parts[0];
  return readSingle(only.capture, range ? text.slice(range.start, range.end) : text, target);
}

function readSingle(capture: Capture, text: Excerpt, target: Target): PatternReading {
  const reading: PatternReading = { value: text.text, filled: true, places: [], regions: [], gaps: [] };
  if (isUnfilled(text.text, capture)) {
    if (!isBracketed(text)) reading.gaps.push(gapOf('placeholder', text, { ...target, what: 'field' }));
    return { ...reading, value: null, filled: false };
  }
  if (capture.suggestion !== null && text.text === capture.suggestion) {
    reading.gaps.push(gapOf('suggestion', text, { ...target, what: 'field' }));
  }
  return reading;
}

function readParts({ segments }: Pattern, { text, match }: { text: Excerpt; match: Match }, target: Target): PatternReading {
  const value: Record<string, unknown> = {};
  const reading: PatternReading = { value, filled: false, places: [], regions: [], gaps: [] };
  for (const [i, { capture }] of segments.entries()) {
    const range = match.parts[i];
    value[capture.name] = null;
    if (range) readPart(reading, capture, { part: text.slice(range.start, range.end), target });
  }
  const rest = match.rest.map(({ start, end }) => text.slice(start, end));
  if (rest.length === 0) return reading;
  const own = typeof value['text'] === 'string' ? [value['text']] : [];
  value['text'] = [...own, ...rest.map((piece) => piece.text)].join(own.length > 0 || rest.length > 1 ? ' ' : '');
  reading.places.push({ pointer: `${target.pointer}/text`, span: { start: rest[0]!.span().start, end: rest.at(-1)!.span().end } });
  return { ...reading, filled: true };
}

function readPart(reading: PatternReading, capture: Capture, { part, target }: { part: Excerpt; target: Target }): void {
  const { ledger, pointer, optional } = target;
  const own: Target = { ledger, pointer: `${pointer}/${capture.name}`, label: partLabel(capture), optional };
  const span = part.span();
  reading.places.push({ pointer: own.pointer, span });
  reading.regions.push(regionOf(span, own, 'part'));
  if (!isUnfilled(part.text, capture)) {
    reading.filled = true;
    (reading.value as Record<string, unknown>)[capture.name] = part.text;
  } else if (!isBracketed(part)) {
    reading.gaps.push(gapOf('placeholder', part, { ...own, what: 'part' }));
  }
}

/** Name of a capture for people: its slot text where that is short, else its key. */
export const partLabel: (capture: Capture) => string = rememberedOf(({ hint, name }) => {
  const text = hint.replace(/\s*\d+$/, '');
  return text.length > 0 && text.length <= 30 ? text : name;
});

// Bracketed slots are found by a scan of the whole document; here only samples that are written otherwise (`HH:MM`, `A / B`).
function isBracketed({ text }: Excerpt): boolean {
  return slotsIn(text).some((slot) => slot.form === 'bracketed');
}

function gapOf(
  kind: 'placeholder' | 'suggestion',
  text: Excerpt,
  { ledger, pointer, label, optional, what }: Target & Pick<Gap, 'what'>,
): Gap {
  const required = ledger.asks(pointer, { optional });
  return { kind, pointer, what, label, span: text.span(), text: text.text, expected: null, required };
}

/** Writes down what was read. */
export function record({ places, regions, gaps }: Ledger, reading: PatternReading): void {
  for (const { pointer, span } of reading.places) places.set(pointer, span);
  regions.push(...reading.regions);
  gaps.push(...reading.gaps);
}
