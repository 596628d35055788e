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
    const places = placesBySign(after, free, sign);
    for (const [i, entry] of before.entries()) {
      const found = kept[i] === null ? places.get(sign(entry))?.pop() : undefined;
      if (found === undefined) continue;
      kept[i] = found;
      free.delete(found);
    }
  }
  return kept;
}

// The first of each sign stands last. What has no sign is not found by it.
function placesBySign(entries: readonly Entry[], free: ReadonlySet<number>, sign: (entry: Entry) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const at of [...free].toReversed()) {
    const key = sign(entries[at]!);
    if (key.trim() === '') continue;
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
}

function timeOf({ time }: Entry): string {
  return foldedKey(time ?? '');
}

function eventOf({ event, action }: Entry): string {
  return foldedKey(plainText(event ?? action ?? ''));
}
