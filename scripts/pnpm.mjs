// Runs the pinned pnpm, downloaded by npx where the machine has none: npm and Node are all that is asked for.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Runs a pnpm command, or ends the process with its exit code. */
export function pnpm(...args) {
  const { status, error } = spawnSync('npx', ['--yes', packageManager, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(`npx could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 2);
}
