import { hasWord, isDigitAt, isMarkAt, isNumberAt, isWordAt } from './characters.ts';
import { replaceEmoji } from './emoji.ts';
import { isAscii, unaccented } from './fold.ts';
import { plainText } from './inline.ts';
import { remembered } from './remembered.ts';

/**
 * JSON key of a heading or label: emoji, numbering, emphasis and parentheses dropped, accents folded after Latin letters,
 * camelCase. `影響範囲` is its own key; a key that would start with a digit gets a `_` before it, so that JavaScript keeps
 * its place among the others.
 *
 * @example keyOf('### 2. Impact (if known):') // 'impact'
 */
export function keyOf(label: string): string {
  return asKey(inCamelCase(wordsOf(label)));
}

function inCamelCase(words: readonly string[]): string {
  return words.map((word, i) => (i === 0 ? lowerFirst(word) : capital(word))).join('');
}

function asKey(letters: string): string {
  return isNumberAt(letters, 0) ? `_${letters}` : letters;
}

/** Key for comparing headings and labels: equal for `## 1. Executive summary:` and `## Executive Summary`. */
export const foldedKey: (label: string) => string = remembered((label) => {
  if (PLAIN.test(label)) return label.replaceAll(/[ -]/g, '').toLowerCase();
  return JAPANESE_OR_CHINESE.test(label) ? label : asKey(folded(wordsOf(label)));
});

// Camel case in lower case. Beyond ASCII, a capital may be another letter when it is made small again (`ß`, `ı`).
function folded(words: readonly string[]): string {
  const letters = words.join('');
  return (isAscii(letters) ? letters : inCamelCase(words)).toLowerCase();
}

// Nearly all names of the vocabularies are words of plain letters, or have nothing that could be folded: a run looks up some 1,500 of them.
const PLAIN = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;
const JAPANESE_OR_CHINESE = /^[\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF]+$/;

/** Text of a heading or label without comments, emphasis, emoji, numbering and a closing colon or question mark. */
export function labelText(label: string): string {
  const text = replaceEmoji(plainText(label), '').trim();
  const unnumbered = isDigitAt(text, 0) ? text.replace(/^\d+(?:\.\d+)*[.)]\s+/, '').replace(/^\d+(?:\.\d+)+\s+/, '') : text;
  return /[:：?？]$/.test(unnumbered) ? unnumbered.replace(CLOSING, '').trim() : unnumbered;
}

// Tried where a run of them begins only: a long run inside of a heading would else take squared time.
const CLOSING = /(?<![:：?？])[:：?？]+$/;

function wordsOf(label: string): string[] {
  const text = labelText(label);
  const bare = text.replaceAll(/\([^()]*\)|（[^（）]*）/g, ' ');
  const kept = hasWord(bare) ? bare : text;
  const folded = unaccented(kept.normalize('NFKC').replaceAll(/['’ʼ`]/g, ''));
  return isAscii(folded) ? folded.split(/[^a-zA-Z\d]+/).filter(Boolean) : splitWords(folded);
}

// Words of letters, numbers and combining marks.
function splitWords(text: string): string[] {
  const words: string[] = [];
  let isInside = false;
  for (const char of text) {
    const goesOn = isWordAt(char, 0) || isMarkAt(char, 0);
    if (goesOn && isInside) words[words.length - 1] += char;
    else if (goesOn) words.push(char);
    isInside = goesOn;
  }
  return words;
}

// ALL-CAPS words become words (`SLA impact` -> slaImpact); mixed case inside a word stays (`GitHub` -> gitHub).
function lowerFirst(word: string): string {
  return isUpper(word) ? word.toLowerCase() : word[0]!.toLowerCase() + word.slice(1);
}

function capital(word: string): string {
  const rest = isUpper(word) ? word.toLowerCase() : word;
  return rest[0]!.toUpperCase() + rest.slice(1);
}

function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
