import { unicodePattern } from '../unicode-pattern.ts';

const WORD = unicodePattern(String.raw`[\p{L}\p{N}]+`, 'gu');

/** Words of a text as they stand: letters and digits in a row. */
export function wordsIn(text: string): string[] {
  const isPlain = /^[\0-\x7F]*$/.test(text);
  return text.match(isPlain ? /[a-z\d]+/gi : WORD()) ?? [];
}
