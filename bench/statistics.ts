/** Of several measurements: the middle one, and the ends. */
export interface Spread {
  median: number;
  lowest: number;
  highest: number;
}

/** The middle value; of an even number of values the higher of the two in the middle, which has really been measured. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('Unexpected empty list, expected at least one value');
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/**
 * How many times `ones` is as much as `others`. Values at the same index were measured in the same round and are compared with each other,
 * since the machine is not equally busy in all rounds.
 */
export function pairedRatio(ones: readonly number[], others: readonly number[]): Spread {
  if (ones.length !== others.length) throw new RangeError(`Unexpected ${ones.length} and ${others.length} values, expected pairs`);
  const ratios = ones.map((one, round) => one / others[round]!);
  return { median: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) };
}
