import { basename, extname, resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { ConfigError, Configurations, Problem } from '@afterword/workspace';
import { problemText } from './problem-text.ts';
import type { Terminal } from './terminal.ts';

/** What a check is asked to read, as the command line says it. */
export interface Watched {
  paths: string[];
  config?: string;
  template?: string;
}

/**
 * Files and folders whose changes may change the result of a check.
 *
 * @throws Problem for text from standard input, which cannot change
 */
export function watchedPaths({ paths, config, template }: Watched, { cwd }: Terminal): string[] {
  if (paths.includes('-')) throw new Problem('Unexpected `--watch` with `-`, expected files: standard input is read once');
  const named = [...paths, config ?? '.', ...(template === undefined || template === 'default' ? [] : [template])];
  return [...new Set([cwd, ...named.map((path) => resolve(cwd, path)), ...configurationsAbove(config ?? null, cwd)])];
}

// One with a mistake in it is told by the check.
function configurationsAbove(config: string | null, cwd: string): string[] {
  try {
    return new Configurations(config, cwd).layersOf(cwd).map(({ path }) => path);
  } catch (error) {
    return error instanceof ConfigError ? [error.path] : [];
  }
}

/** Kinds of files that a check reads. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown', '.yaml', '.yml', '.json']);
const IGNORED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Milliseconds without a change before the next run: editors write in several steps. */
const QUIET = 100;

/**
 * Runs a check, and again after each change below the given files and folders, until the process is ended. A check
 * that cannot be done says why and is tried again, too.
 */
export async function watching(paths: string[], check: () => Promise<unknown>, terminal: Terminal): Promise<never> {
  const watcher = watchFiles(paths, { ignoreInitial: true, ignored: (path, stats) => isIgnored(path, stats?.isFile() ?? false) });
  const changed = waitingFor(watcher);
  // Before that, what changes behind the check's back is not noticed.
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  for (;;) {
    if (terminal.isTerminal) terminal.print('\u001B[2J\u001B[3J\u001B[H');
    const started = performance.now();
    await check().catch((error: unknown) => terminal.notice(problemText(error, terminal)));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    terminal.notice(`Checked in ${seconds} s. Watching for changes; Ctrl-C ends it.\n`);
    await changed();
  }
}

function isIgnored(path: string, isFile: boolean): boolean {
  return isFile ? !EXTENSIONS.has(extname(path)) : IGNORED_FOLDERS.has(basename(path));
}

// Gives a function that waits for the next change; one that came during a run counts.
function waitingFor(watcher: { on(event: 'all', listener: () => void): unknown }): () => Promise<void> {
  let pending = false;
  let wake = (): void => {};
  watcher.on('all', () => {
    pending = true;
    wake();
  });
  return async () => {
    if (!pending) await new Promise<void>((resolve) => (wake = resolve));
    for (; pending;) {
      pending = false;
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    }
  };
}
