import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { git } from './command.ts';
import { Problem } from '../problem.ts';

/** The Git repository around a folder. */
export interface Repository {
  /** Absolute path of its work tree; of a bare repository, that of its folder. */
  root: string;
  /** True without a work tree: only revisions can be read. */
  bare: boolean;
  /** Absolute path of the index; null where there is none, and where it cannot be told. */
  index: string | null;
  /** Absolute paths of tracked and untracked, not ignored files below a folder. */
  files(folder: string): Promise<string[]>;
  /** Those of the absolute paths that Git ignores. */
  ignored(paths: string[]): Promise<Set<string>>;
  /** Name of the person who commits here, null when Git knows none. */
  userName(): Promise<string | null>;
  /** Output of a Git command that is run at the root. Throws what Git says. */
  run(args: string[]): Promise<string>;
  /** True when older commits are cut off. */
  isShallow(): Promise<boolean>;
  /** Full hash of the commit that a branch, tag or expression stands for; null when there is none. */
  commit(name: string): Promise<string | null>;
  /** Text of a file as Git stores it: by its hash, or as `<commit>:<path from the root>`. Throws what Git says. */
  blob(name: string): Promise<string>;
}

/** Opens each repository once: named paths may stand in other repositories than the current folder, or in none. */
export class Repositories {
  readonly #byFolder = new Map<string, Promise<Repository | null>>();

  of(folder: string): Promise<Repository | null> {
    const known = this.#byFolder.get(folder) ?? this.#open(folder);
    this.#byFolder.set(folder, known);
    return known;
  }

  // Git need not be asked about a folder below one that it was asked about, where nothing on the way can change its answer.
  #open(folder: string): Promise<Repository | null> {
    for (let at = folder; continuesAbove(at); at = dirname(at)) {
      const known = this.#byFolder.get(dirname(at));
      if (known) return known;
    }
    return openRepository(folder);
  }
}

// Git looks for a repository in the folder itself, then above; it follows links first, and stops where another disk begins.
function continuesAbove(folder: string): boolean {
  if (dirname(folder) === folder || existsSync(join(folder, '.git')) || isBare(folder)) return false;
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && stats.dev === lstatSync(dirname(folder)).dev;
}

/** Whether Git takes a folder for a repository without a work tree. */
export function isBare(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
}

/** Opens the repository with the work tree around a folder; null outside of one, or without Git. */
export async function openRepository(folder: string): Promise<Repository | null> {
  const output = await git(['rev-parse', '--show-toplevel', '--git-path', 'index'], folder).catch(() => '');
  const [root = '', index = '', ...more] = output.replace(/\r?\n$/, '').split(/\r?\n/);
  if (more.length === 0) return root === '' ? null : repositoryAt({ root, bare: false, index: resolve(folder, index) });
  // A folder may have a line break in its name, which Git prints as it is.
  return repositoryAt({ root: await lineOf(['rev-parse', '--show-toplevel'], folder), bare: false, index: null });
}

/**
 * Opens the repository around a folder to read revisions: one with a work tree, or a bare one.
 *
 * @throws Problem outside of a repository, and without Git
 */
export async function openStore(folder: string): Promise<Repository> {
  const repository = await openRepository(folder);
  if (repository) return repository;
  const root = await lineOf(['rev-parse', '--absolute-git-dir'], folder).catch(() => '');
  if (root !== '') return repositoryAt({ root, bare: true, index: null });
  throw new Problem(
    `Missing Git repository around \`${folder}\`: no revision can be read`,
    'Git must be installed and trust the folder (`git config --global --add safe.directory <folder>`)',
  );
}

async function lineOf(args: string[], folder: string): Promise<string> {
  return (await git(args, folder)).replace(/\r?\n$/, '');
}

function repositoryAt({ root, bare, index }: Pick<Repository, 'root' | 'bare' | 'index'>): Repository {
  const run = (args: string[]): Promise<string> => git(args, root);
  return {
    root,
    bare,
    index,
    run,
    isShallow: async () => (await lineOf(['rev-parse', '--is-shallow-repository'], root)) === 'true',
    async files(folder) {
      const output = await git(['ls-files', '-co', '--exclude-standard', '-z', '--', '.'], folder);
      // What Git prints needs no more than the folder before it.
      const start = folder.endsWith(sep) ? folder : `${folder}${sep}`;
      return split(output).map((path) => (sep === '/' ? start + path : join(folder, path)));
    },
    async ignored(paths) {
      const lists = portionsOf(paths).map((portion) => {
        const literal = portion.map((path) => `:(literal)${path}`);
        return run(['ls-files', '--others', '--ignored', '--exclude-standard', '-z', '--', ...literal]);
      });
      return new Set((await Promise.all(lists)).flatMap(split).map((path) => join(root, path)));
    },
    async userName() {
      const name = await run(['config', 'user.name']).catch(() => '');
      return name.trim() === '' ? null : name.trim();
    },
    async commit(name) {
      const hash = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]).catch(() => '');
      return hash.trim() === '' ? null : hash.trim();
    },
    blob: (name) => run(['cat-file', 'blob', '--end-of-options', name]),
  };
}

/** Paths that one command line holds on every system. */
const PORTION = 100;

function portionsOf(paths: readonly string[]): string[][] {
  const count = Math.ceil(paths.length / PORTION);
  return Array.from({ length: count }, (_, i) => paths.slice(i * PORTION, (i + 1) * PORTION));
}

function split(output: string): string[] {
  return output.split('\0').filter(Boolean);
}
