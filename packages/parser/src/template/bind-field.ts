import type { Span } from '../place.ts';
import type { Bound, Ledger, Region } from './bound.ts';
import { isOptional, pointerOf } from './bound.ts';
import type { Excerpt } from './excerpt.ts';
import { matchPattern, type Match } from './match.ts';
import { slotsIn } from './slots.ts';
import type { Capture, Field, Pattern } from './types.ts';
import { expectation, isUnfilled, misfits } from './value-types.ts';

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

/** Values of a pattern's captures. `filled` is false when nothing but unfilled slots was there. */
export interface PatternValue {
  value: unknown;
  filled: boolean;
  unfilled: boolean;
}

/** Whether a text says nothing: white space, comments, a dash. */
export function isBlank(text: string): boolean {
  return /^[\s–—-]*$/u.test(text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ''));
}

/** Fills a field from its value in the document. A second value is not taken: the result is false. */
export function bindField(bound: Bound, field: Field, found: { value: Excerpt; label: Span }): boolean {
  const { ledger } = bound;
  const before = bound.given.get(field);
  if (before && before.state !== 'empty') {
    const first = String(ledger.document.lines.point(before.span.start).line);
    ledger.notes.push({
      code: 'duplicate-field',
      span: found.label,
      pointer: pointerOf(bound, field),
      data: { label: field.label ?? '', first },
    });
    return false;
  }
  const target: Target = { ledger, pointer: pointerOf(bound, field), label: field.label ?? '', optional: isOptional(bound, field) };
  const value = found.value.slice(0);
  bound.last = target.pointer;
  if (isBlank(value.text)) {
    if (!before) bound.given.set(field, { value: null, span: found.label, state: 'empty' });
    ledger.places.set(target.pointer, found.label);
    return true;
  }
  ledger.places.set(target.pointer, value.span());
  ledger.regions.push(regionOf(value.span(), target, 'field'));
  const read = readPattern(field.pattern, value, target);
  bound.given.set(field, { value: read.value, span: value.span(), state: read.filled ? 'value' : 'placeholder' });
  if (read.filled) checkType(field, value, target);
  return true;
}

/** Reads a text by a pattern: a string for a single capture, else an object of the captures, what fits none under `text`. */
export function readPattern(pattern: Pattern, text: Excerpt, target: Target): PatternValue {
  const match = matchPattern(pattern, text.text);
  const [only, second] = pattern.segments;
  if (!second && only) return readSingle(only.capture, excerptOf(text, match.parts[0]), target);
  return readParts(pattern, { text, match }, target);
}

function excerptOf(text: Excerpt, range: { start: number; end: number } | null | undefined): Excerpt {
  return range ? text.slice(range.start, range.end) : text;
}

function readSingle(capture: Capture, text: Excerpt, target: Target): PatternValue {
  if (isUnfilled(text.text, capture)) {
    reportSample(text, target, 'field');
    return { value: null, filled: false, unfilled: true };
  }
  if (capture.suggestion !== null && text.text === capture.suggestion) {
    gap('suggestion', text, { ...target, what: 'field' });
  }
  return { value: text.text, filled: true, unfilled: false };
}

function readParts({ segments }: Pattern, { text, match }: { text: Excerpt; match: Match }, target: Target): PatternValue {
  const { ledger } = target;
  const value: Record<string, unknown> = {};
  let filled = false;
  let unfilled = false;
  for (const [i, { capture }] of segments.entries()) {
    const range = match.parts[i];
    const part = range ? text.slice(range.start, range.end) : null;
    const pointer = `${target.pointer}/${capture.name}`;
    value[capture.name] = null;
    if (!part) continue;
    ledger.places.set(pointer, part.span());
    const own = { ...target, pointer, label: partLabel(capture) };
    ledger.regions.push(regionOf(part.span(), own, 'part'));
    if (isUnfilled(part.text, capture)) {
      unfilled = true;
      reportSample(part, own, 'part');
    } else {
      filled = true;
      value[capture.name] = part.text;
    }
  }
  const rest = match.rest.map(({ start, end }) => text.slice(start, end));
  if (rest.length === 0) return { value, filled, unfilled };
  const own = typeof value['text'] === 'string' ? [value['text']] : [];
  value['text'] = [...own, ...rest.map((piece) => piece.text)].join(own.length > 0 || rest.length > 1 ? ' ' : '');
  ledger.places.set(`${target.pointer}/text`, { start: rest[0]!.span().start, end: rest.at(-1)!.span().end });
  return { value, filled: true, unfilled };
}

/** Name of a capture for people: its slot text where that is short, else its key. */
export function partLabel({ hint, name }: Capture): string {
  const text = hint.replace(/\s*\d+$/, '');
  return text.length > 0 && text.length <= 30 ? text : name;
}

// Bracketed slots are found by a scan of the whole document; here only samples that are written otherwise (`HH:MM`, `A / B`).
function reportSample(text: Excerpt, target: Target, what: 'field' | 'part'): void {
  if (slotsIn(text.text).some((slot) => slot.form === 'bracketed')) return;
  gap('placeholder', text, { ...target, what });
}

function gap(kind: 'placeholder' | 'suggestion', text: Excerpt, target: Target & { what: 'field' | 'part' }): void {
  const { ledger, pointer, label, what } = target;
  const required = ledger.asks(pointer, target);
  ledger.gaps.push({ kind, pointer, what, label, span: text.span(), text: text.text, expected: null, required });
}

function checkType(field: Field, value: Excerpt, { ledger, pointer, label, optional }: Target): void {
  const captures = field.pattern.segments.map((segment) => segment.capture);
  const wrong = captures.every((capture) => misfits(value.text, capture)) ? captures[0] : undefined;
  if (!wrong) return;
  const required = ledger.asks(pointer, { optional });
  ledger.gaps.push({
    kind: 'unmatched',
    pointer,
    what: 'field',
    label,
    span: value.span(),
    text: value.text,
    expected: expectation(wrong),
    required,
  });
}
