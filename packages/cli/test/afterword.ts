import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const CLI: string = resolve(import.meta.dirname, '../dist/afterword.cjs');

export const EXAMPLES: string = resolve(import.meta.dirname, '../../../examples');

// Nobody's own results: a folder for each file of tests.
const CACHE = mkdtempSync(join(tmpdir(), 'afterword-cache-'));

export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  input?: string;
  env?: Record<string, string>;
}

/** Runs the built command in a process of its own. */
export function afterword(args: string[], { cwd, input = '', env = {} }: RunOptions = {}): Result {
  const { NO_COLOR: _a, FORCE_COLOR: _b, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    input,
    env: { ...rest, AFTERWORD_CACHE_DIR: CACHE, ...env },
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

/** A new folder with the given files. */
export function folder(files: Record<string, string> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'afterword-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A new Git repository with the given files, not committed. */
export function repository(files: Record<string, string> = {}): string {
  const root = folder(files);
  git(root, 'init', '--quiet');
  return root;
}

export function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=Robin Example', '-c', 'user.email=robin@example.invalid', ...args],
    { cwd, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}
