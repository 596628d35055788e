import { baseSince, findBase, type Base, type Environment } from './base.ts';
import type { Repository } from '../git/repository.ts';

/** Which changes are meant: since HEAD left a ref, of the branch or pull request, or what the next commit would hold. */
export type ChangeSelection = { kind: 'since'; ref: string } | { kind: 'changed'; env?: Environment } | { kind: 'staged' };

/** A file that was added, changed or renamed. */
export interface ChangedFile {
  /** Path from the root of the repository, with forward slashes. */
  path: string;
  /** Its path in the base; null for a new file. */
  before: string | null;
  /** Id of its blob in the base; null for a new file. */
  beforeId: string | null;
}

export interface Changes {
  base: Base;
  /** True when the new side is the index, not the work tree. */
  staged: boolean;
  /** Each path once. Deleted files and submodules are left out. */
  files: ChangedFile[];
}

/**
 * The files that changed since a base: in commits, in the work tree, and new ones that Git does not ignore; or, for `staged`, in the index.
 *
 * @throws Problem when the base cannot be found
 */
export async function changedFiles(repository: Repository, selection: ChangeSelection): Promise<Changes> {
  const staged = selection.kind === 'staged';
  const base = await baseOf(repository, selection);
  if (staged) return { base, staged, files: changedIn(await repository.run([...DIFF, '--cached', '--'])) };
  const untracked = await repository.run(['ls-files', '--others', ...(base.commit ? [] : ['--cached']), '--exclude-standard', '-z']);
  const tracked = base.commit ? changedIn(await repository.run([...DIFF, '--end-of-options', base.commit, '--'])) : [];
  const added = untracked
    .split('\0')
    .filter(Boolean)
    .map((path): ChangedFile => ({ path, before: null, beforeId: null }));
  return { base, staged, files: onceEach([...tracked, ...added]) };
}

async function baseOf(repository: Repository, selection: ChangeSelection): Promise<Base> {
  if (selection.kind === 'since') return baseSince(repository, selection.ref);
  if (selection.kind === 'changed') return findBase(repository, selection.env);
  return { commit: await repository.commit('HEAD'), name: 'HEAD' };
}

// Settings of the user must not change what is compared, nor how it is written.
const DIFF = ['diff', '--raw', '--no-abbrev', '-z', '--find-renames', '--diff-filter=d', '--ignore-submodules=all'];

// `:100644 100644 <hash> <hash> M NUL path NUL`; a rename has two paths.
function changedIn(raw: string): ChangedFile[] {
  const parts = raw.split('\0');
  const files: ChangedFile[] = [];
  let at = 0;
  while (parts[at]?.startsWith(':')) {
    const [, , id = '', , status = ''] = parts[at]!.split(' ');
    const first = parts[at + 1] ?? '';
    const isMove = status.startsWith('R') || status.startsWith('C');
    const path = isMove ? (parts[at + 2] ?? '') : first;
    at += isMove ? 3 : 2;
    // A file that was a link, or that is not merged yet, has nothing to compare it with line by line.
    const before = isMove || status === 'M' ? first : null;
    files.push({ path, before, beforeId: before && id });
  }
  return onceEach(files);
}

// A file that is not merged is listed twice.
function onceEach(files: ChangedFile[]): ChangedFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
