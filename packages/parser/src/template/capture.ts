import { isWordAt } from '../characters.ts';
import { keyOf } from '../key.ts';
import { enumValues, masksIn } from './slots.ts';
import { FILLER_WORDS, QUANTITY_WORDS, TYPE_WORDS } from './slot-words.ts';
import type { Capture, CaptureType } from './types.ts';

// Longer slot texts name nothing.
const MAX_HINT = 300;

/** A capture from the text of its slot. `context` (a column head or key) decides the type where the slot text does not. */
export function captureOf(text: string, sample: string, context = ''): Capture {
  const inner = text.slice(0, MAX_HINT);
  const values = enumValues(bare(inner));
  const own = values.length > 0 ? 'enum' : typeOf(inner);
  const type = own === 'text' && context !== '' ? typeOf(context) : own;
  return {
    name: nameOf(inner),
    type: type === 'quantity' && own === 'text' ? 'text' : type,
    values,
    samples: [sample],
    suggestion: null,
    hint: inner,
  };
}

/** A capture for free text that has no slot: an empty value, or a literal that is only a suggestion. */
export function literalCapture(value: string, name: string, suggestion: boolean): Capture {
  const capture = captureOf(value, value, '');
  return suggestion ? { name, type: 'text', values: [], samples: [], suggestion: value, hint: value } : { ...capture, name };
}

/** Type a slot text (or a label beside an empty value) asks for. */
export function typeOf(inner: string): CaptureType {
  const masks = masksIn(inner).map((mask) => mask.spelling);
  const date = masks.some((mask) => /DD|TT|JJ|日/.test(mask));
  const time = masks.some((mask) => mask.startsWith('HH'));
  if (
    masks.length > 0 &&
    /^[^\p{L}]*$/u.test(masks.reduce((rest, mask) => rest.replace(mask, ''), inner).replaceAll(/\b(?:UTC|GMT|Z|T)\b/g, ''))
  ) {
    if (masks.length > 2 || (masks.length === 2 && !(date && time))) return 'text';
    if (date && time) return 'datetime';
    if (date) return 'date';
    if (time) return 'time';
  }
  return typeOfWords(bare(inner).toLowerCase());
}

function typeOfWords(text: string): CaptureType {
  for (const [type, words] of Object.entries(TYPE_WORDS) as [CaptureType, string[]][]) {
    const isAlone = type === 'commit' || type === 'person';
    if (words.some((word) => text === word || (!isAlone && isWordBefore(text, word)))) return type;
  }
  return QUANTITY_WORDS.some((word) => text.startsWith(word) && !isWordAt(text, word.length)) ? 'quantity' : 'text';
}

// One more word before: `start time`.
function isWordBefore(text: string, word: string): boolean {
  return text.endsWith(` ${word}`) && /^[\p{L}\p{N}-]+$/u.test(text.slice(0, -word.length - 1));
}

// Without number, optional clause and filler: `[Brief description 2, if any]` is "description". The last value of a choice
// (`[P0/P1/P2]`) keeps its number.
function bare(inner: string): string {
  const text = inner
    .replaceAll(/[([（]?\b(?:if applicable|if any|optional)\b[)\]）]?/gi, '')
    .replace(/^([^/|]*\D)[\s#]+\d+\s*$/, '$1')
    .trim()
    .replace(/[,;:-]+$/, '');
  return text
    .split(/\s+/)
    .filter((word) => !FILLER_WORDS.includes(word.toLowerCase()))
    .join(' ');
}

/** Name of a capture from its slot text: one or two words; two that end in Time, Date or Duration give the first; else `text`. */
export function nameOf(inner: string): string {
  const text = bare(inner);
  const words = text.split(/\s+/);
  if (text === '' || words.length > 2 || /[/,|:]/.test(text) || masksIn(text).length > 0) return nameByType(typeOf(inner));
  if (words.length === 2 && /^(?:time|date|duration)$/i.test(words[1]!)) return keyOf(words[0]!) || 'text';
  return keyOf(text) || 'text';
}

function nameByType(type: CaptureType): string {
  return type === 'date' || type === 'time' || type === 'duration' ? type : 'text';
}

/** Text as a literal in a regular expression. */
export function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
