import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository, Repositories } from '../src/git/repository.ts';
import { folder, git, repository } from './repository.ts';

const rootOf = async (path: string): Promise<string | null> => (await openRepository(path))?.root ?? null;

test('folders of one repository are one repository, whichever is asked for first', async () => {
  const root = repository({ 'a/b/c/one.md': '' });
  const repositories = new Repositories();
  const opened = await repositories.of(root);
  expect(opened?.root).toBe(root);
  expect(await repositories.of(join(root, 'a/b/c'))).toBe(opened);
  expect((await new Repositories().of(join(root, 'a/b/c')))?.root).toBe(root);
});

test('what Git says of a folder holds, whatever was asked before', async () => {
  const root = repository({ 'a/one.md': '', 'inner/deep/two.md': '', 'broken/.git/three.md': '', 'bare/four.md': '' });
  const elsewhere = repository({ 'far/five.md': '' });
  git(join(root, 'inner'), 'init', '--quiet');
  git(root, 'init', '--quiet', '--bare', 'store');
  mkdirSync(join(root, 'store/below'));
  symlinkSync(join(elsewhere, 'far'), join(root, 'link'));
  symlinkSync(join(root, 'a'), join(elsewhere, 'back'));
  const repositories = new Repositories();
  await repositories.of(root);
  await repositories.of(elsewhere);
  const folders = ['a', 'inner', 'inner/deep', 'broken', 'broken/.git', 'store', 'store/below', 'link', 'missing/folder'];
  for (const path of [...folders.map((name) => join(root, name)), join(elsewhere, 'back'), join(root, 'a/one.md'), folder()]) {
    expect([path, (await repositories.of(path))?.root ?? null]).toEqual([path, await rootOf(path)]);
  }
});

test('what Git ignores is told of any number of files', async () => {
  const names = Array.from({ length: 250 }, (_, i) => `notes/${i}.md`);
  const files = Object.fromEntries(names.map((name) => [name, '']));
  const root = repository({ ...files, '.gitignore': '*7.md\n' });
  git(root, 'add', '--force', 'notes/7.md');
  const ignored = await (await openRepository(root))!.ignored(names.map((name) => join(root, name)));
  const expected = names.filter((name) => name.endsWith('7.md') && name !== 'notes/7.md').map((name) => join(root, name));
  expect([...ignored].sort()).toEqual(expected.sort());
});
