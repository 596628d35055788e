import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A generated file: its path from the repository root and its whole text. */
export interface Output {
  path: string;
  text: string;
}

/** Writes the outputs that differ from what is on disk. With `--check`, nothing is written and a difference fails. */
export function finish(outputs: Output[]): void {
  const check = process.argv.includes('--check');
  const stale = outputs.filter(({ path, text }) => current(path) !== text);
  for (const { path, text } of stale) {
    console.log(`${check ? 'out of date' : 'written'}: ${path}`);
    if (!check) write(path, text);
  }
  if (check && stale.length > 0) {
    console.error('Run `pnpm gen` and commit the result');
    process.exitCode = 1;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function current(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
