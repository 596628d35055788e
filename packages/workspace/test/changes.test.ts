import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { changedFiles, lintArchive, openArchive, openRepository } from '@afterword/workspace';
import { describe, expect, test } from 'vitest';
import { branched, changed, commit, folder, git, P, repository, selected, since, staged, write } from './repository.ts';

describe('what counts as changed', () => {
  const CASES: [name: string, change: (root: string) => void, expected: string[]][] = [
    ['nothing', () => {}, []],
    ['a committed change', (root) => commit(root, { [`${P}/a.md`]: '# A2\n' }), ['a.md']],
    ['a change in the work tree', (root) => write(root, { [`${P}/a.md`]: '# A2\n' }), ['a.md']],
    [
      'a staged change',
      (root) => {
        write(root, { [`${P}/a.md`]: '# A2\n' });
        git(root, 'add', '.');
      },
      ['a.md'],
    ],
    ['a new file, not added yet', (root) => write(root, { [`${P}/c.md`]: '# C\n' }), ['c.md']],
    ['a new file that Git ignores', (root) => write(root, { [`${P}/c.md`]: '# C\n', '.gitignore': 'c.md\n' }), []],
    ['a file with another mode', (root) => chmodSync(join(root, P, 'a.md'), 0o755), ['a.md']],
    [
      'a deleted file',
      (root) => {
        rmSync(join(root, P, 'a.md'));
        commit(root);
      },
      [],
    ],
    ['a file deleted in the work tree', (root) => rmSync(join(root, P, 'a.md')), []],
    [
      'a renamed file',
      (root) => {
        git(root, 'mv', `${P}/a.md`, `${P}/c.md`);
        commit(root);
      },
      ['c.md'],
    ],
    ['a file renamed in the work tree', (root) => renameSync(join(root, P, 'a.md'), join(root, P, 'c.md')), ['c.md']],
    [
      'a change taken back',
      (root) => {
        commit(root, { [`${P}/a.md`]: '# A2\n' });
        commit(root, { [`${P}/a.md`]: '# A\n' });
      },
      [],
    ],
    ['something else', (root) => commit(root, { 'README.md': '# R\n', 'src/x.ts': '' }), []],
    ['a link to a document', (root) => symlinkSync('a.md', join(root, P, 'link.md')), ['link.md']],
    [
      'names that need quoting',
      (root) =>
        commit(root, {
          [`${P}/ä ö.md`]: '',
          [`${P}/"q".md`]: '',
          [`${P}/l\nf\t.md`]: '',
          [`${P}/日本-🔥.md`]: '',
          [`${P}/:(top)x.md`]: '',
          [`${P}/[a]*.md`]: '',
        }),
      ['l\nf\t.md', 'ä ö.md', '"q".md', '日本-🔥.md', ':(top)x.md', '[a]*.md'].sort(),
    ],
    [
      'the detached head',
      (root) => {
        commit(root, { [`${P}/a.md`]: '# A2\n' });
        git(root, 'checkout', '--quiet', '--detach');
      },
      ['a.md'],
    ],
    [
      'work of others merged from the default branch',
      (root) => {
        git(root, 'checkout', '--quiet', 'main');
        commit(root, { [`${P}/b.md`]: '# B2\n' });
        git(root, 'checkout', '--quiet', 'work');
        commit(root, { [`${P}/a.md`]: '# A2\n' });
        git(root, 'merge', '--quiet', '--no-edit', 'main');
      },
      ['a.md'],
    ],
    [
      'what the default branch got since',
      (root) => {
        git(root, 'checkout', '--quiet', 'main');
        commit(root, { [`${P}/b.md`]: '# B2\n' });
        git(root, 'checkout', '--quiet', 'work');
        commit(root, { [`${P}/a.md`]: '# A2\n' });
      },
      ['a.md'],
    ],
    [
      'a file in conflict',
      (root) => {
        git(root, 'checkout', '--quiet', 'main');
        commit(root, { [`${P}/a.md`]: '# Theirs\n' });
        git(root, 'checkout', '--quiet', 'work');
        commit(root, { [`${P}/a.md`]: '# Ours\n' });
        expect(() => git(root, 'merge', '--quiet', 'main')).toThrow();
      },
      ['a.md'],
    ],
  ];

  test.each(CASES)('%s', async (_, change, expected) => {
    const root = branched();
    change(root);
    const paths = expected.map((name) => `${P}/${name}`);
    expect(await selected(root, since('main'))).toEqual(paths);
    expect(await selected(root, changed())).toEqual(paths);
  });

  test('settings of the user do not change what is found', async () => {
    const root = branched();
    for (const [key, value] of [
      ['diff.external', 'false'],
      ['color.diff', 'always'],
      ['diff.noprefix', 'true'],
      ['diff.renames', 'false'],
      ['core.quotePath', 'true'],
    ])
      git(root, 'config', key!, value!);
    commit(root, { [`${P}/ä.md`]: '# A\n' });
    git(root, 'mv', `${P}/a.md`, `${P}/c.md`);
    git(root, 'rm', '--quiet', `${P}/b.md`);
    expect(await selected(root, since('main'))).toEqual([`${P}/c.md`, `${P}/ä.md`]);
    const { files } = await changedFiles((await openRepository(join(root, P)))!, since('main'));
    expect(files).toEqual([
      { path: `${P}/c.md`, before: `${P}/a.md`, beforeId: git(root, 'rev-parse', `main:${P}/a.md`) },
      { path: `${P}/ä.md`, before: null, beforeId: null },
    ]);
  });

  test('a submodule is not entered', async () => {
    const other = repository({ [`${P}/x.md`]: '# X\n' });
    const root = branched();
    git(root, 'submodule', '--quiet', 'add', other, `${P}/other.md`);
    commit(root);
    write(root, { [`${P}/other.md/${P}/x.md`]: '# X2\n' });
    expect(await selected(root, since('main'))).toEqual([]);
    expect((await changedFiles((await openRepository(root))!, since('main'))).files.map(({ path }) => path)).toEqual(['.gitmodules']);
    expect(await selected(join(root, P, 'other.md'), changed())).toEqual([`${P}/x.md`]);
  });

  test('a linked work tree has changes of its own', async () => {
    const root = branched();
    write(root, { [`${P}/a.md`]: '# A2\n' });
    const linked = join(folder(), 'linked');
    git(root, 'worktree', 'add', '--quiet', '-b', 'second', linked, 'main');
    write(linked, { [`${P}/b.md`]: '# B2\n' });
    expect(await selected(linked, since('main'))).toEqual([`${P}/b.md`]);
    git(linked, 'add', '.');
    expect(await selected(linked, staged)).toEqual([`${P}/b.md`]);
  });

  test('paths narrow the selection, not what it is compared with', async () => {
    const root = branched();
    write(root, { [`${P}/a.md`]: '# A2\n', [`${P}/b.md`]: '# B2\n' });
    const { documents, partial } = await openArchive({ cwd: root, paths: [`${P}/a.md`], changes: changed() });
    expect(documents.map((one) => [one.path, one.selected])).toEqual([
      [`${P}/a.md`, true],
      [`${P}/b.md`, false],
    ]);
    expect(partial).toBe(false);
  });

  test('a document found through a linked folder is the one that changed', async () => {
    const root = branched();
    symlinkSync(P, join(root, 'incidents'));
    write(root, { [`${P}/a.md`]: '# A2\n' });
    expect(await selected(root, changed(), 'incidents/*.md')).toEqual(['incidents/a.md']);
  });

  test('a folder inside a repository sees what changed below it', async () => {
    const root = repository({ 'one/postmortems/a.md': '', 'two/postmortems/b.md': '' });
    write(root, { 'one/postmortems/a.md': '# A\n', 'two/postmortems/b.md': '# B\n' });
    expect(await selected(join(root, 'one'), changed())).toEqual(['one/postmortems/a.md']);
  });
});

describe('staged', () => {
  test('reads the index, not the work tree', async () => {
    const root = branched();
    write(root, { [`${P}/a.md`]: '# Staged\n', [`${P}/b.md`]: '# B2\n', [`${P}/new.md`]: '# New\n' });
    git(root, 'add', `${P}/a.md`, `${P}/new.md`);
    write(root, { [`${P}/a.md`]: '# Later\n' });
    rmSync(join(root, P, 'new.md'));
    const { documents } = await openArchive({ cwd: root, paths: [], changes: staged });
    expect(documents.map((one) => [one.path, one.selected, one.text()])).toEqual([
      [`${P}/a.md`, true, '# Staged\n'],
      [`${P}/b.md`, false, '# B\n'],
      [`${P}/new.md`, true, '# New\n'],
    ]);
  });

  test('paths that are not in the index are not selected', async () => {
    const root = branched();
    write(root, { [`${P}/c.md`]: '# C\n', [`${P}/a.md`]: '# A2\n' });
    git(root, 'add', `${P}/a.md`);
    expect(await selected(root, staged, `${P}/c.md`, `${P}/a.md`)).toEqual([`${P}/a.md`]);
    expect(await selected(root, staged, P)).toEqual([`${P}/a.md`]);
    expect(await selected(root, staged, `${P}/*.md`)).toEqual([`${P}/a.md`]);
    expect(await selected(root, staged, 'nowhere/*.md')).toEqual([]);
    await expect(selected(root, staged, 'nowhere.md')).rejects.toThrow('Missing file or folder');
  });

  test('a link, a deletion and a file in conflict are no documents', async () => {
    const root = branched();
    symlinkSync('a.md', join(root, P, 'link.md'));
    git(root, 'add', '.');
    git(root, 'rm', '--quiet', `${P}/b.md`);
    expect(await selected(root, staged)).toEqual([]);
  });

  test('a repository without documents has nothing staged', async () => {
    const root = repository({ 'README.md': '' });
    expect(await selected(root, staged)).toEqual([]);
    await expect(selected(root, changed())).rejects.toThrow(/no file matches/);
  });

  test('nothing selected reads nothing', async () => {
    const root = branched();
    const archive = await openArchive({ cwd: root, paths: [], changes: staged });
    rmSync(join(root, P), { recursive: true });
    mkdirSync(join(root, P));
    expect(await lintArchive(archive, { today: '2026-01-01' })).toEqual([]);
  });
});
