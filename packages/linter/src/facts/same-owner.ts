import { plainText, remembered } from '@afterword/parser';
import { wordsIn } from '../words/words.ts';

/** True when two ways to name an owner can mean the same: equal words, or one names the other in short (`Mara`, `@mara.lindqvist`). */
export function isSameOwner(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return (
    first.length > 0 && second.length > 0 && (first.every((word) => second.includes(word)) || second.every((word) => first.includes(word)))
  );
}

// The same few people own most actions of a document.
const wordsOf = remembered((name): readonly string[] => wordsIn(plainText(name).normalize('NFKC').toLowerCase()));
