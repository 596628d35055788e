import { distance } from 'fastest-levenshtein';
import { unicodePattern } from '../unicode-pattern.ts';

const PUNCTUATION = unicodePattern(String.raw`[^\p{L}\p{N}]+`, 'gu');

/** The candidate a text most likely means: a quarter of its letters may differ. Null when nothing is near. */
export function nearMiss(text: string, candidates: readonly string[]): string | null {
  const wanted = folded(text);
  let best: { candidate: string; cost: number } | null = null;
  for (const candidate of candidates) {
    const name = folded(candidate);
    const cost = distance(wanted, name);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 4));
    if (cost <= allowed && name.length > 2 && (!best || cost < best.cost)) best = { candidate, cost };
  }
  return best?.candidate ?? null;
}

function folded(text: string): string {
  return text.slice(0, 100).normalize('NFKC').toLowerCase().replaceAll(PUNCTUATION(), '');
}
