import { foldedKey, plainText } from '@afterword/parser';

// Made when the first is needed: it reads its tables.
let segmenter: Intl.Segmenter | null = null;

/** Share of the words of a text that another one has, too, from 0 to 1. Markup, case and accents do not count. */
export function keptShare(before: string, after: string): number {
  const words = wordsOf(before);
  if (words.length === 0) return 1;
  const left = countsOf(wordsOf(after));
  const kept = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return kept.length / words.length;
}

function wordsOf(markdown: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return [...segmenter.segment(plainText(markdown))].flatMap(({ segment, isWordLike }) => (isWordLike ? foldedKey(segment) : []));
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
