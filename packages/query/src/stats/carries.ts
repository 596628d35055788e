/**
 * How many values a figure needs. An interval of a percentile reaches at most from the smallest to the largest value, and these hold the
 * true median with 95 % probability from 6 values on (1 - 2 * 0.5^n), the true 90th percentile from 29 on (1 - 0.9^n - 0.1^n).
 * One value in ten lies beyond the 90th percentile. A median of two values is their mean. The normal approximation of Kendall's test
 * is good from 10 pairs on (Kendall, Rank Correlation Methods, 1975).
 */
export const CARRIES = {
  median: 3,
  medianInterval: 6,
  p90: 10,
  p90Interval: 29,
  test: 10,
  completion: 10,
} as const;
