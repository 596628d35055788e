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
