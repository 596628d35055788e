import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openArchive, type ChangeSelection } from '@afterword/workspace';

/** A new folder with the given files. */
export function folder(files: Record<string, string> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'afterword-')));
  write(root, files);
  return root;
}

export function write(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const SETTINGS = [
  'user.name=Robin Example',
  'user.email=robin@example.invalid',
  'init.defaultBranch=main',
  'protocol.file.allow=always',
  'commit.gpgSign=false',
];

export function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...SETTINGS.flatMap((one) => ['-c', one]), ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Writes files and commits everything; returns the commit. */
export function commit(root: string, files: Record<string, string> = {}): string {
  write(root, files);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Change');
  return git(root, 'rev-parse', 'HEAD');
}

/** A new repository on `main` with one commit of the given files. */
export function repository(files: Record<string, string> = {}): string {
  const root = folder();
  git(root, 'init', '--quiet');
  commit(root, files);
  return root;
}

/** A clone in a folder of its own. */
export function clone(from: string, ...options: string[]): string {
  const root = folder();
  git(root, 'clone', '--quiet', ...options, `file://${from}`, '.');
  return root;
}

/** Folder of the documents. */
export const P = 'postmortems';

/** Paths of the selected documents. */
export async function selected(cwd: string, changes: ChangeSelection, ...paths: string[]): Promise<string[]> {
  const { documents } = await openArchive({ cwd, paths, changes });
  return documents.filter((document) => document.selected).map(({ path }) => path);
}

export const since = (ref: string): ChangeSelection => ({ kind: 'since', ref });
export const changed = (env: Record<string, string> = {}): ChangeSelection => ({ kind: 'changed', env });
export const staged: ChangeSelection = { kind: 'staged' };

/** `main` with two documents, and a branch `work` from it. */
export function branched(): string {
  const root = repository({ [`${P}/a.md`]: '# A\n', [`${P}/b.md`]: '# B\n' });
  git(root, 'checkout', '--quiet', '-b', 'work');
  return root;
}
