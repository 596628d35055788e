import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { Configurations, lintArchive, openArchive, resolvedSettings } from '@afterword/workspace';
import { expect, test } from 'vitest';

function folder(files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'afterword-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function pathsOf(cwd: string, ...paths: string[]): Promise<string[]> {
  const { documents } = await openArchive({ cwd, paths });
  return documents.map(({ path }) => path);
}

test('without paths, the default patterns decide', async () => {
  const cwd = folder({
    'docs/postmortems/a.md': '',
    'Postmortem-b.md': '',
    'x/incidents/2026/c.md': '',
    'README.md': '',
    'docs/other.md': '',
    'node_modules/p/postmortems/d.md': '',
  });
  expect(await pathsOf(cwd)).toEqual(['Postmortem-b.md', 'docs/postmortems/a.md', 'x/incidents/2026/c.md']);
});

test('a folder means all its documents but an index beside them', async () => {
  const cwd = folder({ 'logs/a.md': '', 'logs/README.md': '', 'logs/b.txt': '', 'solo/README.md': '' });
  expect(await pathsOf(cwd, 'logs')).toEqual(['logs/a.md']);
  expect(await pathsOf(cwd, 'solo')).toEqual(['solo/README.md']);
  expect(await pathsOf(cwd, 'logs/README.md')).toEqual(['logs/README.md']);
});

test('patterns, repeated and overlapping paths give each document once', async () => {
  const cwd = folder({ 'a/1.md': '', 'a/2.md': '', 'a/note é.md': '' });
  expect(await pathsOf(cwd, 'a/*.md', 'a', 'a/1.md')).toEqual(['a/1.md', 'a/2.md', 'a/note é.md']);
});

test('the nearest configuration decides for each folder, and the template is no document', async () => {
  const cwd = folder({
    'one/afterword.config.yaml': "files: ['**/*.md']\ntemplate: template.md\n",
    'one/template.md': '# Our template\n\n## Cause\n\n[What caused it]\n',
    'one/a.md': '',
    'two/b.md': '',
  });
  const { documents } = await openArchive({ cwd, paths: ['.'] });
  expect(documents.map(({ path, template }) => [path, template.name])).toEqual([
    ['one/a.md', 'template'],
    ['two/b.md', 'default'],
  ]);
});

test('the settings of a file say of each whether it is a document, as looking for documents does', async () => {
  const files = ['a.md', 'drafts/b.md', 'house.md', 'notes/c.md', 'README.md', 'text.txt', 'old/d.md', 'old/e.md', 'old/house.md'];
  const cwd = folder({
    'afterword.config.yaml':
      "root: true\nfiles: ['*.md', 'old/*', 'drafts/*']\nignores: ['drafts/**', house.md, 'old/e.md']\ntemplate: house.md\n",
    'old/afterword.config.yaml': "files: ['**/*.md']\ntemplate: house.md\n",
    ...Object.fromEntries(files.map((path) => [path, '# House\n\n## Cause\n\n[What caused it]\n'])),
  });
  const configurations = new Configurations(null, cwd);
  const decisions = files.map((path) => [path, resolvedSettings(configurations, join(cwd, path)).decidedBy?.setting ?? null] as const);
  expect(decisions.filter(([, setting]) => setting === 'files').map(([path]) => path)).toEqual(['a.md', 'README.md', 'old/d.md']);
  expect(await pathsOf(cwd)).toEqual(['README.md', 'a.md', 'old/d.md']);
  expect(decisions).toContainEqual(['old/house.md', 'template']);
  expect(decisions).toContainEqual(['house.md', 'ignores']);
  expect(decisions).toContainEqual(['old/e.md', 'ignores']);
  expect(decisions).toContainEqual(['notes/c.md', null]);
});

test('configurations extend one another, and a circle is refused', async () => {
  const cwd = folder({
    'base.yaml': 'rules:\n  structure/title: off\nfiles: [x/*.md]\n',
    'afterword.config.yaml': 'extends: [strict, ./base.yaml]\n',
    'x/a.md': '',
  });
  const { documents } = await openArchive({ cwd, paths: [] });
  expect(documents[0]!.config).toMatchObject({ presets: ['recommended', 'strict'], rules: { 'structure/title': 'off' } });
  const circle = folder({ 'afterword.config.yaml': 'extends: other.yaml\n', 'other.yaml': 'extends: afterword.config.yaml\n', 'a.md': '' });
  await expect(openArchive({ cwd: circle, paths: ['a.md'] })).rejects.toThrow(/circle in `extends`/);
});

test('a file that goes away while the archive is read is a finding, and the others are checked', async () => {
  const cwd = folder({ 'a.md': '# A\n', 'b.md': '# B\n' });
  const archive = await openArchive({ cwd, paths: ['.'] });
  rmSync(join(cwd, 'a.md'));
  const [a, b] = await lintArchive(archive, { today: '2026-01-01' });
  expect(a!.diagnostics).toMatchObject([
    { ruleId: 'internal/unreadable', severity: 'error', message: expect.stringContaining('the file is gone') },
  ]);
  expect(b!.diagnostics.length).toBeGreaterThan(0);
  expect(b!.diagnostics.every(({ ruleId }) => !ruleId.startsWith('internal/'))).toBe(true);
});

test('a broken symbolic link is not a document', async () => {
  const cwd = folder({ 'a.md': '' });
  symlinkSync(join(cwd, 'nowhere.md'), join(cwd, 'b.md'));
  expect(await pathsOf(cwd, '.')).toEqual(['a.md']);
});

test('in a repository, paths are relative to its root and ignored files are left out', async () => {
  const cwd = folder({ '.gitignore': 'drafts/\n', 'drafts/postmortems/a.md': '', 'postmortems/b c.md': '', 'postmortems/d.md': '' });
  spawnSync('git', ['init', '--quiet'], { cwd });
  expect(await pathsOf(cwd)).toEqual(['postmortems/b c.md', 'postmortems/d.md']);
  expect(await pathsOf(join(cwd, 'postmortems'), 'd.md')).toEqual(['postmortems/d.md']);
  await expect(pathsOf(cwd, 'drafts/postmortems/a.md')).rejects.toThrow(/no postmortem in/);
});

test('paths may stand in another repository, or in none', async () => {
  const here = folder({ 'a.md': '' });
  const there = folder({ 'logs/b.md': '', 'logs/c.md': '', '.gitignore': 'c.md\n' });
  const nowhere = folder({ 'd.md': '', 'sub/e.md': '' });
  for (const cwd of [here, there]) spawnSync('git', ['init', '--quiet'], { cwd });
  const found = await pathsOf(here, 'a.md', join(there, 'logs'), nowhere);
  expect(found.sort()).toEqual([join(there, 'logs/b.md'), join(nowhere, 'd.md'), join(nowhere, 'sub/e.md'), 'a.md'].sort());
  expect((await pathsOf(here, join(there, 'logs/b.md'), join(nowhere, 'd.md'))).sort()).toEqual(
    [join(there, 'logs/b.md'), join(nowhere, 'd.md')].sort(),
  );
});

test('a nested configuration builds on those above it, up to one that says root', async () => {
  const cwd = folder({
    'afterword.config.yaml': "files: ['logs/**/*.md']\nrules:\n  structure/title: off\n  structure/todo: off\ntimeZone: Europe/Berlin\n",
    'logs/a.md': '',
    'logs/team/afterword.config.yaml': 'rules:\n  structure/todo: warning\nignores: [old/*.md]\n',
    'logs/team/b.md': '',
    'logs/team/old/c.md': '',
    'logs/own/afterword.config.yaml': "root: true\nfiles: ['*.md']\n",
    'logs/own/d.md': '',
  });
  const { documents } = await openArchive({ cwd, paths: [] });
  expect(documents.map(({ path, config }) => [path, config.timeZone, config.rules])).toEqual([
    ['logs/a.md', 'Europe/Berlin', { 'structure/title': 'off', 'structure/todo': 'off' }],
    ['logs/own/d.md', null, {}],
    ['logs/team/b.md', 'Europe/Berlin', { 'structure/title': 'off', 'structure/todo': 'warning' }],
  ]);
});

test('several configurations can be extended, each with patterns of its own folder', async () => {
  const cwd = folder({
    'shared/rules.yaml': 'rules:\n  structure/title: off\n  structure/todo: off\n',
    'shared/words.yaml': 'rules:\n  structure/todo: info\nvocabulary:\n  severity:\n    critical: [Blackout]\nignores: [drafts/*.md]\n',
    'shared/drafts/x.md': '',
    'afterword.config.yaml':
      "extends: [shared/rules.yaml, shared/words.yaml]\nfiles: ['**/*.md']\noverrides:\n  - files: [a.md]\n    rules:\n      structure/title: error\n",
    'a.md': '',
  });
  const archive = await openArchive({ cwd, paths: [] });
  const { documents } = archive;
  expect(documents.map(({ path }) => path)).toEqual(['a.md']);
  expect(documents[0]!.config.rules).toEqual({ 'structure/title': 'off', 'structure/todo': 'info' });
  expect(documents[0]!.config.vocabulary.severity.critical).toContain('Blackout');
  expect((await lintArchive(archive, { today: '2026-01-01' }))[0]!.diagnostics.map(({ ruleId }) => ruleId)).toContain('structure/title');
});
