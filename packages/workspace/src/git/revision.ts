import { Problem } from '../problem.ts';
import { isInside } from '../paths.ts';
import type { Repository } from './repository.ts';
import { workTree, type TextSource } from '../documents/text-source.ts';
import { treeOf, type Tree } from './tree.ts';

/** A commit whose files are read instead of those on the disk. */
export interface Revision {
  /** As it was asked for: a branch, a tag, a commit. */
  name: string;
  /** Full hash. */
  commit: string;
  tree: Tree;
  /** Its configurations and templates; outside of the repository, the files on disk. */
  texts: TextSource;
}

/** @throws Problem when the repository does not hold the revision */
export async function openRevision(repository: Repository, name: string): Promise<Revision> {
  if (name.startsWith('-') || name.trim() === '') throw new Problem(`Unexpected revision \`${name}\`, expected a branch, tag or commit`);
  const commit = await repository.commit(name);
  if (commit === null) throw await missing(repository, name);
  const tree = await treeOf(repository, commit);
  return { name, commit, tree, texts: textsOf(tree, repository.root) };
}

async function missing(repository: Repository, name: string): Promise<Problem> {
  const isEmpty = name === 'HEAD' || (await repository.commit('HEAD')) === null;
  if (isEmpty) return new Problem(`Missing revision \`${name}\`: the repository has no commit yet`, 'commit first, or leave out --rev');
  const shallow = await repository.isShallow();
  return new Problem(
    `Missing revision \`${name}\`${shallow ? ': this is a shallow clone' : ''}`,
    shallow
      ? 'in CI, check out with `fetch-depth: 0`; elsewhere, `git fetch --unshallow origin`'
      : '`git branch --all`, `git tag` and `git log` show what there is; `git fetch` gets what only the remote has',
  );
}

function textsOf(tree: Tree, root: string): TextSource {
  return {
    has: (path) => (isInside(root, path) ? tree.isFile(path) : workTree.has(path)),
    read(path) {
      const text = isInside(root, path) ? tree.text(path) : workTree.read(path);
      if (text === null) throw new Error(`the revision has no file ${path}`);
      return text;
    },
  };
}
