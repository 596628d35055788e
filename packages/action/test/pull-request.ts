import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runStep, type Step } from './runner.ts';

/** Files by path; null deletes one. */
export type Files = Record<string, string | null>;

export interface Change {
  /** Files of the base branch. */
  base: Files;
  /** What the pull request writes over them. */
  change: Files;
  /** Commits that the checkout has. */
  depth?: number;
  /** Runs on the checkout before the step. */
  prepare?: (checkout: string) => void;
}

export interface PullRequest {
  /** Checkout of the merge commit. */
  workspace: string;
  head: string;
  merge: string;
}

export function git(cwd: string, ...args: string[]): string {
  const settings = ['-c', 'user.name=Robin Example', '-c', 'user.email=robin@example.invalid', '-c', 'init.defaultBranch=main'];
  const { status, stdout, stderr } = spawnSync('git', [...settings, ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'afterword-action-')));
}

export function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) {
      rmSync(join(folder, path));
      continue;
    }
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function commit(folder: string, files: Files): string {
  write(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'change');
  return git(folder, 'rev-parse', 'HEAD');
}

/** A pull request as actions/checkout leaves it: the merge commit on a detached HEAD, and nothing below the depth. */
export function pullRequest({ base, change, depth = 2 }: Change): PullRequest {
  const origin = temporaryFolder();
  git(origin, 'init', '--quiet');
  commit(origin, base);
  git(origin, 'switch', '--quiet', '--create', 'topic');
  const head = commit(origin, change);
  git(origin, 'switch', '--quiet', 'main');
  commit(origin, { 'unrelated.txt': 'what the base got meanwhile\n' });
  git(origin, 'switch', '--quiet', '--detach');
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  const merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', 'refs/pull/1/merge', merge);
  const workspace = temporaryFolder();
  git(workspace, 'init', '--quiet');
  git(workspace, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, `file://${origin}`, '+refs/pull/1/merge:refs/remotes/pull/1/merge');
  git(workspace, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge');
  return { workspace, head, merge };
}

/** Runs the action on a pull request. */
export function checkPullRequest(change: Change, inputs: Record<string, string> = {}): Step & PullRequest {
  const request = pullRequest(change);
  change.prepare?.(request.workspace);
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'topic', GITHUB_SHA: request.merge };
  return {
    ...request,
    ...runStep({ workspace: request.workspace, inputs, env, event: { pull_request: { head: { sha: request.head } } } }),
  };
}

/** A postmortem without findings. */
export const GOOD: string = readFileSync(resolve(import.meta.dirname, '../../linter/test/filled.md'), 'utf8');
