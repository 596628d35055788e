import { join, sep } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { Problem } from './problem.ts';

/** The Git repository around a folder. */
export interface Repository {
  /** Absolute path of its work tree; of a bare repository, that of its folder. */
  root: string;
  /** True without a work tree: only revisions can be read. */
  bare: boolean;
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
    const known = this.#byFolder.get(folder) ?? openRepository(folder);
    this.#byFolder.set(folder, known);
    return known;
  }
}

// `git commit --all` and `git commit <path>` name another index to their hooks; it holds what is about to be committed.
const ENVIRONMENT = { allowEnvironment: ['GIT_INDEX_FILE'] };

/** Opens the repository with the work tree around a folder; null outside of one, or without Git. */
export async function openRepository(folder: string): Promise<Repository | null> {
  // Loaded late: most of its cost is start-up, and only runs on files need it.
  const { simpleGit } = await import('simple-git');
  try {
    const git = simpleGit({ baseDir: folder, ...ENVIRONMENT });
    const root = await lineOf(git, ['rev-parse', '--show-toplevel']);
    if (root === '') return null;
    return repositoryAt({ root, bare: false }, git, (baseDir) => simpleGit({ baseDir, ...ENVIRONMENT }));
  } catch {
    return null;
  }
}

/**
 * Opens the repository around a folder to read revisions: one with a work tree, or a bare one.
 *
 * @throws Problem outside of a repository, and without Git
 */
export async function openStore(folder: string): Promise<Repository> {
  const repository = await openRepository(folder);
  if (repository) return repository;
  const { simpleGit } = await import('simple-git');
  try {
    const git = simpleGit({ baseDir: folder, ...ENVIRONMENT });
    const root = await lineOf(git, ['rev-parse', '--absolute-git-dir']);
    return repositoryAt({ root, bare: true }, git, (baseDir) => simpleGit({ baseDir, ...ENVIRONMENT }));
  } catch {
    throw new Problem(
      `Missing Git repository around \`${folder}\`: no revision can be read`,
      'Git must be installed and trust the folder (`git config --global --add safe.directory <folder>`)',
    );
  }
}

async function lineOf(git: SimpleGit, args: string[]): Promise<string> {
  return (await git.raw(args)).replace(/\r?\n$/, '');
}

function repositoryAt({ root, bare }: Pick<Repository, 'root' | 'bare'>, git: SimpleGit, at: (folder: string) => SimpleGit): Repository {
  const run = (args: string[]): Promise<string> => at(root).raw(args);
  return {
    root,
    bare,
    run,
    isShallow: async () => (await lineOf(at(root), ['rev-parse', '--is-shallow-repository'])) === 'true',
    async files(folder) {
      const output = await at(folder).raw(['ls-files', '-co', '--exclude-standard', '-z', '--', '.']);
      // What Git prints needs no more than the folder before it.
      const start = folder.endsWith(sep) ? folder : `${folder}${sep}`;
      return split(output).map((path) => (sep === '/' ? start + path : join(folder, path)));
    },
    async ignored(paths) {
      if (paths.length === 0) return new Set();
      const literal = paths.map((path) => `:(literal)${path}`);
      const output = await run(['ls-files', '--others', '--ignored', '--exclude-standard', '-z', '--', ...literal]);
      return new Set(split(output).map((path) => join(root, path)));
    },
    async userName() {
      const name = await git.raw(['config', 'user.name']).catch(() => '');
      return name.trim() === '' ? null : name.trim();
    },
    async commit(name) {
      const hash = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]).catch(() => '');
      return hash.trim() === '' ? null : hash.trim();
    },
    blob: (name) => run(['cat-file', 'blob', '--end-of-options', name]),
  };
}

function split(output: string): string[] {
  return output.split('\0').filter(Boolean);
}
