import { replaceEmoji } from '../../emoji.ts';
import { STATE_SIGNS } from '../../vocabulary/action-words.ts';
import type { ActionState, Vocabulary } from '../../vocabulary/vocabulary.ts';

/** A state at the start of a text and how many characters say it. */
export interface StateReading {
  state: ActionState;
  length: number;
}

interface Words {
  /** Pattern of the words by the letter they begin with. */
  patterns: ReadonlyMap<string, RegExp>;
  states: ReadonlyMap<string, ActionState>;
}

const WORDS = new WeakMap<Vocabulary, Words>();
const SIGN = new RegExp(`^(${[...STATE_SIGNS.keys()].join('|')})[\\uFE0E\\uFE0F]?`, 'u');

/** The state sign at the start of a text (`✅`), or null. */
export function signAt(text: string): StateReading | null {
  const found = SIGN.exec(text);
  return found ? { state: STATE_SIGNS.get(found[1]!)!, length: found[0].length } : null;
}

/** The state word at the start of a text (`In progress`), the longest of the vocabulary, or null. */
export function stateWordAt(text: string, vocabulary: Vocabulary): StateReading | null {
  const { patterns, states } = wordsOf(vocabulary);
  const found = patterns.get(initialOf(text))?.exec(text);
  return found ? { state: states.get(folded(found[0]))!, length: found[0].length } : null;
}

/** State of a text that is nothing but one, or starts with one: of a table cell or a field's value. */
export function stateOf(plain: string, vocabulary: Vocabulary): StateReading | null {
  const text = plain.trim();
  const box = /^\[([ xX✓✔]?)\]/u.exec(text);
  if (box) return { state: box[1]!.trim() === '' ? 'open' : 'done', length: box[0].length };
  const sign = signAt(text);
  const lead = sign ? text.slice(sign.length).search(/\S|$/) + sign.length : 0;
  const word = stateWordAt(text.slice(lead), vocabulary);
  if (word) return { state: word.state, length: lead + word.length };
  return sign;
}

/** State of a text that is nothing but a state word or sign. */
export function wholeState(plain: string, vocabulary: Vocabulary): ActionState | null {
  const text = plain.trim().replace(/[.!:：]+$/u, '');
  const found = stateOf(text, vocabulary);
  return found && replaceEmoji(text.slice(found.length), '').trim() === '' ? found.state : null;
}

function wordsOf(vocabulary: Vocabulary): Words {
  const known = WORDS.get(vocabulary);
  if (known) return known;
  const pairs = Object.entries(vocabulary.actionState).flatMap(([state, names]) =>
    names.map((name) => ({ name, state: state as ActionState })),
  );
  const names = pairs.map(({ name }) => name.trim()).sort((a, b) => b.length - a.length);
  const patterns = new Map<string, RegExp>();
  for (const initial of new Set(names.map(initialOf))) {
    const alike = names.filter((name) => initialOf(name) === initial);
    patterns.set(initial, new RegExp(`^(?:${alike.map(wordPattern).join('|')})`, 'iu'));
  }
  const words: Words = { patterns, states: new Map(pairs.map(({ name, state }) => [folded(name), state])) };
  WORDS.set(vocabulary, words);
  return words;
}

function initialOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0).toLowerCase();
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s_-]+/g, '');
}

// Spaces and dashes count alike; a Latin word ends where its letters end.
function wordPattern(word: string): string {
  const source = word
    .trim()
    .split(/[\s_-]+/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/['’]/g, "['’]"))
    .join('[\\s_-]*');
  return /[\p{Script=Latin}\p{N}]$/u.test(word) ? `${source}(?![\\p{L}\\p{N}])` : source;
}
