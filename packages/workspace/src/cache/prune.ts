import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_ENDINGS } from './folder.ts';

/** Files of other repositories, versions and subcommands that are kept. */
const MOST_FILES = 32;
const MOST_BYTES = 256 * 1024 * 1024;
/** After this time nobody is writing a temporary file any more. */
const HOUR = 3_600_000;

const ENDING = String.raw`\.(?:${CACHE_ENDINGS.join('|')})`;
const CACHE = new RegExp(String.raw`^[\w-]+${ENDING}$`);
const TEMPORARY = new RegExp(String.raw`^\.[\w-]+${ENDING}\.[\da-f]+\.tmp$`);

/** Removes from a folder of caches the oldest files above what is kept, and what a killed run left half written. */
export function prune(folder: string, now: number): void {
  const files = readdirSync(folder).flatMap((name) => fileIn(folder, name));
  for (const { path, name, mtime } of files) if (TEMPORARY.test(name) && mtime < now - HOUR) rmSync(path, { force: true });
  let bytes = 0;
  const caches = files.filter(({ name }) => CACHE.test(name)).sort((a, b) => b.mtime - a.mtime);
  for (const [i, { path, size }] of caches.entries()) {
    bytes += size;
    if (i > 0 && (i >= MOST_FILES || bytes > MOST_BYTES)) rmSync(path, { force: true });
  }
}

function fileIn(folder: string, name: string): { path: string; name: string; size: number; mtime: number }[] {
  const path = join(folder, name);
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? [{ path, name, size: stats.size, mtime: stats.mtimeMs }] : [];
}
