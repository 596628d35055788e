import { median, pairedRatio, type Spread } from '../statistics.ts';
import type { Measured } from './measure.ts';
import type { Goal, Row } from './row.ts';

// Milliseconds of a run. Processor time is told in hundredths of a second, cut off, for the user and for the system.
const FINE_ENOUGH = 500;

/** A row with its figures. Times in milliseconds, memory in MiB. */
export interface Figures {
  row: Row;
  rounds: number;
  ours: number;
  theirs: number;
  /** What the goal is about: a ratio, or MiB. */
  figure: Spread;
  /** The same ratio of processor time over all rounds; null for short runs, and where the system does not tell. */
  processor: number | null;
  /** Largest of all rounds; null where the system does not tell. */
  peaks: [ours: number, theirs: number] | null;
}

/** Figures of a row from what its two tasks took, round by round. */
export function figuresOf(row: Row, ours: Measured, theirs: Measured): Figures {
  const isPeak = row.goal.kind === 'peak';
  return {
    row,
    rounds: ours.ms.length,
    ours: median(ours.ms),
    theirs: median(theirs.ms),
    figure: isPeak ? peakOf(ours) : ratioOf(row, ours.ms, theirs.ms),
    processor: isPeak ? null : processorRatio(row, ours.processorMs, theirs.processorMs),
    peaks: ours.peakMiB.length === 0 ? null : [Math.max(...ours.peakMiB), Math.max(...theirs.peakMiB)],
  };
}

/** How far a goal is reached. */
export function reached(figure: number, { kind, target, stretch }: Goal): 'no' | 'target' | 'stretch' {
  const meets = (limit: number): boolean => (kind === 'faster' ? figure >= limit : figure <= limit);
  if (stretch !== null && meets(stretch)) return 'stretch';
  return meets(target) ? 'target' : 'no';
}

function peakOf({ peakMiB }: Measured): Spread {
  if (peakMiB.length === 0) return { median: Number.NaN, lowest: Number.NaN, highest: Number.NaN };
  return { median: median(peakMiB), lowest: Math.min(...peakMiB), highest: Math.max(...peakMiB) };
}

function processorRatio(row: Row, ours: number[], theirs: number[]): number | null {
  const isCoarse = [ours, theirs].some((values) => values.length === 0 || sum(values) / values.length < FINE_ENOUGH);
  return isCoarse ? null : ratioOf(row, [sum(ours)], [sum(theirs)]).median;
}

function ratioOf({ goal, ours, theirs }: Row, our: number[], their: number[]): Spread {
  if (goal.kind === 'faster') return pairedRatio(their, our);
  if (goal.kind === 'ratio') return pairedRatio(our, their);
  return pairedRatio(
    our.map((value) => value / ours.documents),
    their.map((value) => value / theirs.documents),
  );
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
