import type { Association } from '@afterword/schema';
import { CARRIES } from './carries.ts';
import type { RankTest } from './kendall.ts';

const LEVEL = 0.05;

/**
 * What tests say, by p-values corrected for the number of tests (Holm, A Simple Sequentially Rejective Multiple Test Procedure, 1979):
 * of eight tests at 5 %, one would find something in every third archive in which there is nothing.
 */
export function verdicts(tests: readonly RankTest[]): Association[] {
  const adjusted = holm(tests.map(({ p }) => p));
  return tests.map(({ n, tau, p }, i) => ({ n, tau, p, pAdjusted: adjusted[i]!, verdict: verdict(n, tau, adjusted[i]!) }));
}

/** Corrected p-values in the order given; null for tests that were not made. */
export function holm(values: readonly (number | null)[]): (number | null)[] {
  const made = values.flatMap((p, i) => (p === null ? [] : [{ p, i }])).sort((a, b) => a.p - b.p);
  const result: (number | null)[] = values.map(() => null);
  let reached = 0;
  for (const [rank, { p, i }] of made.entries()) {
    reached = Math.max(reached, Math.min(1, p * (made.length - rank)));
    result[i] = reached;
  }
  return result;
}

function verdict(n: number, tau: number | null, p: number | null): Association['verdict'] {
  if (n < CARRIES.test) return 'tooFew';
  if (tau === null || p === null || p >= LEVEL) return 'unclear';
  return tau > 0 ? 'rising' : 'falling';
}
