import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { reportOf, reporters, rules } from '@afterword/linter';
import { KeptListing, lintArchive, openArchive, ResultCache, secretsIn, type Archive } from '@afterword/workspace';
import { beforeAll, describe, expect, test } from 'vitest';
import { commit, folder, git, repository, write } from './repository.ts';

// An archive that is known to be as it was is not looked at document by document. Whatever happens to it, the answer is that of the documents.

const TODAY = '2026-06-30';
const DOCUMENTS = 50;
const TOOL = 'test';

const name = (n: number): string => `incidents/${String(n).padStart(3, '0')}.md`;
const postmortem = (n: number): string => `# Labels printed ${n} times\n\n**Incident ID:** INC-${n}\n\n## Summary\n\nParcels waited.\n`;
// Another identifier of the same length, which two documents have then.
const DOUBLE = postmortem(41).replace('INC-41', 'INC-40');

const FILES: Record<string, string> = {
  'afterword.config.yaml': "root: true\nfiles: ['incidents/*.md']\ntemplate: template.md\n",
  'template.md': '# {{ title }}\n\n**Incident ID:** INC-{{ number }}\n\n## Summary\n\n{{ text }}\n',
  'notes/readme.md': '# Notes\n',
  'linked.txt': postmortem(900),
  ...Object.fromEntries(Array.from({ length: DOCUMENTS }, (_, i) => [name(i), postmortem(i)])),
};

interface Place {
  root: string;
  /** Where results are kept. */
  cache: string;
}

interface Run {
  archive: Archive;
  report: string;
}

async function run({ root, cache }: Place): Promise<Run> {
  const env = { AFTERWORD_CACHE_DIR: cache };
  const listing = KeptListing.open(root, env);
  const archive = await openArchive({ cwd: root, paths: [], kept: listing && { listing, tool: TOOL } });
  const results = new ResultCache(archive, { tool: TOOL, env });
  const report = await reportOn(archive, results);
  await results.save();
  return { archive, report };
}

async function reportOn(archive: Archive, results?: ResultCache): Promise<string> {
  const files = await lintArchive(archive, { today: TODAY, secrets: secretsIn(archive), ...(results && { memory: results.memory }) });
  const textOf = (path: string): string | null => files.find((file) => file.path === path)?.text() ?? null;
  return reporters['json']!(reportOf(files, rules, '0'), { textOf, shownPath: (path) => path, color: false, width: 100 });
}

/** The answer of a run that knows nothing of earlier ones. */
const expected = async ({ root }: Place): Promise<string> => reportOn(await openArchive({ cwd: root, paths: [] }));

const answerOf = (report: Promise<string>): Promise<string> => report.catch((error: Error) => error.message);

interface Happening {
  /** Before the archive is read for the first time. */
  given?(root: string): void;
  when(root: string, cache: string): void | Promise<void>;
  /** Whether it leaves all documents as they were, in a way that is seen. */
  isUnchanged?: true;
}

const absolute = (root: string, n: number): string => join(root, name(n));

const HAPPENINGS: Record<string, Happening> = {
  'nothing happens': { when() {}, isUnchanged: true },
  'a file that is no Markdown is changed': { when: (root) => write(root, { 'src/app.ts': 'export {};\n' }), isUnchanged: true },
  'a document is changed to another text of the same length': { when: (root) => write(root, { [name(41)]: DOUBLE }) },
  'a document is changed and its times are set back': {
    when(root) {
      const { atime, mtime } = statSync(absolute(root, 41));
      write(root, { [name(41)]: DOUBLE });
      utimesSync(absolute(root, 41), atime, mtime);
    },
  },
  'a document is changed and added to the index': {
    when(root) {
      write(root, { [name(41)]: DOUBLE });
      git(root, 'add', '--all');
    },
  },
  'a document is changed and committed': { when: (root) => void commit(root, { [name(41)]: DOUBLE }) },
  'a changed document is changed once more': {
    given: (root) => write(root, { [name(41)]: `${postmortem(41)}\nMore.\n` }),
    when: (root) => write(root, { [name(41)]: `${DOUBLE}\nMore.\n` }),
  },
  'a changed document stays as it is': {
    given: (root) => write(root, { [name(41)]: `${DOUBLE}\nMore.\n` }),
    when() {},
    isUnchanged: true,
  },
  'a document is changed, read, and changed back, where Git does not look at the time of that': {
    given: (root) => void git(root, 'config', 'core.trustctime', 'false'),
    async when(root, cache) {
      const { atime, mtime } = statSync(absolute(root, 41));
      write(root, { [name(41)]: DOUBLE });
      await run({ root, cache });
      write(root, { [name(41)]: postmortem(41) });
      utimesSync(absolute(root, 41), atime, mtime);
    },
    isUnchanged: true,
  },
  'a document is replaced by another one': { when: (root) => renameSync(absolute(root, 40), absolute(root, 41)) },
  'a document is removed': { when: (root) => rmSync(absolute(root, 41)) },
  'an untracked document is there': {
    given: (root) => write(root, { [name(999)]: postmortem(999) }),
    when() {},
    isUnchanged: true,
  },
  'a folder that a document was removed from becomes a file': {
    given: (root) => rmSync(join(root, 'notes/readme.md')),
    when(root) {
      rmSync(join(root, 'notes'), { recursive: true, force: true });
      write(root, { notes: 'nothing\n' });
    },
  },
  'an untracked document comes': { when: (root) => write(root, { [name(999)]: DOUBLE }) },
  'an untracked document is changed': {
    given: (root) => write(root, { [name(999)]: postmortem(999) }),
    when: (root) => write(root, { [name(999)]: DOUBLE }),
  },
  'an untracked document is ignored from now on': {
    given: (root) => write(root, { [name(999)]: DOUBLE }),
    when: (root) => write(root, { '.gitignore': '999.md\n' }),
  },
  'an ignored document is no longer ignored': {
    given: (root) => write(root, { '.gitignore': '999.md\n', [name(999)]: DOUBLE }),
    when: (root) => rmSync(join(root, '.gitignore')),
  },
  'a document that Git assumes to be unchanged is changed': {
    given: (root) => void git(root, 'update-index', '--assume-unchanged', name(41)),
    when: (root) => write(root, { [name(41)]: DOUBLE }),
  },
  'a document that is left out of the work tree is there and changed': {
    given: (root) => void git(root, 'update-index', '--skip-worktree', name(41)),
    when: (root) => write(root, { [name(41)]: DOUBLE }),
  },
  'the file that a link leads to is changed': {
    given(root) {
      unlinkSync(absolute(root, 41));
      symlinkSync(join('..', 'linked.txt'), absolute(root, 41));
      commit(root);
    },
    when: (root) => write(root, { 'linked.txt': DOUBLE }),
  },
  'a filter of Git undoes the change': {
    given(root) {
      git(root, 'config', 'filter.blunt.clean', 'sed s/INC-40/INC-41/');
      commit(root, { '.gitattributes': '041.md filter=blunt\n' });
    },
    when: (root) => write(root, { [name(41)]: DOUBLE }),
  },
  'the configuration finds fewer documents': {
    when: (root) => write(root, { 'afterword.config.yaml': "root: true\nfiles: ['incidents/00*.md']\ntemplate: template.md\n" }),
  },
  'a folder gets a configuration of its own': {
    when: (root) => write(root, { 'incidents/afterword.config.yaml': "files: ['*.md']\nignores: ['04*.md']\n" }),
  },
  'the configuration is broken': { when: (root) => write(root, { 'afterword.config.yaml': 'files: {\n' }) },
  'the configuration checks less': {
    when: (root) => appendFileSync(join(root, 'afterword.config.yaml'), 'rules: { header/id-unique: off }\n'),
  },
  'the template is another one': {
    when: (root) => appendFileSync(join(root, 'template.md'), '\n## Root cause\n\n{{ text }}\n'),
  },
  'what a document links to is removed': {
    given: (root) => write(root, { [name(41)]: `${postmortem(41)}\nSee [notes](../notes/readme.md).\n` }),
    when: (root) => rmSync(join(root, 'notes/readme.md')),
  },
  'another branch is checked out': {
    given(root) {
      git(root, 'checkout', '--quiet', '-b', 'other');
      commit(root, { [name(41)]: DOUBLE });
      git(root, 'checkout', '--quiet', 'main');
    },
    when: (root) => void git(root, 'checkout', '--quiet', 'other'),
  },
  'what is kept is damaged': {
    when(_, cache) {
      const path = keptFile(cache, '.listing');
      writeFileSync(path, readFileSync(path, 'utf8').replace('/040.md', '/039.md'));
    },
  },
  'the results are those of another run': {
    when: (_, cache) => rmSync(keptFile(cache, '.results')),
    isUnchanged: true,
  },
};

function keptFile(cache: string, ending: string): string {
  return join(
    cache,
    readdirSync(cache).find((file) => file.endsWith(ending))!,
  );
}

const places = new Map<string, Place>();

beforeAll(async () => {
  for (const [what, { given }] of Object.entries(HAPPENINGS)) {
    const place = { root: repository(FILES), cache: folder() };
    given?.(place.root);
    places.set(what, place);
  }
  // What has just changed is not trusted: it could change again without being seen.
  await sleep(2_200);
  for (const place of places.values()) for (let i = 0; i < 2; i++) await run(place);
}, 120_000);

describe('an archive is the same as the documents, whether', () => {
  test.each(Object.entries(HAPPENINGS))('%s', { timeout: 30_000 }, async (what, { when, isUnchanged = false }) => {
    const place = places.get(what)!;
    const before = await run(place);
    expect(before.archive.kept).not.toBeNull();
    expect(before.report).toBe(await expected(place));
    await when(place.root, place.cache);
    const after = run(place);
    expect(await answerOf(after.then(({ report }) => report))).toBe(await answerOf(expected(place)));
    expect(await after.then(({ archive }) => archive.kept !== null).catch(() => false)).toBe(isUnchanged);
  });
});
