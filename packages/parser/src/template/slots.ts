import { hasLetter, hasWord, isLetterAt, isSpaceAt } from '../characters.ts';
import { maskInline } from '../inline.ts';
import { remembered } from '../remembered.ts';
import { HTML_TAGS, YES_NO } from './slot-words.ts';

/** A place in a template's text that an author fills. */
export interface Slot {
  start: number;
  end: number;
  /** As written, with its brackets. */
  spelling: string;
  /** Without brackets. */
  inner: string;
  /** Masks (`HH:MM`) are slots of their own only beside bracketed ones. */
  form: 'bracketed' | 'mask';
}

// What an author writes as a sample is short.
const MAX_SAMPLE = 300;

const CODE_SLOT = /(?<!`)`(\[[^\][`\n]+\]|<[^<>`\n]+>|\{\{[^{}`\n]+\}\})`(?!`)/g;
const BRACKETED = /\{\{([^{}\n]{1,200})\}\}|(?<![\]!\\])\[([^\][\n\u0001]{1,200})\](?![([])|<([^<>\n\u0001]{1,200})>/g;
const MASK =
  /(?:\b(?:YYYY|AAAA|20xx|JJJJ|YY)[-/.年](?:MM|XX|xx)[-/.月](?:DD|XX|xx|TT|JJ)日?|\b(?:DD|MM|JJ)[-/.](?:MM|DD)[-/.](?:YYYY|AAAA|YY))|\bHH[:h][Mm]{2}(?::[Ss]{2})?|[A-Z]{1,12}-(?:[YXN#]{2,4}-)?[XN#]{2,5}\b|#?\bX{2,}\b|#X{1,5}\b|(?<count>\bX\+?)|_{3,}|\?{2,}%?|@(?:handle|user|username|name|owner|person|someone)\b|\bREPLACE_ME\w*/g;

/**
 * Slots of one line of template source, in order. Code, links, comments and escapes hold none, but a code span that is
 * nothing but a slot is one.
 *
 * @param references labels of the document's link definitions: `[label]` is a link then
 */
export function slotsIn(source: string, references: ReadonlySet<string> = NO_REFERENCES): readonly Slot[] {
  if (!mayHoldSlot(source)) return NO_SLOTS;
  return references.size === 0 ? slotsWithoutReferences(source) : findSlots(source, references);
}

/** Whether a bracket opens in the text: nothing else can be a slot. */
export function mayHoldSlot(text: string): boolean {
  return text.includes('[') || text.includes('<') || text.includes('{{');
}

const NO_SLOTS: readonly Slot[] = [];
const NO_REFERENCES: ReadonlySet<string> = new Set();
const slotsWithoutReferences = remembered((source) => findSlots(source, NO_REFERENCES));

function findSlots(source: string, references: ReadonlySet<string>): Slot[] {
  const masked = maskInline(source);
  const slots: Slot[] = [];
  for (const match of source.includes('`') ? source.matchAll(CODE_SLOT) : []) {
    slots.push({
      start: match.index,
      end: match.index + match[0].length,
      spelling: match[0],
      inner: match[1]!.replaceAll(/^[[<{]+|[\]>}]+$/g, ''),
      form: 'bracketed',
    });
  }
  for (const match of mayHoldSlot(masked) ? masked.matchAll(BRACKETED) : []) {
    const [spelling, brace, bracket, angle] = match;
    if (bracket !== undefined && !isBracketSlot(bracket, references)) continue;
    if (angle !== undefined && !isAngleSlot(angle)) continue;
    const inner = (brace ?? bracket ?? angle)!.trim();
    if (inner !== '') slots.push({ start: match.index, end: match.index + spelling.length, spelling, inner, form: 'bracketed' });
  }
  slots.sort((a, b) => a.start - b.start);
  if (slots.length === 0) return [];
  const masks = masksIn(masked).filter((mask) => !slots.some((slot) => mask.start < slot.end && slot.start < mask.end));
  return [...slots, ...masks].sort((a, b) => a.start - b.start);
}

/** Masks such as `YYYY-MM-DD` or `HH:MM` in the text. */
export const masksIn: (text: string) => readonly Slot[] = remembered(findMasks);

function findMasks(text: string): Slot[] {
  return [...text.matchAll(MASK)]
    .filter(({ 0: { length }, groups, index }) => groups?.['count'] === undefined || countsSomething(text, index + length))
    .map(({ 0: spelling, index }) => ({ start: index, end: index + spelling.length, spelling, inner: spelling, form: 'mask' }));
}

// `X %`, `X users`.
function countsSomething(text: string, behind: number): boolean {
  return [behind, ...(isSpaceAt(text, behind) ? [behind + 1] : [])].some((at) => text[at] === '%' || isLetterAt(text, at));
}

function isBracketSlot(inner: string, references: ReadonlySet<string>): boolean {
  return !/^(?:\s*|[xX]|\^.*)$/.test(inner) && (hasWord(inner) || /[.…?_#]/.test(inner)) && !references.has(referenceKey(inner));
}

function isAngleSlot(inner: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:|^[^\s@]+@[^\s@]+\.[^\s@]+$|^[/!?]|\/$|^[a-z][\w-]*\s+[\w-]+=/i.test(inner)) return false;
  return hasLetter(inner) && !HTML_TAGS.has(inner.toLowerCase());
}

/** Label of a link definition or reference in the form in which Markdown compares them. */
export function referenceKey(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** A spelling in the form in which samples are compared: `[Action 3]` is `[Action 1]`. */
export const spellingKey: (spelling: string) => string = remembered((spelling) =>
  spelling
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/\s?\d+(?=\W*$)/, ' #'),
);

/** Whether a value of the template, taken whole, is a place to fill and not a literal: a mask, a choice, `…`, `(…)`, `e.g. …`. */
export function isSample(value: string): boolean {
  const text = value.trim();
  if (text.length > MAX_SAMPLE) return false;
  if (/^(?:[-–—…_\s]|\.{2,})*$/.test(text)) return true;
  if (masksIn(text).length > 0 || choicesIn(text) !== null) return true;
  return /^_[^_]+_$|^\*[^*]+\*$|^\([^()]*\)$|^（[^（）]*）$|^(?:e\.g\.|eg\b|ex\.?:|p\. ?ej\.|例[:：])|^(?:TBD|TODO)\b/i.test(text);
}

/** Parts of a written choice (`P0 / P1 / P2`, `Draft | Final`), else null. */
export function choicesIn(text: string): string[] | null {
  const spaced = text.split(/\s+[/|]\s+/);
  const parts = (spaced.length > 1 ? spaced : text.split(/[/|]/)).map((part) => part.trim());
  const short = parts.length > 1 && parts.every((part) => part !== '' && part.split(/\s+/).length <= 3 && !/[.,;:()]/.test(part));
  if (!short) return null;
  return spaced.length > 1 || enumValues(text).length > 0 ? parts : null;
}

/** Values of an enumeration, else empty. `[Verified/restored]` and `[All green/degraded/etc.]` are none: see section 2. */
export function enumValues(inner: string): string[] {
  const parts = inner.split(/[/|]/).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '' || part.split(/\s+/).length > 3 || /\betc\b|[()[\]<>@:.]/i.test(part)))
    return [];
  const folded = parts.map((part) => part.toLowerCase());
  if (YES_NO.some((pair) => pair.length === parts.length && pair.every((word, i) => word === folded[i]))) return parts;
  if (parts.every((part) => /^\p{L}*[-\s]?\d+$/u.test(part)) && parts.some(hasLetter)) return parts;
  const named = parts.length >= 3 && parts.every((part) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(part)) && masksIn(inner).length === 0;
  return named ? parts : [];
}
