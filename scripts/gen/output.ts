import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A generated file: its path from the repository root and its whole text. */
export interface Output {
  path: string;
  text: string;
}

/** Writes the outputs that differ from what is on disk and returns their paths. With `check`, nothing is written. */
export function settle(outputs: Output[], check: boolean): string[] {
  const stale = outputs.filter(({ path, text }) => current(path) !== text);
  if (check) return stale.map(({ path }) => path);
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return stale.map(({ path }) => path);
}

function current(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
