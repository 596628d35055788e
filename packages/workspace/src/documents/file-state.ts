import { statSync } from 'node:fs';

/** What changes when a file does: size, times of content and inode in milliseconds, inode. */
export type FileState = readonly [size: number, mtime: number, ctime: number, inode: number];

/** State of a file; null where there is none. */
export function stateOf(file: string): FileState | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? stateIn(stats) : null;
}

/** What the system tells of a file, as far as it counts here; `Stats` of Node has it. */
export interface SystemState {
  size: number;
  mtimeMs: number;
  ctimeMs: number;
  ino: number;
}

/** State that the system tells of a file. */
export function stateIn({ size, mtimeMs, ctimeMs, ino }: SystemState): FileState {
  return [size, mtimeMs, ctimeMs, ino];
}

/** Whether a file is as it was. */
export function isSameState(a: FileState, b: FileState): boolean {
  return a.every((value, i) => value === b[i]);
}

// The coarsest clock of a file system that is still in use.
const TICK = 2_000;

/**
 * The state of a file that was read at a moment, if it can be trusted later: a file that changed just before could change again
 * within the same tick of the file system's clock, and nobody would see it.
 */
export function lastingState(state: FileState | null, readAt: number): FileState | null {
  if (state === null) return null;
  const [, mtime, ctime] = state;
  return Math.max(mtime, ctime) < readAt - TICK ? state : null;
}
