import type { Incident } from '@afterword/schema';
import { foldedKey, plainText } from '@afterword/parser';

type Entry = Incident['timeline'][number];

// How an entry is found again, from the surest sign to the weakest: one may be reworded, or its time put right.
const SIGNS: readonly ((entry: Entry) => string)[] = [
  (entry) => `${timeOf(entry)} ${eventOf(entry)}`,
  eventOf,
  (entry) => entry.at ?? timeOf(entry),
  timeOf,
];

/** For each entry of an earlier timeline its place in the later one; null for one that is not there any more. */
export function keptEntries(before: readonly Entry[], after: readonly Entry[]): (number | null)[] {
  const kept: (number | null)[] = before.map(() => null);
  const free = new Set(after.keys());
  for (const sign of SIGNS) {
    for (const [i, entry] of before.entries()) {
      if (kept[i] !== null || sign(entry).trim() === '') continue;
      const found = [...free].find((at) => sign(after[at]!) === sign(entry));
      if (found === undefined) continue;
      kept[i] = found;
      free.delete(found);
    }
  }
  return kept;
}

function timeOf({ time }: Entry): string {
  return foldedKey(time ?? '');
}

function eventOf({ event, action }: Entry): string {
  return foldedKey(plainText(event ?? action ?? ''));
}
