import { STOP_WORDS } from './stop-words.ts';

// Scripts without spaces between words.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;
// Single signs, and Hiragana, which writes the grammar of Japanese.
const GRAMMAR = /^(?:.|\p{sc=Hiragana}+)$/u;
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/u;
const ADDRESSES = /\bhttps?:\/\/[^\s)>\]]+/g;
const LONGEST = 40;

/** A word for comparison, and as it was written. */
export interface Word {
  key: string;
  written: string;
}

let segmenter: Intl.Segmenter | null = null;

/** The telling words of a text: no words of grammar, no numbers, no addresses, nothing shorter than three letters. */
export function wordsOf(text: string): Word[] {
  const parts = text
    .replaceAll(ADDRESSES, ' ')
    .split(SEPARATORS)
    .flatMap((part) => (UNSPACED.test(part) ? segments(part) : isTelling(part) ? [part] : []));
  return parts.flatMap((written) => {
    const word = bare(written);
    return STOP_WORDS.has(word) ? [] : [{ key: singular(word), written }];
  });
}

function segments(text: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike && !GRAMMAR.test(segment) ? [segment] : []));
}

function isTelling(part: string): boolean {
  return part.length >= 3 && part.length <= LONGEST && !/\d/.test(part);
}

// Case and accents do not count.
function bare(written: string): string {
  return written.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

// An English plural does not count either (Harman, How Effective Is Suffixing?, 1991).
function singular(word: string): string {
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^aeos]es$/.test(word)) return word.slice(0, -1);
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word;
}
