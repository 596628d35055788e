import { distance } from 'fastest-levenshtein';

/** The candidate a person most likely meant, or null when none is near: at most two of five letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart < least && apart <= Math.ceil(Math.min(candidate.length, word.length) * 0.4)) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}
