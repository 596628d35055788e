import { join } from 'node:path';
import { git } from './command.ts';

const MARKDOWN: readonly string[] = [':(icase)*.md', ':(icase)*.markdown'];

/**
 * Markdown files below a folder of which the index of Git does not hold the state: changed, deleted or not tracked, and not ignored. Absolute,
 * sorted, each once. Git looks at the state of each tracked file itself, which it does many times faster than Node. Throws what Git says.
 */
export async function apartFromIndex(folder: string): Promise<string[]> {
  const lists = await Promise.all([
    // Names a file as soon as its state is another one, whatever filters make of its content.
    git(['diff-files', '--name-only', '--relative', '-z', '--', ...MARKDOWN], folder),
    git(['ls-files', '--others', '--exclude-standard', '-z', '--', ...MARKDOWN], folder),
  ]);
  const names = lists.flatMap((list) => list.split('\0')).filter(Boolean);
  return [...new Set(names)].sort().map((name) => join(folder, name));
}

/** Markdown files of a folder that Git does not ignore. */
export interface ListedFiles {
  /** Absolute paths, sorted. */
  all: string[];
  /** Those that Git is told not to look at: `assume-unchanged`, `skip-worktree`; and those that are not merged. */
  unwatched: string[];
}

/** Lists Markdown files below a folder. Throws what Git says. */
export async function listedFiles(folder: string): Promise<ListedFiles> {
  const listing = await git(['ls-files', '-v', '--cached', '--others', '--exclude-standard', '-z', '--', ...MARKDOWN], folder);
  // `H path`, one letter that says what Git does with the file.
  const files = listing.split('\0').filter(Boolean);
  const absolute = (file: string): string => join(folder, file.slice(2));
  return {
    all: [...new Set(files.map(absolute))].sort(),
    unwatched: files.filter((file) => !/^[H?] /.test(file)).map(absolute),
  };
}
