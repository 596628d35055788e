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

/** Like `git`, with bytes for its standard input. */
export function gitWith(cwd: string, input: Buffer, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...SETTINGS.flatMap((one) => ['-c', one]), ...args], { cwd, input });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.toString()}`);
  return stdout.toString().trim();
}

/** Writes files and commits everything; returns the commit. */
export function commit(root: string, files: Record<string, string> = {}): string {
  write(root, files);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Change');
  return git(root, 'rev-parse', 'HEAD');
}

export interface CommitMaking {
  /** Time of author and committer, RFC 3339. */
  at: string;
  by?: string;
  message?: string;
}

/** Like `commit`, at a time and by somebody. */
export function commitAt(
  root: string,
  { at, by = 'Robin Example', message = 'Change' }: CommitMaking,
  files: Record<string, string> = {},
): string {
  write(root, files);
  git(root, 'add', '--all');
  gitAt(root, at, 'commit', '--quiet', '--allow-empty', '--author', `${by} <x@example.invalid>`, '--message', message);
  return git(root, 'rev-parse', 'HEAD');
}

/** Runs Git at a time. */
export function gitAt(root: string, at: string, ...args: string[]): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  const { status, stderr } = spawnSync('git', [...SETTINGS.flatMap((one) => ['-c', one]), ...args], { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
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
