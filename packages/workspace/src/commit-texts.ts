import { basename, dirname, join, resolve } from 'node:path';
import { readConfig } from '@afterword/linter';
import { BASELINE_NAME } from './baseline.ts';
import { CONFIG_NAMES } from './configuration.ts';
import { within } from './paths.ts';
import type { Repository } from './repository.ts';
import { workTree, type TextSource } from './text-source.ts';

/** The settings of a commit: configurations, what they refer to, and baselines. Outside of the repository, the files on disk. */
export interface CommitTexts extends TextSource {
  /** Settings that are different in the work tree, as paths from the root of the repository. */
  changed(): Promise<string[]>;
}

const NAMES = new Set([...CONFIG_NAMES, BASELINE_NAME]);

// Steps from a link to the file it means, before it counts as a circle.
const MOST_LINKS = 8;

/**
 * Reads the settings of a commit, without touching the work tree.
 *
 * @param named absolute paths of settings whose names say nothing
 */
export async function settingsAt(repository: Repository, commit: string, named: readonly string[]): Promise<CommitTexts> {
  const tree = new Tree(repository, await repository.run(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]));
  const texts = new Map<string, string>();
  const wanted = [...tree.paths().filter((path) => NAMES.has(basename(path))), ...named.map((path) => resolve(path))];
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (texts.has(path)) continue;
    const text = await tree.text(path);
    if (text === null) continue;
    texts.set(path, text);
    wanted.push(...referredFrom(path, text));
  }
  return textsOf(texts, repository);
}

function textsOf(texts: ReadonlyMap<string, string>, repository: Repository): CommitTexts {
  const isInside = (path: string): boolean => !within(repository.root, path).startsWith('/');
  return {
    has: (path) => (isInside(path) ? texts.has(path) : workTree.has(path)),
    read(path) {
      const text = isInside(path) ? texts.get(path) : workTree.read(path);
      if (text === undefined) throw new Error(`the commit has no file ${path}`);
      return text;
    },
    async changed() {
      const present = (await repository.files(repository.root)).filter((path) => NAMES.has(basename(path)) && workTree.has(path));
      const candidates = [...new Set([...texts.keys(), ...present])].sort();
      return candidates.filter((path) => !isSame(texts.get(path), path)).map((path) => within(repository.root, path));
    },
  };
}

// A checkout may have other line ends than the commit.
function isSame(text: string | undefined, path: string): boolean {
  return text !== undefined && workTree.has(path) && workTree.read(path).replaceAll('\r\n', '\n') === text.replaceAll('\r\n', '\n');
}

/** Files that a configuration builds on. One that cannot be read refers to none; using it says what is wrong with it. */
function referredFrom(path: string, text: string): string[] {
  if (!/\.(?:ya?ml|json)$/i.test(path) || basename(path) === BASELINE_NAME) return [];
  const { config } = readConfig(text.replace(/^\uFEFF/, ''));
  return [config?.extends ?? [], config?.template ?? []].flat().map((name) => resolve(dirname(path), name));
}

/** The files of a commit by absolute path. */
class Tree {
  readonly #repository: Repository;
  readonly #entries: Map<string, { isLink: boolean; hash: string }>;

  constructor(repository: Repository, listing: string) {
    this.#repository = repository;
    this.#entries = new Map(
      listing.split('\0').flatMap((line) => {
        const entry = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line);
        return entry ? [[join(repository.root, entry[3]!), { isLink: entry[1] === '120000', hash: entry[2]! }] as const] : [];
      }),
    );
  }

  paths(): string[] {
    return [...this.#entries.keys()];
  }

  /** Text of a file, through links; null where there is none. */
  async text(path: string, links: number = 0): Promise<string | null> {
    const entry = this.#entries.get(path);
    if (!entry || links > MOST_LINKS) return null;
    const text = await this.#repository.blob(entry.hash);
    return entry.isLink ? this.text(resolve(dirname(path), text), links + 1) : text;
  }
}
