import { symlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lintArchive, openArchive, readDocument, type Archive } from '@afterword/workspace';
import { assert, asyncProperty, boolean, constant, dictionary, oneof, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clone, commit, folder, git, gitWith, P, repository } from './repository.ts';

const TODAY = '2026-06-30';

const read = (cwd: string, rev: string | null, paths: string[] = []): Promise<Archive> => openArchive({ cwd, paths, rev });

/** All that the documents of an archive say, and all that is wrong with them. */
async function contentOf(archive: Archive): Promise<string> {
  const said = archive.documents.map((document) => {
    const result = readDocument(document);
    return 'parsed' in result ? [document.template.name, result.parsed.postmortem] : result.unread;
  });
  return JSON.stringify([said, await lintArchive(archive, { today: TODAY })], null, 1);
}

const TITLE = '# Carrier feed late\n\n**Date:** 2026-03-04\n';

const LINKED = `${TITLE}\nSee [the log](log.txt), [a folder](/${P}), [nothing](gone.md), [through a link](linked/log.txt).\n`;

/** A repository with settings, a template, nested settings and odd names. */
function archive(): string {
  const root = repository({
    'afterword.config.yaml': `files: ['${P}/**/*.md', 'own/*.md']\ntemplate: ${P}/template.md\nextends: strict\ntimeZone: Europe/Berlin\n`,
    [`${P}/template.md`]: '# [Title]\n\n**Date:** [YYYY-MM-DD]\n\n## Cause\n\n[What caused it]\n',
    [`${P}/a.md`]: LINKED,
    [`${P}/log.txt`]: 'log\n',
    [`${P}/deep/ä ö "quoted".md`]: `\uFEFF${TITLE.replaceAll('\n', '\r\n')}`,
    [`${P}/deep/line\nbreak.md`]: TITLE,
    [`${P}/README.md`]: '# Index\n',
    'own/afterword.config.yaml': 'root: true\nfiles: ["*.md"]\n',
    'own/b.md': TITLE,
  });
  symlinkSync('.', join(root, P, 'linked'));
  commit(root);
  return root;
}

describe('a revision gives the same as its checkout', () => {
  test('from the work tree, and from a bare clone', async () => {
    const root = archive();
    const expected = await contentOf(await read(root, null));
    expect(expected).toContain('line\\nbreak.md');
    expect(expected).toContain('`gone.md`');
    expect(expected).not.toContain('`linked/log.txt`');
    for (const [cwd, rev] of [
      [root, 'HEAD'],
      [clone(root, '--bare'), 'HEAD'],
      [clone(root, '--bare'), 'main'],
      [clone(root, '--no-checkout'), git(root, 'rev-parse', 'HEAD')],
      [join(clone(root), '.git'), 'HEAD'],
    ] as const)
      expect(await contentOf(await read(cwd, rev))).toBe(expected);
  });

  test('for any documents and order of paths', async () => {
    const name = stringMatching(/^[a-z][a-z é'"&$\\]{0,7}$/);
    const text = oneof(constant(TITLE), string({ unit: 'binary' }), constant(LINKED));
    await assert(
      asyncProperty(dictionary(name, text, { minKeys: 1, maxKeys: 6 }), boolean(), async (files, isReversed) => {
        const root = repository(Object.fromEntries(Object.entries(files).map(([file, content]) => [`${P}/${file}.md`, content])));
        const paths = Object.keys(files).map((file) => `${P}/${file}.md`);
        const asked = isReversed ? paths.toReversed() : [];
        const expected = await contentOf(await read(root, null, asked));
        expect(await contentOf(await read(root, 'HEAD', asked))).toBe(expected);
        expect(await contentOf(await read(clone(root, '--bare'), 'HEAD', asked))).toBe(expected);
      }),
      { numRuns: 8 },
    );
  });

  test('whatever the disk holds since', async () => {
    const root = archive();
    git(root, 'tag', 'then');
    const expected = await contentOf(await read(root, null));
    rmSync(join(root, 'afterword.config.yaml'));
    rmSync(join(root, P, 'a.md'));
    commit(root, { [`${P}/new.md`]: TITLE, [`${P}/log.txt`]: '' });
    git(root, 'rm', '--quiet', '-r', P);
    expect(await contentOf(await read(root, 'then'))).toBe(expected);
    expect((await read(root, 'then', [`${P}/a.md`])).documents.map(({ path }) => path)).toEqual([`${P}/a.md`]);
    expect((await read(root, 'then', [`${P}/deep`])).documents).toHaveLength(2);
    expect((await read(root, 'then', [`${P}/[ab].md`])).documents.map(({ path }) => path)).toEqual([`${P}/a.md`]);
  });
});

test('links, submodules and what is not committed are no documents', async () => {
  const root = repository({ [`${P}/a.md`]: TITLE });
  const other = repository({ [`${P}/x.md`]: TITLE });
  git(root, 'submodule', '--quiet', 'add', other, `${P}/other`);
  symlinkSync('a.md', join(root, P, 'link.md'));
  commit(root);
  const { documents, exists } = await read(root, 'HEAD');
  expect(documents.map(({ path }) => path)).toEqual([`${P}/a.md`]);
  expect(documents[0]!.contentId).toBe(git(root, 'rev-parse', `HEAD:${P}/a.md`));
  expect([`${P}/link.md`, `${P}/other`, `${P}/no.md`, '..'].map((path) => exists(join(root, path)))).toEqual([true, true, false, false]);
  await expect(read(root, 'HEAD', [`${P}/link.md`])).rejects.toThrow(/in revision `HEAD`/);
});

test('a name that is not UTF-8 can be read', async () => {
  const root = repository({ [`${P}/a.md`]: TITLE });
  const blob = git(root, 'rev-parse', `HEAD:${P}/a.md`);
  const names = Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), Buffer.from([0x66, 0xfc, 0x2e, 0x6d, 0x64, 0])]);
  const inner = gitWith(root, names, 'mktree', '-z');
  const outer = gitWith(root, Buffer.from(`040000 tree ${inner}\t${P}\0`), 'mktree', '-z');
  const made = git(root, 'commit-tree', '-m', 'Odd', outer);
  const { documents } = await read(root, made);
  expect(documents.map((document) => [document.path, document.text()])).toEqual([[`${P}/f\uFFFD.md`, TITLE]]);
});

test('a document that the clone does not have is a finding', async () => {
  const root = repository({ [`${P}/a.md`]: TITLE, [`${P}/b.md`]: '# B\n' });
  const blob = git(root, 'rev-parse', `HEAD:${P}/a.md`);
  rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  const [a, b] = await lintArchive(await read(root, 'HEAD'), { today: TODAY });
  expect(a!.diagnostics).toMatchObject([
    { ruleId: 'internal/unreadable', message: expect.stringContaining('its content is not in this clone') },
  ]);
  expect(b!.diagnostics.some(({ ruleId }) => ruleId.startsWith('internal/'))).toBe(false);
});

test('thousands of documents are read in any order', async () => {
  const files = Array.from(
    { length: 3000 },
    (_, i) => [`${P}/${String(i).padStart(4, '0')}.md`, `# ${i}\n${'x'.repeat(i % 97)}\n`] as const,
  );
  const root = repository(Object.fromEntries(files));
  const { documents } = await read(root, 'HEAD');
  const inOrder = documents.map((document) => document.text());
  expect(inOrder).toEqual(files.map(([, text]) => text));
  const some = documents.filter((_, i) => i % 599 === 0).toReversed();
  expect(some.map((document) => document.text())).toEqual(some.map(({ path }) => Object.fromEntries(files)[path]));
});

describe('a revision that is not there is said with a remedy', () => {
  test.each([
    ['nowhere', /Missing revision `nowhere`/, /git fetch/],
    ['--output=x', /Unexpected revision `--output=x`/, null],
    ['', /Unexpected revision/, null],
    ['HEAD:postmortems', /Missing revision/, /git log/],
  ])('%j', async (rev, message, help) => {
    const error = await read(archive(), rev).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: expect.stringMatching(message), ...(help && { help: expect.stringMatching(help) }) });
  });

  test('in a shallow clone, an empty repository, and outside of one', async () => {
    const root = archive();
    const old = git(root, 'rev-parse', 'HEAD~1');
    expect(await read(clone(root, '--depth=1'), old).catch((reason: unknown) => reason)).toMatchObject({
      message: expect.stringContaining('shallow clone'),
      help: expect.stringContaining('--unshallow'),
    });
    const empty = folder();
    git(empty, 'init', '--quiet');
    await expect(read(empty, 'HEAD')).rejects.toThrow(/no commit yet/);
    await expect(read(folder(), 'HEAD')).rejects.toThrow(/Missing Git repository/);
    await expect(read(root, 'HEAD', ['own/nothing.md'])).rejects.toThrow(/Missing file or folder `own\/nothing.md` in revision `HEAD`/);
  });
});
