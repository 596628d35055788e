import { replaceEmoji } from '../emoji.ts';
import { plainText } from '../inline.ts';
import { remembered } from '../remembered.ts';

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
  return replaceEmoji(plainText(source.slice(0, LIMIT)).replaceAll('**', ''), ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s:：~≈•|\p{Pd}]+/u, '')
    .trim();
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
export function isChoice(source: string, phrases: Record<string, string[]>): boolean {
  const text = undecorated(source).replaceAll(/[[\]]/g, '');
  const choices = text.split(/\s*[/|｜]\s*/u);
  if (choices.length >= 3 && choices.every((choice) => choice.length > 0 && choice.split(' ').length <= 3)) return true;
  const named = choices.length > 1 ? choices : text.split(/\s*[,、，]\s*/u);
  const meanings = named.flatMap((choice) => exactly(choice, phrases) ?? []);
  return new Set(meanings).size > 1 && meanings.length >= (choices.length > 1 ? 2 : 3);
}

function exactly(text: string, phrases: Record<string, string[]>): string | null {
  const prefix = knownPrefix(text, phrases);
  return prefix?.length === text.length ? prefix.meaning : null;
}

/** Token of the vocabulary that the text begins with, with its length. */
function knownPrefix<Meaning extends string>(
  text: string,
  phrases: Record<Meaning, string[]>,
): { meaning: Meaning; length: number } | null {
  const chars = Array.from(text.slice(0, LONGEST_PHRASE), (char) => ({ length: char.length, folded: folded(char) }));
  let best: { meaning: Meaning; length: number } | null = null;
  for (const { meaning, wanted } of foldedPhrases(phrases)) {
    const length = prefixLength(text, chars, wanted);
    if (length > (best?.length ?? 0)) best = { meaning, length };
  }
  return best;
}

const LONGEST_PHRASE = 80;
const FOLDED = new WeakMap<object, { meaning: string; wanted: string }[]>();

function foldedPhrases<Meaning extends string>(phrases: Record<Meaning, string[]>): { meaning: Meaning; wanted: string }[] {
  const known = FOLDED.get(phrases) as { meaning: Meaning; wanted: string }[] | undefined;
  if (known) return known;
  const entries = Object.entries(phrases) as [Meaning, string[]][];
  const all = entries.flatMap(([meaning, names]) => names.map((name) => ({ meaning, wanted: folded(name) })));
  FOLDED.set(phrases, all);
  return all;
}

// Case, accents, dashes and spaces do not count: `SEV‑1`, `Sev 1` and `SEV1` are one token.
function prefixLength(text: string, chars: readonly { length: number; folded: string }[], wanted: string): number {
  let seen = 0;
  let length = 0;
  for (const char of chars) {
    if (seen >= wanted.length) break;
    if (!wanted.startsWith(char.folded, seen)) return 0;
    seen += char.folded.length;
    length += char.length;
  }
  return seen === wanted.length && endsWord(wanted, text.slice(length)) ? length : 0;
}

function endsWord(token: string, rest: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(rest)) return true;
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(token) && !/^[\p{Script=Han}\p{Script=Thai}]/u.test(rest)
  );
}

const folded = remembered((text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{Pd}\s_\p{Mn}]/gu, ''),
);

function noteOf(rest: string): string | null {
  const text = rest.replace(/^[\s:：,，;；.。|\p{Pd}→/]+/u, '').trim();
  const inner = /^[(（]([^()（）]*)[)）]$/u.exec(text);
  return (inner ? inner[1]! : text).trim() || null;
}
