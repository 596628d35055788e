import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Environment variables that say where files that can be made again are kept. */
export type CacheEnvironment = Readonly<Partial<Record<string, string>>>;

/**
 * Folder of the caches: `AFTERWORD_CACHE_DIR`, else `afterword` where the system keeps such files (XDG Base Directory
 * Specification 0.8; `~/Library/Caches`; `%LOCALAPPDATA%`). Null where no home is known.
 */
export function cacheFolder(env: CacheEnvironment, platform: string = process.platform): string | null {
  const own = env['AFTERWORD_CACHE_DIR'];
  if (own) return own;
  const base = env['XDG_CACHE_HOME'] || (platform === 'win32' ? env['LOCALAPPDATA'] : undefined);
  if (base) return join(base, 'afterword');
  const home = env['HOME'] || env['USERPROFILE'] || homedir();
  return home ? join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'afterword') : null;
}

/** Endings of the files in the folder of the caches: results of documents, former versions, how documents were found, compiled code. */
export const CACHE_ENDINGS = ['results', 'versions', 'listing', 'code'] as const;

const NAME_LENGTH = 24;

/** What a file of the caches holds. */
export interface CacheContent {
  /** Names what it is of, and what made it. */
  of: string;
  ending: (typeof CACHE_ENDINGS)[number];
  /** What its name begins with, for people. */
  start?: string;
}

/** File that keeps something for the next run; null where no home is known. */
export function cacheFile(env: CacheEnvironment, { of, ending, start = '' }: CacheContent): string | null {
  const folder = cacheFolder(env);
  return folder && join(folder, `${start}${createHash('sha1').update(of).digest('hex').slice(0, NAME_LENGTH)}.${ending}`);
}
