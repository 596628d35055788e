import type { Command } from '../child.ts';

/** Something to be measured, in an archive of so many documents. */
export interface Task {
  documents: number;
  /** Run one after the other; what they take is added up. */
  commands: Command[];
  /** Done before each run, not measured. */
  before?: () => void;
  /** How many documents a run has checked, by what it printed. All of the archive are expected. */
  checked?: (output: string) => number;
}

/**
 * What a row is about.
 *
 * - `ratio`: our time as a multiple of theirs, at most so much
 * - `faster`: their time as a multiple of ours, at least so much
 * - `per document`: our time for one document as a multiple of theirs, at most so much
 * - `peak`: our memory in MiB, at most so much
 */
export interface Goal {
  kind: 'ratio' | 'faster' | 'per document' | 'peak';
  target: number;
  stretch: number | null;
}

/** A row of the table: one of our tasks beside another one. */
export interface Row {
  /** For `--only`. */
  name: string;
  title: string;
  ours: Task;
  theirs: Task;
  goal: Goal;
}

/** Rows whose tasks are run in turn. */
export interface Group {
  /** Whether the first round only fills caches and does not count. */
  warmUp: boolean;
  rows: Row[];
}
