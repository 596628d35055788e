import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentHistory } from '@afterword/schema';
import { openArchive, openHistories, readDocument } from '@afterword/workspace';
import { array, assert, asyncProperty, boolean, integer, nat, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clone, commit, commitAt, folder, git, gitAt, P, repository, write } from './repository.ts';

const FILE = `${P}/queue.md`;

interface Item {
  title: string;
  due?: string;
  done?: boolean;
  ticket?: string;
}

interface Content {
  items?: Item[];
  cause?: string;
  approved?: string;
  end?: string;
}

function text({ items = [], cause = 'The consumer stopped.', approved, end }: Content = {}): string {
  const lines = items.map(
    ({ title, due, done, ticket }) =>
      `- [${done ? 'x' : ' '}] **${title}** - Owner: Ana Lind${due ? ` - Due: ${due}` : ''}${ticket ? ` (${ticket})` : ''}`,
  );
  const sections = [
    `## Root Cause\n\n${cause}`,
    `## Action Items\n\n${lines.join('\n\n')}`,
    approved ? `## Review\n\n**Approved by:** ${approved}` : '',
  ];
  return `# INC-2026-007: Queue stuck\n\n**Date:** 2026-03-04\n${end ? `**End:** ${end}\n` : ''}\n${sections.join('\n\n')}\n`;
}

async function history(root: string, { rev = null, file = FILE }: { rev?: string | null; file?: string } = {}): Promise<DocumentHistory> {
  const archive = await openArchive({ cwd: root, paths: [file], rev });
  const read = readDocument(archive.documents[0]!);
  if (!('parsed' in read)) throw new Error(read.unread);
  return (await openHistories(archive)).of(archive.documents[0]!, read.parsed)!;
}

const KEY = { title: 'Rotate the key', due: '2026-03-20' };
const ALARM = { title: 'Add an alarm', due: '2026-04-01' };

describe('one branch', () => {
  function linear(): { root: string; commits: string[] } {
    const root = folder();
    git(root, 'init', '--quiet');
    const commits = [
      commitAt(root, { at: '2026-03-05T10:00:00Z' }, { 'README.md': '# Read me\n' }),
      commitAt(root, { at: '2026-03-06T10:00:00+02:00', by: 'Ana Lind' }, { 'drafts/q.md': text({ items: [KEY, ALARM] }) }),
      commitAt(
        root,
        {
          at: '2026-03-10T10:00:00Z',
          message: 'Later\n\nCo-authored-by: Bo Ek <bo@example.invalid>\nReviewed-by: Cy Ode <c@example.invalid>',
        },
        { 'drafts/q.md': text({ items: [ALARM, { ...KEY, due: '2026-04-20' }] }) },
      ),
    ];
    git(root, 'mv', 'drafts', P);
    git(root, 'mv', `${P}/q.md`, FILE);
    const items = [{ ...KEY, due: '2026-04-10', done: true }, ALARM];
    commits.push(
      commitAt(root, { at: '2026-03-11T10:00:00Z', by: 'Mover' }),
      commitAt(root, { at: '2026-03-12T10:00:00Z' }, { [FILE]: text({ items }) }),
      commitAt(root, { at: '2026-03-13T10:00:00Z' }, { [FILE]: text({ items, approved: 'Cy Ode, 2026-03-13' }) }),
      commitAt(root, { at: '2026-03-14T10:00:00Z' }, { [FILE]: text({ items, approved: 'Cy Ode, 2026-03-13', cause: 'A full disk.' }) }),
    );
    return { root, commits };
  }

  test('all facts, through a rename', async () => {
    const { root, commits } = linear();
    const found = await history(root);
    expect(found).toMatchObject({
      complete: true,
      cutAt: null,
      firstDraft: { commit: commits[1], at: '2026-03-06T08:00:00Z', author: 'Ana Lind' },
      merged: { commit: commits[1] },
      publicationLagDays: 2,
      authors: ['Ana Lind', 'Robin Example', 'Bo Ek'],
      reviewers: ['Cy Ode'],
      approval: { commit: commits[5] },
      lastContentChange: { commit: commits[6] },
      changedAfterApproval: true,
      actionItems: [
        {
          added: { commit: commits[1] },
          done: { commit: commits[4], at: '2026-03-12T10:00:00Z' },
          dueMoves: [
            { commit: commits[2], from: '2026-03-20', to: '2026-04-20' },
            { commit: commits[4], from: '2026-04-20', to: '2026-04-10' },
          ],
          dueMovedDays: 21,
        },
        { added: { commit: commits[1] }, done: null, dueMoves: [], dueMovedDays: 0 },
      ],
    });
    // What plain Git says of the same.
    const added = git(root, 'log', '--follow', '--diff-filter=A', '--format=%H', '--', FILE);
    const ticked = git(root, 'log', '-S[x] **Rotate the key**', '--format=%H', '--', FILE);
    expect([found.firstDraft?.commit, found.actionItems[0]!.done?.commit]).toEqual([added, ticked]);
    expect(await history(clone(root, '--bare'), { rev: 'HEAD' })).toEqual(found);
    expect(await history(root, { rev: 'HEAD' })).toEqual(found);
  });

  test('a revision knows only what was there', async () => {
    const { root, commits } = linear();
    expect(await history(root, { rev: commits[4]! })).toMatchObject({ approval: null, changedAfterApproval: null });
  });

  test('what is not committed is not part of it', async () => {
    const { root } = linear();
    write(root, {
      [FILE]: text({ items: [KEY, { ...ALARM, done: true }, { title: 'New one' }] }),
      [`${P}/new.md`]: text({ items: [KEY] }),
    });
    const [key, alarm, fresh] = (await history(root)).actionItems;
    expect([key!.done, alarm!.done, alarm!.added?.at, fresh!.added]).toEqual([null, null, '2026-03-06T08:00:00Z', null]);
    expect(await history(root, { file: `${P}/new.md` })).toMatchObject({ complete: true, firstDraft: null, merged: null, authors: [] });
  });

  test('opened again does not count as done before', async () => {
    const root = repository({ [FILE]: text({ items: [KEY] }) });
    for (const done of [true, false]) commit(root, { [FILE]: text({ items: [{ ...KEY, done }] }) });
    const last = commit(root, { [FILE]: text({ items: [{ ...KEY, done: true }] }) });
    expect((await history(root)).actionItems[0]!.done?.commit).toBe(last);
  });

  test('an action is known by its ticket, else by its title, never by its place', async () => {
    const root = repository({
      [FILE]: text({
        items: [
          { ...KEY, ticket: 'OPS-12' },
          { ...ALARM, ticket: 'OPS-13' },
        ],
      }),
    });
    commit(root, {
      [FILE]: text({
        items: [
          { ...ALARM, due: '2026-05-01' },
          { title: 'Replace all keys', due: '2026-06-01', ticket: 'OPS-12' },
        ],
      }),
    });
    const found = (await history(root)).actionItems.map(({ dueMoves }) => dueMoves.map(({ from, to }) => [from, to]));
    expect(found).toEqual([[['2026-04-01', '2026-05-01']], [['2026-03-20', '2026-06-01']]]);
  });

  test('a document that takes the old name of another one has its own history', async () => {
    const root = repository({ [FILE]: text({ items: [KEY] }) });
    renameSync(join(root, FILE), join(root, P, 'old.md'));
    commit(root);
    const second = commit(root, { [FILE]: text({ items: [ALARM], cause: 'Quite another thing.' }) });
    expect((await history(root)).firstDraft?.commit).toBe(second);
    expect((await history(root, { file: `${P}/old.md` })).firstDraft?.commit).toBe(git(root, 'rev-list', '--max-parents=0', 'HEAD'));
  });

  test('for any edits, the moves of a date and the last tick are those that were made', async () => {
    const edit = record({ day: integer({ min: 1, max: 28 }), done: boolean(), rename: boolean(), other: nat(99) });
    await assert(
      asyncProperty(array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const root = repository();
        let file = FILE;
        const moves: unknown[] = [];
        let [due, done]: (string | null)[] = [null, null];
        for (const [i, { day, done: isDone, rename, other }] of edits.entries()) {
          const next = `2026-05-${String(day).padStart(2, '0')}`;
          if (rename && i > 0) {
            git(root, 'mv', file, `${P}/${i}.md`);
            file = `${P}/${i}.md`;
            commit(root);
          }
          const made = commit(root, {
            [file]: text({ items: [ALARM, { ...KEY, due: next, done: isDone }].slice(other % 2), cause: `Number ${other}` }),
          });
          if (due !== null && due !== next) moves.push({ commit: made, from: due, to: next });
          if (!isDone) done = null;
          else done ??= made;
          due = next;
        }
        const item = (await history(root, { file })).actionItems.find(({ key }) => key === 'rotatethekey')!;
        expect(item.dueMoves).toMatchObject(moves);
        expect([item.dueMoves.length, item.done?.commit ?? null]).toEqual([moves.length, done]);
      }),
      { numRuns: 8 },
    );
  });
});

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

test('settings of the user, odd names and odd messages change nothing', async () => {
  const root = repository();
  const name = `${P}/ä "q"\n1.md`;
  commitAt(
    root,
    { at: '2026-03-05T10:00:00Z', by: 'Å \u001b[31m::x', message: `:100644 1 2 3 M\n\n${'a'.repeat(40)}` },
    { [name]: text({ items: [KEY] }) },
  );
  const ticked = commit(root, { [name]: text({ items: [{ ...KEY, done: true }] }) });
  for (const [key, value] of [
    ['log.showSignature', 'true'],
    ['log.showRoot', 'false'],
    ['diff.renames', 'false'],
    ['color.ui', 'always'],
    ['log.diffMerges', 'off'],
    ['format.pretty', 'oneline'],
    ['log.follow', 'true'],
    ['diff.external', 'false'],
    ['diff.relative', 'true'],
  ])
    git(root, 'config', key!, value!);
  const found = await history(root, { file: name });
  expect(found).toMatchObject({ firstDraft: { author: 'Å \u001b[31m::x' }, actionItems: [{ done: { commit: ticked } }] });
});

test('outside of Git there is none', async () => {
  const archive = await openArchive({ cwd: folder({ [FILE]: text() }), paths: [] });
  const read = readDocument(archive.documents[0]!);
  expect('parsed' in read && (await openHistories(archive)).of(read.document, read.parsed)).toBeNull();
});
