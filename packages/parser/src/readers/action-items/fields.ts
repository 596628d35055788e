import { maskInline, plainText } from '../../inline.ts';
import { Phrases } from '../../phrases.ts';
import { endAt, isOneOf } from '../../values/match-at.ts';
import { saysSomething } from '../../values/says-something.ts';
import { actionFieldOf, DELIMITED_LABELS, INLINE_LABELS, type ActionField } from '../../vocabulary/action-columns.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { dayIn, valueOf, type Facts } from './facts.ts';
import { stateOf } from './state.ts';
import { isOddlyBold, piece, spanOfStretch, trimmed, type Stretch } from './stretch.ts';

interface Label {
  field: ActionField;
  /** From the separator before the label to the start of the value. */
  from: number;
  valueFrom: number;
  /** The bracket that holds the field, if one opened right before it. */
  bracket: string;
}

const FIELD_OF_LABEL = new Map(
  [...INLINE_LABELS, ...DELIMITED_LABELS].flatMap(([field, names]) => names.map((name) => [name.toLowerCase(), field] as const)),
);
const DELIMITED = new Set(DELIMITED_LABELS.flatMap(([, names]) => names.map((name) => name.toLowerCase())));

const LABELS = new Phrases(FIELD_OF_LABEL, () => false);
const BEFORE_LABEL = [/^\s*/y, /\s[-–—]{1,2}\s*/y, /[|;,([（【、，；。·•\n]\s*/y, /\.\s+/y, /(?<=\*\*)\s+/y];
const MAY_STAND_BEFORE = /^|\s(?=[-–—])|[|;,([（【、，；。·•\n]|\.(?=\s)|(?<=\*\*)\s/g;
const OPENING_MARK = /(?:\*\*|__|[*_])?/y;
const AFTER_LABEL = /(?:\*\*|__|[*_])?\s*[:：](?:\*\*|__|[*_])?[ \t]*/y;

/** Labelled fields of a text (`- Owner: X - Due: D`, `(担当: x、期限: …)`), and the pieces of text around them. */
export function takeFields(source: Stretch, facts: Facts, vocabulary: Vocabulary): Stretch[] {
  const masked = maskInline(source.text);
  const labels = labelsIn(masked);
  const rest: Stretch[] = [];
  let at = 0;
  for (const [i, label] of labels.entries()) {
    if (label.from < at) continue;
    const limit = labels[i + 1]?.from ?? source.text.length;
    const end = valueEnd(masked.slice(label.valueFrom, limit), label.bracket) + label.valueFrom;
    const value = piece(source, label.valueFrom, end);
    // `Completed: rotate the key` tells a state, not a day.
    if (label.field === 'completedOn' && dayIn(value.text) === null) continue;
    rest.push(piece(source, at, label.from));
    take(label.field, value, { facts, vocabulary });
    at = end;
  }
  rest.push(piece(source, at));
  return rest.map(trimmed).filter(({ text }) => text !== '');
}

/** Label and value of a line that is nothing but one field, such as `**Target date:** June`. */
export function takeFieldLine(source: Stretch, facts: Facts, vocabulary: Vocabulary): boolean {
  const match = /^\s*(?:\*\*|__|[*_])?([^:：*_|]{1,40}?)(?:\*\*|__|[*_])?\s*[:：](?:\*\*|__|[*_])?\s*/u.exec(source.text);
  const field = match ? actionFieldOf(match[1]!) : null;
  if (!match || !field || field === 'title') return false;
  take(field, piece(source, match[0].length), { facts, vocabulary });
  return true;
}

function labelsIn(masked: string): Label[] {
  const labels: Label[] = [];
  if (!/[:：]/.test(masked)) return labels;
  let at = 0;
  for (const { index } of masked.matchAll(MAY_STAND_BEFORE)) {
    const label = index < at ? null : labelAt(masked, index);
    if (!label) continue;
    const { field, name, before, from, valueFrom } = label;
    at = valueFrom;
    if (DELIMITED.has(name) && /^\s*$|[.。]/.test(before) && !before.includes('\n')) continue;
    labels.push({ field, from, valueFrom, bracket: /[([（【]/.exec(before)?.[0] ?? '' });
  }
  return labels;
}

// A label with the separator before it, which begins at the offset.
function labelAt(masked: string, from: number): (Omit<Label, 'bracket'> & { name: string; before: string }) | null {
  for (const pattern of BEFORE_LABEL) {
    const before = endAt(pattern, masked, from);
    if (before === null) continue;
    const start = endAt(OPENING_MARK, masked, before)!;
    const name = LABELS.at(masked, start);
    const valueFrom = name && endAt(AFTER_LABEL, masked, name.end);
    if (!name || valueFrom === null) continue;
    return {
      field: name.value,
      name: masked.slice(start, name.end).toLowerCase().replaceAll(/\s/g, ' '),
      before: masked.slice(from, before),
      from,
      valueFrom,
    };
  }
  return null;
}

// Where a value ends: its bracket closes, a bold run around it closes, or a separator or sentence end follows.
function valueEnd(masked: string, bracket: string): number {
  let end = masked.length;
  let depth = 0;
  for (let i = 0; i < end; i++) {
    if (isOneOf('([（【', masked, i)) depth += 1;
    else if (isOneOf(')]）】', masked, i) && --depth < 0) end = bracket === '' ? i : i + 1;
  }
  const value = masked.slice(0, end);
  const bold = isOddlyBold(value) ? value.indexOf('**') : -1;
  const stop = stopIn(value);
  return bold >= 0 && bold < stop ? bold + 2 : stop;
}

// The first separator or end of a sentence, else the end of the text.
function stopIn(value: string): number {
  for (const { 0: sign, index } of value.matchAll(/\s[-–—]{1,2}\s|[;|\n。；]|\s·\s|\.(?=\s)/g)) {
    if (sign !== '.' || endsSentence(value, index)) return index;
  }
  return value.length;
}

function endsSentence(value: string, at: number): boolean {
  return /[\p{L}\p{N})]{2}$/u.test(value.slice(0, at)) && /^\.\s+\p{Lu}/u.test(value.slice(at));
}

function take(field: ActionField, source: Stretch, { facts, vocabulary }: { facts: Facts; vocabulary: Vocabulary }): void {
  const value = valueOf(source);
  if (value === null) return;
  if (field === 'owner') facts.owner ??= value;
  else if (field === 'due') facts.due ??= value;
  else if (field === 'state') takeState(source, facts, vocabulary);
  else if (field === 'completedOn') {
    facts.completedOn ??= dayIn(value.value);
    facts.state ??= { value: 'done', span: value.span };
  } else if (field === 'notes') facts.notes.push(source.text.trim());
}

/** Reads a state and the day in it; what else the text says becomes a note. */
export function takeState(source: Stretch, facts: Facts, vocabulary: Vocabulary): void {
  const plain = plainText(source.text);
  const found = stateOf(plain, vocabulary);
  if (found) facts.state ??= { value: found.state, span: spanOfStretch(trimmed(source)) };
  const extra = found
    ? plain
        .slice(found.length)
        .replace(/^[\s:：,;–—-]+/u, '')
        .trim()
    : plain;
  if (found?.state === 'done') facts.completedOn ??= dayIn(extra);
  if (saysSomething(extra)) facts.notes.push(extra);
}
