import { readFileSync } from 'node:fs';
import { Problem } from '../problem.ts';
import type { Repository } from '../git/repository.ts';

/** What changes are counted from. */
export interface Base {
  /** Full hash; null where there is no commit yet, so that everything is new. */
  commit: string | null;
  /** Where the base comes from, as people call it: `origin/main`. */
  name: string;
}

/** Environment variables that a CI system describes a run with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The commit where HEAD left a ref: what the ref got since does not count.
 *
 * @throws Problem when the ref is not in the clone, or shares no history with HEAD
 */
export async function baseSince(repository: Repository, ref: string): Promise<Base> {
  if (ref === '' || ref.startsWith('-')) throw new Problem(`Unexpected Git reference \`${ref}\`, expected a branch, tag or commit`);
  const base = await forkPoint(repository, ref, ref);
  if (base) return base;
  const known = await repository.commit(ref);
  const wrong = known ? `Missing common commit of \`${ref}\` and HEAD` : `Missing Git reference \`${ref}\``;
  throw new Problem(
    wrong,
    `in CI, check out with \`fetch-depth: 0\` and call a branch \`origin/${known ? '<branch>' : ref}\`; elsewhere, \`git fetch\` it first`,
  );
}

/**
 * The base of the work that is checked out. In GitHub Actions: of the pull request; what a push to the default branch found there.
 * Everywhere else: where HEAD left the default branch, which on that branch itself is what is already pushed.
 *
 * @throws Problem when the clone does not hold the base
 */
export async function findBase(repository: Repository, env: Environment = process.env): Promise<Base> {
  if (!(await repository.commit('HEAD'))) return { commit: null, name: 'the beginning' };
  if (env['GITHUB_ACTIONS'] === 'true') {
    if (env['GITHUB_BASE_REF']) return pullRequestBase(repository, env['GITHUB_BASE_REF'], env);
    const push = env['GITHUB_EVENT_NAME'] === 'push' ? pushTo(env) : null;
    if (push) return pushBase(repository, push);
  }
  return branchBase(repository);
}

// The merge commit that GitHub makes for a pull request has the base branch as its first parent. The base in the event's payload goes
// stale. HEAD with two parents is not enough: a branch that merged its base has them too, in the other order.
async function pullRequestBase(repository: Repository, branch: string, env: Environment): Promise<Base> {
  const name = `origin/${branch}`;
  const head = await repository.commit('HEAD');
  const isMerge =
    env['GITHUB_EVENT_NAME'] === 'pull_request' && (env['GITHUB_SHA'] ?? head) === head && (await repository.commit('HEAD^2')) !== null;
  const commit = isMerge ? await repository.commit('HEAD^1') : null;
  if (commit) return { commit, name };
  const base = await forkPoint(repository, `refs/remotes/${name}`, name);
  if (base) return base;
  throw new Problem(
    `Missing base of the pull request: the clone has neither the merge commit's first parent nor where HEAD left \`${name}\``,
    'set `fetch-depth: 2` for actions/checkout, or `fetch-depth: 0` where it checks out the head of the branch',
  );
}

interface Push {
  /** What the branch was before; null when it is new. */
  before: string | null;
}

// Only of a push to the default branch: on another branch all of its work counts, not only the last push.
function pushTo(env: Environment): Push | null {
  const { before, repository } = eventOf(env['GITHUB_EVENT_PATH']);
  if (typeof before !== 'string' || repository?.default_branch !== env['GITHUB_REF_NAME']) return null;
  return { before: /^[0-9a-f]{40,64}$/.test(before) && !/^0+$/.test(before) ? before : null };
}

function eventOf(path: string | undefined): { before?: unknown; repository?: { default_branch?: unknown } } {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8')) ?? {};
  } catch {
    return {};
  }
}

async function pushBase(repository: Repository, { before }: Push): Promise<Base> {
  if (before === null) return branchBase(repository);
  const base = await forkPoint(repository, before, 'the last push');
  if (base) return base;
  throw new Problem(
    `Missing commit \`${before.slice(0, 10)}\`, the branch before this push`,
    'set `fetch-depth: 0` for actions/checkout; after a force push, check without --changed',
  );
}

const DEFAULT_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master'];

async function branchBase(repository: Repository): Promise<Base> {
  for (const [ref, name] of await defaultBranches(repository)) {
    const base = await forkPoint(repository, ref, name);
    if (base) return base;
  }
  const shallow = await repository.isShallow();
  throw new Problem(
    `Missing default branch to compare with: ${shallow ? 'this is a shallow clone' : `none of ${DEFAULT_BRANCHES.join(', ')}, main, master shares history with HEAD`}`,
    shallow
      ? 'in CI, check out with `fetch-depth: 0`; elsewhere, `git fetch --unshallow origin`'
      : 'name what to compare with: --since <ref>',
  );
}

/** Hash of the tip of the default branch: HEAD in a bare repository or where there is one branch only. Null where nobody can tell. */
export async function defaultBranch(repository: Repository): Promise<string | null> {
  if (repository.bare) return repository.commit('HEAD');
  for (const [ref] of await defaultBranches(repository)) {
    const tip = await repository.commit(ref);
    if (tip) return tip;
  }
  const all = await repository.run(['for-each-ref', '--count=2', '--format=%(objectname)', 'refs/heads', 'refs/remotes']);
  const [only = null, another] = all.split('\n').filter(Boolean);
  return another === undefined ? only : null;
}

async function defaultBranches(repository: Repository): Promise<[ref: string, name: string][]> {
  const here = await repository.run(['symbolic-ref', '--quiet', '--short', 'HEAD']).catch(() => '');
  const isDefault = /^(?:main|master)\n$/.test(here);
  return [
    ...DEFAULT_BRANCHES.map((name): [string, string] => [`refs/remotes/${name}`, name]),
    ...(isDefault ? [['@{upstream}', 'the upstream branch'] as [string, string]] : []),
    ['refs/heads/main', 'main'],
    ['refs/heads/master', 'master'],
  ];
}

async function forkPoint(repository: Repository, ref: string, name: string): Promise<Base | null> {
  const tip = await repository.commit(ref);
  if (!tip) return null;
  const commit = (await repository.run(['merge-base', '--end-of-options', tip, 'HEAD'])).trim();
  return commit === '' ? null : { commit, name };
}
