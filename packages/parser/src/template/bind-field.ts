import { isWordAt } from '../characters.ts';
import type { Span } from '../place.ts';
import { isOptional, pointerOf, type Bound } from './bound.ts';
import type { Excerpt } from './excerpt.ts';
import { readPattern, record, regionOf, type Target } from './read-pattern.ts';
import type { Field } from './types.ts';
import { expectation, misfits } from './value-types.ts';

/** Whether a text says nothing: white space, comments, a dash. */
export function isBlank(text: string): boolean {
  if (isWordAt(text, 0)) return false;
  const shown = text.includes('<!--') ? text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '') : text;
  return /^[\s–—-]*$/u.test(shown);
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
  record(ledger, read);
  bound.given.set(field, { value: read.value, span: value.span(), state: read.filled ? 'value' : 'placeholder' });
  if (read.filled) checkType(field, value, target);
  return true;
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
