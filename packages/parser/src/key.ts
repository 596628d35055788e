import { replaceEmoji } from './emoji.ts';
import { unaccented } from './fold.ts';
import { plainText } from './inline.ts';

/**
 * JSON key of a heading or label: emoji, numbering, emphasis and parentheses dropped, accents folded after Latin letters,
 * camelCase. `影響範囲` is its own key; a key that would start with a digit gets a `_` before it, so that JavaScript keeps
 * its place among the others.
 *
 * @example keyOf('### 2. Impact (if known):') // 'impact'
 */
export function keyOf(label: string): string {
  const words = wordsOf(label);
  const key = words.map((word, i) => (i === 0 ? lowerFirst(word) : capital(word))).join('');
  return /^\p{N}/u.test(key) ? `_${key}` : key;
}

/** Key for comparing headings and labels: equal for `## 1. Executive summary:` and `## Executive Summary`. */
export function foldedKey(label: string): string {
  const known = KEYS.get(label);
  if (known !== undefined) return known;
  const key = keyOf(label).toLowerCase();
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  if (label.length <= LONGEST_KEPT) KEYS.set(label, key);
  return key;
}

// Documents use the same few labels again and again, and each is looked up in several vocabularies.
const KEYS = new Map<string, string>();
const MOST_KEYS = 2000;
const LONGEST_KEPT = 100;

/** Text of a heading or label without comments, emphasis, emoji, numbering and a closing colon or question mark. */
export function labelText(label: string): string {
  return replaceEmoji(plainText(label), '')
    .trim()
    .replace(/^\d+(?:\.\d+)*[.)]\s+/, '')
    .replace(/^\d+(?:\.\d+)+\s+/, '')
    .replace(/\s*[:：?？]+\s*$/u, '')
    .trim();
}

function wordsOf(label: string): string[] {
  const text = labelText(label);
  const bare = text.replaceAll(/\([^()]*\)|（[^（）]*）/g, ' ');
  const kept = /[\p{L}\p{N}]/u.test(bare) ? bare : text;
  return unaccented(kept.normalize('NFKC').replaceAll(/['’ʼ`]/g, ''))
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
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
