// Chebyshev coefficients of the complementary error function (Press and others, Numerical Recipes, `erfcc`); relative error below 1.2e-7.
const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
];

/** The z-value of a 95 % interval. */
export const Z95 = 1.959964;

/** Probability that a standard normal variate is at least as far from 0 as z. */
export function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.5 * x);
  return Math.min(1, t * Math.exp(-x * x + COEFFICIENTS.reduceRight((sum, coefficient) => sum * t + coefficient, 0)));
}
