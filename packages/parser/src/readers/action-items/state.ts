import { isLatinAt, isNumberAt, isWordAt } from '../../characters.ts';
import { replaceEmoji } from '../../emoji.ts';
import { endAt } from '../../values/match-at.ts';
import { STATE_SIGNS } from '../../vocabulary/action-words.ts';
import type { ActionState, Vocabulary } from '../../vocabulary/vocabulary.ts';

/** A state at the start of a text and how many characters say it. */
export interface StateReading {
  state: ActionState;
  length: number;
}

interface Word {
  state: ActionState;
  /** Pieces between spaces and dashes, in small letters with plain apostrophes. */
  parts: string[];
  /** A Latin word ends where its letters end. */
  isLatin: boolean;
}

/** Words by the letter they begin with, the longest first. */
type Words = ReadonlyMap<string, Word[]>;

const WORDS = new WeakMap<Vocabulary, Words>();
const SIGN = new RegExp(`^(${[...STATE_SIGNS.keys()].join('|')})[\\uFE0E\\uFE0F]?`, 'u');

/** The state sign at the start of a text (`✅`), or null. */
export function signAt(text: string): StateReading | null {
  const found = text.charCodeAt(0) < 0x80 ? null : SIGN.exec(text);
  return found ? { state: STATE_SIGNS.get(found[1]!)!, length: found[0].length } : null;
}

/** The state word at the start of a text (`In progress`), the longest of the vocabulary, or null. */
export function stateWordAt(text: string, vocabulary: Vocabulary): StateReading | null {
  const words = wordsOf(vocabulary).get(initialOf(text));
  if (!words) return null;
  const small = folded(text);
  for (const word of words) {
    const length = lengthOf(word, { text, small });
    if (length !== null) return { state: word.state, length };
  }
  return null;
}

/** State of a text that is nothing but one, or starts with one: of a table cell or a field's value. */
export function stateOf(plain: string, vocabulary: Vocabulary): StateReading | null {
  const text = plain.trim();
  const box = /^\[([ xX✓✔]?)\]/.exec(text);
  if (box) return { state: box[1]!.trim() === '' ? 'open' : 'done', length: box[0].length };
  const sign = signAt(text);
  const lead = sign ? text.slice(sign.length).search(/\S|$/) + sign.length : 0;
  const word = stateWordAt(text.slice(lead), vocabulary);
  if (word) return { state: word.state, length: lead + word.length };
  return sign;
}

/** State of a text that is nothing but a state word or sign. */
export function wholeState(plain: string, vocabulary: Vocabulary): ActionState | null {
  const text = plain.trim().replace(/[.!:：]+$/, '');
  const found = stateOf(text, vocabulary);
  return found && replaceEmoji(text.slice(found.length), '').trim() === '' ? found.state : null;
}

function wordsOf(vocabulary: Vocabulary): Words {
  const known = WORDS.get(vocabulary);
  if (known) return known;
  const states = Object.entries(vocabulary.actionState) as [ActionState, string[]][];
  const pairs = states.flatMap(([state, names]) => names.map((name) => ({ name: name.trim(), state })));
  const stateOfName = new Map(pairs.map(({ name, state }) => [joined(name), state]));
  const words = new Map<string, Word[]>();
  for (const { name } of pairs.toSorted((a, b) => b.name.length - a.name.length)) {
    const word = {
      state: stateOfName.get(joined(name))!,
      parts: folded(name).split(BREAK),
      isLatin: isLatinAt(name, name.length - 1) || isNumberAt(name, name.length - 1),
    };
    words.set(initialOf(name), [...(words.get(initialOf(name)) ?? []), word]);
  }
  WORDS.set(vocabulary, words);
  return words;
}

const BREAK = /[\s_-]+/;
const BETWEEN = /[\s_-]*/y;

// How many characters at the start of a text say the word; spaces and dashes count alike.
function lengthOf({ parts, isLatin }: Word, { text, small }: { text: string; small: string }): number | null {
  let at = 0;
  for (const [i, part] of parts.entries()) {
    if (i > 0) at = endAt(BETWEEN, small, at)!;
    if (!small.startsWith(part, at)) return null;
    at += part.length;
  }
  return isLatin && isWordAt(text, at) ? null : at;
}

function initialOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0).toLowerCase();
}

// Of the same length as the text: a letter that becomes two stays.
function folded(text: string): string {
  const lower = text.toLowerCase();
  const small = lower.length === text.length ? lower : Array.from(text, smallOf).join('');
  return small.includes('’') ? small.replaceAll('’', "'") : small;
}

function smallOf(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

function joined(name: string): string {
  return folded(name).replaceAll(/[\s_-]+/g, '');
}
