import { basename, dirname, resolve } from 'node:path';
import { readConfig } from '@afterword/linter';
import { BASELINE_NAME } from './baseline.ts';
import { CONFIG_NAMES } from '../settings/configuration.ts';
import { treeOf } from '../git/tree.ts';
import { isInside, within } from '../paths.ts';
import type { Repository } from '../git/repository.ts';
import { workTree, type TextSource } from '../documents/text-source.ts';

/** The settings of a commit: configurations, what they refer to, and baselines. Outside of the repository, the files on disk. */
export interface CommitTexts extends TextSource {
  /** Settings that are different in the work tree, as paths from the root of the repository. */
  changed(): Promise<string[]>;
}

const NAMES = new Set([...CONFIG_NAMES, BASELINE_NAME]);

/**
 * Reads the settings of a commit, without touching the work tree.
 *
 * @param named absolute paths of settings whose names say nothing
 */
export async function settingsAt(repository: Repository, commit: string, named: readonly string[]): Promise<CommitTexts> {
  const tree = await treeOf(repository, commit);
  const texts = new Map<string, string>();
  const wanted = [...tree.paths().filter((path) => NAMES.has(basename(path))), ...named.map((path) => resolve(path))];
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (texts.has(path)) continue;
    const text = tree.text(path);
    if (text === null) continue;
    texts.set(path, text);
    wanted.push(...referredFrom(path, text));
  }
  return textsOf(texts, repository);
}

function textsOf(texts: ReadonlyMap<string, string>, repository: Repository): CommitTexts {
  return {
    has: (path) => (isInside(repository.root, path) ? texts.has(path) : workTree.has(path)),
    read(path) {
      const text = isInside(repository.root, path) ? texts.get(path) : workTree.read(path);
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
