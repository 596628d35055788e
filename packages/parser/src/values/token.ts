import { isWordAt } from '../characters.ts';
import { replaceEmoji } from '../emoji.ts';
import { isAscii } from '../fold.ts';
import { plainText } from '../inline.ts';
import { Phrases } from '../phrases.ts';

/** A value split into its leading token and the comment after it. */
export interface Token<Meaning extends string> {
  /** Meaning in the vocabulary, null when the token is not in it. */
  meaning: Meaning | null;
  /** Token as written, without decoration. */
  label: string;
  note: string | null;
}

const LIMIT = 1000;

/** Plain text of a value, without the stray halves of `**key: value**` and without a leading emoji or bracket. */
export function undecorated(source: string): string {
  const text = replaceEmoji(plainText(source.slice(0, LIMIT)).replaceAll('**', ''), ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return isWordAt(text, 0) ? text : text.replace(/^[\s:：~≈•|\p{Pd}]+/u, '').trim();
}

/**
 * Splits a value into token and note. A token is the longest phrase of the vocabulary that the text begins with, else a short
 * text before the first separator; a long sentence has no token, and the result is null.
 */
export function readToken<Meaning extends string>(source: string, phrases: Record<Meaning, string[]>): Token<Meaning> | null {
  const text = undecorated(source);
  const known = knownPrefix(text, phrases);
  if (known) return { meaning: known.meaning, label: text.slice(0, known.length), note: noteOf(text.slice(known.length)) };
  const label = /^[^(（:：,，;；.。|—–]+?(?=\s+-\s|\s*[(（:：,，;；.。|—–]|$)/u.exec(text)?.[0].trim() ?? '';
  if (label === '' || label.length > 40 || label.split(' ').length > 5) return null;
  return { meaning: null, label, note: noteOf(text.slice(label.length)) };
}

/** True for what a template leaves to choose from: `P0 / P1 / P2`, `Resolved | Ongoing`; `Critical / P1` says one thing twice. */
export function isChoice(source: string, ...vocabularies: Record<string, string[]>[]): boolean {
  const text = undecorated(source).replaceAll(/[[\]]/g, '');
  if (!/[/|｜,、，]/.test(text)) return false;
  const choices = text.split(/\s*[/|｜]\s*/u);
  if (choices.length >= 3 && choices.every((choice) => choice.length > 0 && choice.split(' ').length <= 3)) return true;
  const named = choices.length > 1 ? choices : text.split(/\s*[,、，]\s*/u);
  const meanings = named.flatMap((choice) => exactly(choice, vocabularies) ?? []);
  return new Set(meanings).size > 1 && meanings.length >= (choices.length > 1 ? 2 : 3);
}

function exactly(text: string, vocabularies: Record<string, string[]>[]): string | null {
  for (const phrases of vocabularies) {
    const prefix = knownPrefix(text, phrases);
    if (prefix?.length === text.length) return prefix.meaning;
  }
  return null;
}

/** Token of the vocabulary that the text begins with, the longest, with its length. */
function knownPrefix<Meaning extends string>(
  text: string,
  phrases: Record<Meaning, string[]>,
): { meaning: Meaning; length: number } | null {
  const { plain, lengths } = folded(text.slice(0, LONGEST_PHRASE));
  const found = foldedPhrases(phrases).allAt(plain, 0) ?? [];
  for (const { value, end } of found.toReversed()) {
    const length = lengths[end - 1];
    if (length !== undefined && endsWord(plain.slice(0, end), text, length)) return { meaning: value, length };
  }
  return null;
}

const LONGEST_PHRASE = 80;
const FOLDED = new WeakMap<object, Phrases<string>>();

function foldedPhrases<Meaning extends string>(phrases: Record<Meaning, string[]>): Phrases<Meaning> {
  const known = FOLDED.get(phrases) as Phrases<Meaning> | undefined;
  if (known) return known;
  const entries = Object.entries(phrases) as [Meaning, string[]][];
  const pairs = entries.flatMap(([meaning, names]) => names.map((name) => [folded(name).plain, meaning] as const));
  const made = new Phrases(pairs, () => false);
  FOLDED.set(phrases, made);
  return made;
}

/**
 * A text as phrases are compared. Case, accents, dashes and spaces do not count: `SEV‑1`, `Sev 1` and `SEV1` are
 * one token. `lengths` tells how much of the text each of its characters ends; undefined within what folds to several.
 */
function folded(text: string): { plain: string; lengths: (number | undefined)[] } {
  let plain = '';
  const lengths: (number | undefined)[] = [];
  let length = 0;
  for (const char of text) {
    length += char.length;
    const kept = foldedChar(char);
    if (kept === '') continue;
    plain += kept;
    lengths[plain.length - 1] = length;
  }
  return { plain, lengths };
}

function foldedChar(char: string): string {
  if (isAscii(char)) return /[\s_-]/.test(char) ? '' : char.toLowerCase();
  return char
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{Pd}\s_\p{Mn}]/gu, '');
}

function endsWord(token: string, text: string, end: number): boolean {
  if (!isWordAt(text, end)) return true;
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(token) &&
    !/^[\p{Script=Han}\p{Script=Thai}]/u.test(text.slice(end))
  );
}

function noteOf(rest: string): string | null {
  if (rest === '') return null;
  const text = rest.replace(/^[\s:：,，;；.。|\p{Pd}→/]+/u, '').trim();
  const inner = /^[(（]([^()（）]*)[)）]$/u.exec(text);
  return (inner ? inner[1]! : text).trim() || null;
}
