/** Where a quantile lies among n sorted values: between two neighbours, at a fraction of the way. Counts from 0. */
export function positionOf(share: number, n: number): { index: number; fraction: number } {
  const at = (n - 1) * share;
  return { index: Math.floor(at), fraction: at - Math.floor(at) };
}

/**
 * A quantile of sorted values, interpolated between neighbours: type 7 of Hyndman and Fan (Sample Quantiles in Statistical Packages, 1996),
 * the one of spreadsheets, R, NumPy and of `quantile_cont` in SQL engines.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const { index, fraction } = positionOf(share, sorted.length);
  const low = sorted[index]!;
  return low + fraction * ((sorted[index + 1] ?? low) - low);
}
