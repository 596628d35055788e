import { foldedKey, labelText } from '../key.ts';
import { isLetterAt } from '../characters.ts';
import { remembered } from '../remembered.ts';
import { isMonthName } from './month-names.ts';
import { LEADING_WORDS, ORDINAL_PREFIX, SECTION_ALIASES, TRAILING_WORDS, type PartKind } from './section-aliases.ts';

export type { PartKind } from './section-aliases.ts';

const KIND_BY_KEY = new Map(
  Object.entries(SECTION_ALIASES).flatMap(([kind, names]) => names.map((name) => [foldedKey(name), kind as PartKind])),
);

const SEPARATOR = /\s*[:：|]\s*|\s+[-–—]+\s+|——|－/u;
const CONJUNCTION = /\s*[&/+、・]\s*|\s*,\s+|\s+(?:and|y|e|et|und)\s+/i;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const MAX_LENGTH = 160;

/** Kind of a heading or label whose name is exactly a known one; numbering, emoji, accents and parentheses do not count. */
export const kindOfName: (name: string) => PartKind | null = remembered((name) => KIND_BY_KEY.get(foldedKey(name)) ?? null);

/** Kind of a section by its heading, null when no name fits: the first of {@link kindsOfHeading}. */
export function kindOfHeading(heading: string): PartKind | null {
  return kindsOfHeading(heading)[0] ?? null;
}

/**
 * Kinds a heading names, in order: the whole heading, what stands before a colon or dash, the names joined in it
 * (`Lessons learned & action items`). A name inside other words is none (`Impact of the fix`).
 */
export const kindsOfHeading: (heading: string) => readonly PartKind[] = remembered(findKinds);

function findKinds(heading: string): PartKind[] {
  const exact = kindOfName(heading);
  if (exact) return [exact];
  const text = labelText(heading).slice(0, MAX_LENGTH).trim();
  const before = headOf(text);
  const kind = nearName(text) ?? (before === text ? null : nearName(before));
  if (kind) return [kind];
  return [...new Set(before.split(CONJUNCTION).flatMap((piece) => nearName(piece) ?? []))];
}

// What names the section: the text before the first separator, or after it where a mere ordinal stands before.
function headOf(text: string): string {
  const at = SEPARATOR.exec(text);
  if (!at) return text;
  const before = text.slice(0, at.index).trim();
  return before === '' || ORDINAL_PREFIX.test(before) ? headOf(text.slice(at.index + at[0].length)) : before;
}

function nearName(text: string): PartKind | null {
  const bare = withoutParentheses(text);
  const kind = kindWithoutLead(bare);
  if (kind) return kind;
  const name = withoutExtras(bare);
  return name === bare ? null : kindWithoutLead(name);
}

function kindWithoutLead(name: string): PartKind | null {
  return name === '' ? null : (kindOfName(name) ?? kindOfName(withoutLeadingWord(name)));
}

function withoutParentheses(text: string): string {
  if (!/[([（]|[^\S ]| {2}/.test(text)) return text.trim();
  return text
    .replaceAll(/\([^()]*\)|（[^（）]*）|\[[^[\]]*\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

// Dates, further sentences and zone names after the name.
function withoutExtras(text: string): string {
  if (!text.includes(' ')) return withoutSigns(text);
  let rest = withoutDate(text.replace(/[.。]\s.*$/u, '').replace(/\s+all times\b.*$/i, ''))
    .replaceAll(/\s+\S*\d\S*/gu, ' ')
    .trim();
  let small = rest.toLowerCase();
  for (const word of TRAILING) {
    if (!small.endsWith(word)) continue;
    rest = rest.slice(0, 1 - word.length).trim();
    small = rest.toLowerCase();
  }
  return withoutSigns(rest);
}

const TRAILING = TRAILING_WORDS.map((word) => ` ${word}`);

function withoutSigns(text: string): string {
  return text.replace(/[\s.,;:–—-]+$/u, '');
}

// Text before the first name of a month or weekday.
function withoutDate(text: string): string {
  for (const { 0: match, 1: word = '', index } of text.matchAll(/\s+([A-Za-z\u00C0-\u017F]+)/g)) {
    if ((isMonthName(word) || WEEKDAY.test(word)) && !isLetterAt(text, index + match.length)) return text.slice(0, index);
  }
  return text;
}

function withoutLeadingWord(text: string): string {
  const lower = text.toLowerCase();
  const word = LEADING_WORDS.find((lead) => lower.startsWith(lead) && (lower[lead.length] === ' ' || lead.charCodeAt(0) >= 0x80));
  return word ? text.slice(word.length).trim() : text;
}
