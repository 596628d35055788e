import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeAtomically, type Content } from '../atomic-write.ts';
import { prune } from './prune.ts';

/** Writes a file of the caches for the next run, all of it or nothing. Where that cannot be done nobody is told: the next run does the same work again. */
export function keepFile(file: string, content: () => Content): void {
  const folder = dirname(file);
  try {
    makeFolder(folder);
    writeAtomically(file, content());
    prune(folder, Date.now());
  } catch {
    // As said above.
  }
}

// Step by step: where nothing can be made, as below /proc, Node's own recursion never ends.
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  // Results tell what documents say, which is nobody else's business.
  mkdirSync(folder, { mode: 0o700 });
}
