import type { Estimate } from '@afterword/schema';
import { CARRIES } from './carries.ts';
import { positionOf, quantile } from './quantile.ts';
import { gamma, seeded, type Random } from './random.ts';

const RESAMPLES = 2000;
const SEED = 20_240_229;

/** Median with its interval; null where there are too few values. */
export function medianOf(values: readonly number[]): Estimate | null {
  return values.length < CARRIES.median ? null : estimate(values, 0.5, CARRIES.medianInterval);
}

/** 90th percentile with its interval; null where there are too few values. */
export function p90Of(values: readonly number[]): Estimate | null {
  return values.length < CARRIES.p90 ? null : estimate(values, 0.9, CARRIES.p90Interval);
}

function estimate(values: readonly number[], share: number, forInterval: number): Estimate {
  const sorted = values.toSorted((a, b) => a - b);
  const value = quantile(sorted, share);
  if (values.length < forInterval) return { value, low: null, high: null };
  const resampled = resampledQuantiles(sorted, share);
  return { value, low: quantile(resampled, 0.025), high: quantile(resampled, 0.975) };
}

/**
 * Quantiles of bootstrap samples, sorted; their 2.5 and 97.5 percentiles are the percentile interval (Efron and Tibshirani, An Introduction to
 * the Bootstrap, 1993, chapter 13). The BCa interval is not used: its acceleration comes from the jackknife, which fails for quantiles
 * (chapter 11). The seed is fixed, so that the same values give the same interval.
 */
function resampledQuantiles(sorted: readonly number[], share: number): number[] {
  const n = sorted.length;
  const { index, fraction } = positionOf(share, n);
  const random = seeded(SEED);
  return Array.from({ length: RESAMPLES }, () => {
    const [at, next] = neighbours(n, index, random);
    const low = sorted[at]!;
    return low + fraction * (sorted[next]! - low);
  }).sort((a, b) => a - b);
}

// Which values are at `index` and after it in a sorted sample of n drawn with replacement. Drawn directly: the k-th smallest of n uniform
// numbers has a beta distribution, the next one is the smallest of those above it.
function neighbours(n: number, index: number, random: Random): [number, number] {
  const above = n - index - 1;
  const below = gamma(index + 1, random);
  const first = below / (below + gamma(above + 1, random));
  const second = above === 0 ? first : first + (1 - first) * (1 - (1 - random()) ** (1 / above));
  const drawn = (uniform: number): number => Math.min(n - 1, Math.floor(uniform * n));
  return [drawn(first), drawn(second)];
}
