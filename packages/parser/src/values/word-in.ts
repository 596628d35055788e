import { isLetterBefore } from '../characters.ts';
import type { Phrases } from '../phrases.ts';

/** Offset of the first of some words in a text, where no letter goes before it; -1 for none. */
export function wordIn(text: string, words: Phrases<unknown>): number {
  for (let at = 0; at < text.length; at++) if (!isLetterBefore(text, at) && words.at(text, at)) return at;
  return -1;
}
