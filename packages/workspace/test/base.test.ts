import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBase, openRepository, Problem, type ChangeSelection } from '@afterword/workspace';
import { describe, expect, test } from 'vitest';
import { branched, changed, clone, commit, folder, git, P, repository, selected, since, staged } from './repository.ts';

describe('the base', () => {
  const baseName = async (cwd: string, env: Record<string, string> = {}): Promise<string> =>
    (await findBase((await openRepository(cwd))!, env)).name;

  test('is where HEAD left the default branch of the remote, before that of the clone', async () => {
    const origin = repository({ [`${P}/a.md`]: '' });
    const root = clone(origin);
    expect(await baseName(root)).toBe('origin/HEAD');
    git(root, 'remote', 'set-head', 'origin', '--delete');
    expect(await baseName(root)).toBe('origin/main');
    git(root, 'remote', 'remove', 'origin');
    expect(await baseName(root)).toBe('main');
  });

  test('on the default branch itself is what was pushed', async () => {
    const origin = repository({ [`${P}/a.md`]: '' });
    const root = clone(origin);
    commit(root, { [`${P}/a.md`]: '# Not pushed\n' });
    expect(await selected(root, changed())).toEqual([`${P}/a.md`]);
    git(root, 'remote', 'rename', 'origin', 'company');
    expect(await baseName(root)).toBe('the upstream branch');
    expect(await selected(root, changed())).toEqual([`${P}/a.md`]);
  });

  test('without any commit, everything is new', async () => {
    const root = folder({ [`${P}/a.md`]: '', [`${P}/b.md`]: '' });
    git(root, 'init', '--quiet');
    git(root, 'add', `${P}/a.md`);
    expect(await selected(root, changed())).toEqual([`${P}/a.md`, `${P}/b.md`]);
    expect(await selected(root, staged)).toEqual([`${P}/a.md`]);
    await expect(selected(root, since('main'))).rejects.toThrow('Missing Git reference `main`');
  });

  test.each(['--output=x', '-p', ''])('%j is refused as a reference', async (ref) => {
    await expect(selected(branched(), since(ref))).rejects.toThrow(/Unexpected Git reference/);
  });

  test('a tag or commit will do', async () => {
    const root = branched();
    git(root, 'tag', '--annotate', '--message', 'First', 'v1');
    commit(root, { [`${P}/a.md`]: '# A2\n' });
    expect(await selected(root, since('v1'))).toEqual([`${P}/a.md`]);
    expect(await selected(root, since('HEAD~1'))).toEqual([`${P}/a.md`]);
    expect(await selected(root, since(git(root, 'rev-parse', 'HEAD')))).toEqual([]);
  });

  test('histories without a common commit, and a folder outside of Git, are told', async () => {
    const root = branched();
    git(root, 'checkout', '--quiet', '--orphan', 'other');
    commit(root, { 'other.txt': '' });
    await expect(selected(root, since('main'))).rejects.toThrow('Missing common commit of `main` and HEAD');
    await expect(selected(root, changed())).rejects.toThrow(/shares history with HEAD/);
    await expect(selected(folder({ [`${P}/a.md`]: '' }), changed())).rejects.toThrow(/Missing Git repository/);
  });
});

describe('in GitHub Actions', () => {
  /** The origin of a pull request that changes `a.md`, while `main` got a change of `b.md`; its head merged `main` once. */
  function pullRequest(): { origin: string; merge: string; head: string } {
    const origin = branched();
    commit(origin, { [`${P}/a.md`]: '# A2\n' });
    git(origin, 'checkout', '--quiet', 'main');
    commit(origin, { [`${P}/b.md`]: '# B2\n' });
    git(origin, 'checkout', '--quiet', 'work');
    git(origin, 'merge', '--quiet', '--no-edit', 'main');
    const head = git(origin, 'rev-parse', 'HEAD');
    git(origin, 'checkout', '--quiet', 'main');
    commit(origin, { [`${P}/b.md`]: '# B3\n' });
    git(origin, 'checkout', '--quiet', '--detach');
    git(origin, 'merge', '--quiet', '--no-ff', '--no-edit', 'work');
    const merge = git(origin, 'rev-parse', 'HEAD');
    git(origin, 'update-ref', 'refs/pull/1/merge', merge);
    git(origin, 'checkout', '--quiet', 'main');
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    return { origin, merge, head };
  }

  /** What actions/checkout does. */
  function checkout(origin: string, revision: string, ...options: string[]): string {
    const root = folder();
    git(root, 'init', '--quiet');
    git(root, 'remote', 'add', 'origin', `file://${origin}`);
    git(root, 'fetch', '--quiet', '--no-tags', ...options, 'origin', `+${revision}:refs/remotes/pull/1/merge`);
    git(root, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge');
    return root;
  }

  const env = (sha: string): Record<string, string> => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_BASE_REF: 'main',
    GITHUB_SHA: sha,
  });

  test('the first parent of the merge commit is the base, in the smallest clone that has it', async () => {
    const { origin, merge } = pullRequest();
    const root = checkout(origin, 'refs/pull/1/merge', '--depth=2');
    expect(await selected(root, changed(env(merge)))).toEqual([`${P}/a.md`]);
    const { GITHUB_SHA: _, ...rest } = env(merge);
    expect(await selected(root, changed(rest))).toEqual([`${P}/a.md`]);
  });

  test('a clone without parents cannot tell, and says how to get them', async () => {
    const { origin, merge } = pullRequest();
    const root = checkout(origin, 'refs/pull/1/merge', '--depth=1');
    const failure = await selected(root, changed(env(merge))).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Problem);
    expect(failure).toMatchObject({ message: expect.stringContaining('`origin/main`'), help: expect.stringContaining('fetch-depth: 2') });
  });

  test('the head of a branch that merged its base is no merge commit of the pull request', async () => {
    const { origin, merge, head } = pullRequest();
    const root = checkout(origin, head);
    git(root, 'fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    expect(await selected(root, changed(env(merge)))).toEqual([`${P}/a.md`]);
    const shallow = checkout(origin, head, '--depth=2');
    await expect(selected(shallow, changed(env(merge)))).rejects.toThrow(/Missing base of the pull request/);
  });

  test('a push to the default branch is compared with what was there before', async () => {
    const root = repository({ [`${P}/a.md`]: '', [`${P}/b.md`]: '' });
    const before = git(root, 'rev-parse', 'HEAD');
    commit(root, { [`${P}/a.md`]: '# A\n' });
    commit(root, { [`${P}/b.md`]: '# B\n' });
    const event = join(folder(), 'event.json');
    const push = (payload: unknown): ChangeSelection => {
      writeFileSync(event, JSON.stringify(payload));
      return changed({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: 'main', GITHUB_EVENT_PATH: event });
    };
    const of = { default_branch: 'main' };
    expect(await selected(root, push({ before, repository: of }))).toEqual([`${P}/a.md`, `${P}/b.md`]);
    expect(await selected(root, push({ before: '0'.repeat(40), repository: of }))).toEqual([]);
    expect(await selected(root, push({ before, repository: { default_branch: 'trunk' } }))).toEqual([]);
    await expect(selected(root, push({ before: 'a'.repeat(40), repository: of }))).rejects.toThrow('Missing commit `aaaaaaaaaa`');
    await expect(selected(root, push(null))).resolves.toEqual([]);
  });

  test('a shallow clone of a branch says how to get the rest', async () => {
    const origin = branched();
    commit(origin, { [`${P}/a.md`]: '# A2\n' });
    git(origin, 'checkout', '--quiet', 'main');
    const root = clone(origin, '--depth', '1', '--branch', 'work');
    await expect(selected(root, changed({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' }))).rejects.toMatchObject({
      message: expect.stringContaining('shallow clone'),
      help: expect.stringContaining('fetch-depth: 0'),
    });
  });
});
