import { describe, expect, test } from 'vitest';
import { ALARM, FILE, history, KEY, text, type Item } from './queue-history.ts';
import { clone, commit, commitAt, folder, git, gitAt, P, repository } from './repository.ts';

describe('several branches', () => {
  /** `main` with a document, and a branch `work` from it that is checked out. */
  function branched(items: Item[] = [KEY, ALARM]): string {
    const root = folder();
    git(root, 'init', '--quiet');
    commitAt(root, { at: '2026-03-05T10:00:00Z' }, { [FILE]: text({ items }), [`${P}/other.md`]: '# Other\n' });
    git(root, 'checkout', '--quiet', '-b', 'work');
    return root;
  }

  function merge(root: string, at: string, ...options: string[]): string {
    git(root, 'checkout', '--quiet', 'main');
    gitAt(root, at, 'merge', '--quiet', '--no-ff', ...options, 'work');
    return git(root, 'rev-parse', 'HEAD');
  }

  test('a merge brings the draft, and is not counted', async () => {
    const root = repository({ 'README.md': '' });
    git(root, 'checkout', '--quiet', '-b', 'work');
    const draft = commitAt(
      root,
      { at: '2026-03-06T10:00:00Z', by: 'Ana Lind' },
      { [FILE]: text({ items: [KEY], end: '2026-03-05 08:00 UTC' }) },
    );
    expect(await history(root)).toMatchObject({ firstDraft: { commit: draft }, merged: null, publicationLagDays: null });
    const later = commitAt(root, { at: '2026-03-08T10:00:00Z', by: 'Bo Ek' }, { [FILE]: text({ items: [{ ...KEY, due: '2026-04-20' }] }) });
    const merged = merge(root, '2026-03-16T10:00:00Z', '-m', 'Merge\n\nApproved-by: Cy Ode <cy@example.invalid>');
    expect(await history(root)).toMatchObject({
      firstDraft: { commit: draft },
      merged: { commit: merged, at: '2026-03-16T10:00:00Z' },
      publicationLagDays: 12,
      authors: ['Ana Lind', 'Bo Ek'],
      reviewers: ['Cy Ode'],
      actionItems: [{ dueMoves: [{ commit: later }] }],
    });
    const first = git(
      root,
      'log',
      '--first-parent',
      '--diff-merges=first-parent',
      '--diff-filter=A',
      '--no-patch',
      '--format=%H',
      '--',
      FILE,
    );
    expect(merged).toBe(first);
  });

  test('work on both sides counts, each once', async () => {
    const root = branched();
    const moved = commitAt(root, { at: '2026-03-06T10:00:00Z' }, { [FILE]: text({ items: [{ ...KEY, due: '2026-04-20' }, ALARM] }) });
    const ticked = commitAt(
      root,
      { at: '2026-03-07T10:00:00Z' },
      {
        [FILE]: text({
          items: [
            { ...KEY, due: '2026-04-20' },
            { ...ALARM, done: true },
          ],
        }),
      },
    );
    git(root, 'checkout', '--quiet', 'main');
    gitAt(root, '2026-03-08T10:00:00Z', 'cherry-pick', moved);
    const cause = commitAt(
      root,
      { at: '2026-03-09T10:00:00Z' },
      { [FILE]: text({ items: [{ ...KEY, due: '2026-04-20' }, ALARM], cause: 'A full disk.' }) },
    );
    merge(root, '2026-03-10T10:00:00Z', '-m', 'Merge');
    const found = await history(root);
    expect(found.actionItems).toMatchObject([{ dueMoves: [{ from: '2026-03-20', to: '2026-04-20' }] }, { done: { commit: ticked } }]);
    expect(found.actionItems[0]!.dueMoves).toHaveLength(1);
    expect(found.lastContentChange?.commit).toBe(cause);
  });

  test('an edit under the old name counts after a rename on the other side', async () => {
    const root = branched();
    const ticked = commitAt(root, { at: '2026-03-06T10:00:00Z' }, { [FILE]: text({ items: [{ ...KEY, done: true }, ALARM] }) });
    git(root, 'checkout', '--quiet', 'main');
    git(root, 'mv', FILE, `${P}/new.md`);
    commitAt(root, { at: '2026-03-07T10:00:00Z' });
    commitAt(root, { at: '2026-03-07T10:00:00Z' }, { [`${P}/new.md`]: text({ items: [KEY, ALARM], cause: 'A full disk.' }) });
    merge(root, '2026-03-10T10:00:00Z', '-m', 'Merge');
    expect((await history(root, { file: `${P}/new.md` })).actionItems[0]!.done?.commit).toBe(ticked);
  });

  test('work that a merge threw away never happened', async () => {
    const root = branched();
    commitAt(
      root,
      { at: '2026-03-06T10:00:00Z', by: 'Bo Ek' },
      { [FILE]: text({ items: [{ ...KEY, due: '2027-01-01', done: true }] }), [`${P}/x.md`]: '# X\n' },
    );
    git(root, 'checkout', '--quiet', 'main');
    commitAt(root, { at: '2026-03-07T10:00:00Z' }, { [`${P}/other.md`]: '# Another\n' });
    git(root, 'merge', '--quiet', '--no-commit', '--no-ff', 'work');
    git(root, 'checkout', '--quiet', 'HEAD', '--', FILE);
    commit(root);
    expect(await history(root)).toMatchObject({ authors: ['Robin Example'], actionItems: [{ done: null, dueMoves: [] }, {}] });
  });

  test('a rebase keeps when it was written', async () => {
    const root = branched();
    commitAt(root, { at: '2026-03-06T10:00:00Z' }, { [FILE]: text({ items: [{ ...KEY, done: true }, ALARM] }) });
    git(root, 'checkout', '--quiet', 'main');
    commitAt(root, { at: '2026-03-07T10:00:00Z' }, { [`${P}/other.md`]: '# Another\n' });
    git(root, 'checkout', '--quiet', 'work');
    git(root, 'rebase', '--quiet', 'main');
    expect((await history(root)).actionItems[0]!.done).toMatchObject({
      commit: git(root, 'rev-parse', 'HEAD'),
      at: '2026-03-06T10:00:00Z',
    });
  });
});

describe('a shallow clone says where it is cut', () => {
  test('and keeps what it does know', async () => {
    const root = folder();
    git(root, 'init', '--quiet');
    commitAt(root, { at: '2026-03-05T10:00:00Z', by: 'Ana Lind' }, { [FILE]: text({ items: [KEY] }) });
    const cut = commitAt(root, { at: '2026-03-06T10:00:00Z', by: 'Bo Ek' }, { 'README.md': '' });
    const ticked = commitAt(
      root,
      { at: '2026-03-07T10:00:00Z' },
      { [FILE]: text({ items: [{ ...KEY, done: true }] }), [`${P}/b.md`]: text() },
    );
    const shallow = clone(root, '--depth=2');
    expect(await history(shallow)).toMatchObject({
      complete: false,
      cutAt: cut,
      firstDraft: null,
      merged: null,
      publicationLagDays: null,
      authors: ['Robin Example'],
      actionItems: [{ added: null, done: { commit: ticked } }],
    });
    expect(await history(shallow, { file: `${P}/b.md` })).toMatchObject({ complete: true, cutAt: null, firstDraft: { commit: ticked } });
    expect(await history(clone(root, '--depth=1'))).toMatchObject({ complete: false, cutAt: ticked, actionItems: [{ done: null }] });
  });
});
