import { CARRIES } from './carries.ts';
import { twoSided } from './normal.ts';

/** A rank correlation and its test, not yet corrected for other tests. */
export interface RankTest {
  n: number;
  tau: number | null;
  p: number | null;
}

export type Pair = readonly [x: number, y: number];

/**
 * Kendall's tau-b and its two-sided test, by the normal approximation with ties and continuity correction (Kendall, Rank Correlation
 * Methods, 1975). With x in time it is the Mann-Kendall trend test. Null where there are too few pairs or one side never varies.
 */
export function kendall(pairs: readonly Pair[]): RankTest {
  const n = pairs.length;
  if (n < CARRIES.test) return { n, tau: null, p: null };
  const x = ties(pairs.map(([value]) => value));
  const y = ties(pairs.map(([, value]) => value));
  const all = (n * (n - 1)) / 2;
  const untied = (all - x.pairs) * (all - y.pairs);
  if (untied === 0) return { n, tau: null, p: null };
  const s = score(pairs);
  const variance =
    (n * (n - 1) * (2 * n + 5) - x.weighted - y.weighted) / 18 +
    (x.triples * y.triples) / (9 * n * (n - 1) * (n - 2)) +
    (2 * x.pairs * y.pairs) / (n * (n - 1));
  const z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
  return { n, tau: s / Math.sqrt(untied), p: twoSided(z) };
}

interface Ties {
  /** Sums over groups of t equal values: t(t-1)/2, t(t-1)(t-2), t(t-1)(2t+5). */
  pairs: number;
  triples: number;
  weighted: number;
}

function ties(values: number[]): Ties {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const sum = { pairs: 0, triples: 0, weighted: 0 };
  for (const t of sizes.values()) {
    sum.pairs += (t * (t - 1)) / 2;
    sum.triples += t * (t - 1) * (t - 2);
    sum.weighted += t * (t - 1) * (2 * t + 5);
  }
  return sum;
}

// Pairs in agreement minus pairs in disagreement. Values come in order of x; a tree over the ranks of y (Fenwick, 1994) counts those below
// and above. Pairs with the same x count for neither, so they enter the tree together.
function score(pairs: readonly Pair[]): number {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0]);
  const ranks = new Map([...new Set(pairs.map(([, y]) => y))].sort((a, b) => a - b).map((y, i) => [y, i + 1]));
  const counts = new RankCounts(ranks.size);
  let sum = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end]![0] === sorted[start]![0]) end++;
    const group = sorted.slice(start, end).map(([, y]) => ranks.get(y)!);
    for (const rank of group) sum += counts.upTo(rank - 1) - (start - counts.upTo(rank));
    for (const rank of group) counts.add(rank);
  }
  return sum;
}

class RankCounts {
  readonly #tree: number[];

  constructor(size: number) {
    this.#tree = Array.from({ length: size + 1 }, () => 0);
  }

  add(rank: number): void {
    for (let i = rank; i < this.#tree.length; i += i & -i) this.#tree[i]!++;
  }

  upTo(rank: number): number {
    let sum = 0;
    for (let i = rank; i > 0; i -= i & -i) sum += this.#tree[i]!;
    return sum;
  }
}
