import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Folder of this repository that says which linters are installed, at which versions, and how they are configured. */
const PINNED = resolve('bench/peers/pinned');

/**
 * Installs the other linters with npm into the user's cache folder, unless they are there.
 *
 * @returns the folder, with its `node_modules`
 */
export function installedLinters(): string {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const lock = readFileSync(join(PINNED, 'package-lock.json'));
  const folder = join(cache, 'afterword-bench', createHash('sha256').update(lock).digest('hex').slice(0, 12));
  mkdirSync(folder, { recursive: true });
  cpSync(PINNED, folder, { recursive: true });
  // npm writes this file when all is installed.
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return folder;
  console.error(`Installing other linters into ${folder}`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder}: exit code ${status}`);
  return folder;
}

/** Exact version of each package that is asked for by name: `{ textlint: '15.8.0', … }`. */
export function pinnedVersions(): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(join(PINNED, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  return dependencies;
}
