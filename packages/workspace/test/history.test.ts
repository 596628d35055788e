import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive, openHistories, readDocument } from '@afterword/workspace';
import { array, assert, asyncProperty, boolean, integer, nat, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALARM, FILE, history, KEY, text } from './queue-history.ts';
import { clone, commit, commitAt, folder, git, P, repository, write } from './repository.ts';

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
