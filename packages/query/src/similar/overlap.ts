/** What two lists share, and how much that is: from 0 to 1, null where either is empty. */
export interface Overlap<T> {
  shared: T[];
  score: number | null;
}

/** Weight of a value that some of all documents have: high for a rare one, near 0 for one that all of many documents have. */
export function rarity(having: number, all: number): number {
  return Math.log((all + 1) / having);
}

/** Weight of what both have against the weight of what either has. */
export function overlap<T>(left: ReadonlySet<T>, right: ReadonlySet<T>, weight: (value: T) => number): Overlap<T> {
  if (left.size === 0 || right.size === 0) return { shared: [], score: null };
  const shared = [...left].filter((value) => right.has(value)).sort((a, b) => weight(b) - weight(a));
  const sum = (values: Iterable<T>): number => [...values].reduce((total, value) => total + weight(value), 0);
  const all = sum(new Set([...left, ...right]));
  return { shared, score: all === 0 ? 0 : sum(shared) / all };
}

/** In how many of the sets each value is. */
export function countedIn<T>(sets: Iterable<ReadonlySet<T>>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const set of sets) for (const value of set) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
