import type { MetadataEntry, Parsed, Span } from '@afterword/parser';
import type { RuleFix } from '../rule.ts';
import { nearMiss } from './near-miss.ts';

/** Where a word of the header stands that the vocabulary does not know, and what it most likely means. */
export interface UnknownWord {
  at: Span;
  help?: string;
  fix?: RuleFix;
}

export function unknownWord(parsed: Parsed, entry: MetadataEntry, { actual, known }: { actual: string; known: string[] }): UnknownWord {
  const index = parsed.document.text.indexOf(actual, entry.valueSpan.start);
  const at = index >= 0 && index < entry.valueSpan.end ? { start: index, end: index + actual.length } : entry.valueSpan;
  const meant = nearMiss(actual, known);
  if (!meant) return { at };
  return {
    at,
    help: `Did you mean \`${meant}\`?`,
    fix: { title: `Write ${meant}`, safety: 'unsafe', edits: [{ ...at, text: meant }] },
  };
}
