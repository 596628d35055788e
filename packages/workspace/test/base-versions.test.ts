import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { lintArchive, markUnchanged, openArchive, type ArchiveOptions, type ChangeSelection } from '@afterword/workspace';
import { expect, test } from 'vitest';
import { changed, commit, git, repository, since, staged, write } from './repository.ts';

const RESOLVED = `# Parcel labels printed twice\n\n**Date:** 2026-03-04\n**Status:** Resolved\n\n${'It was a long day at the depot.\n'.repeat(9)}`;
const ONGOING = RESOLVED.replace('Resolved', 'Ongoing');
const PATH = 'postmortems/ä label.md';
const MOVED = 'postmortems/2026/labels.md';

/** Places of the findings against the base, each with the place in the base. */
async function found(cwd: string, options: Partial<ArchiveOptions>): Promise<string[]> {
  const archive = await openArchive({ cwd, paths: [], ...options });
  const files = await lintArchive(archive, { today: '2026-03-09' });
  const diagnostics = files.flatMap((file) => file.diagnostics).filter(({ ruleId }) => ruleId === 'header/status-transition');
  return diagnostics.map(({ path, range, related }) => {
    const [there] = related!;
    return `${path}:${range.start.line} ${there!.message} ${there!.path}:${there!.range.start.line}`;
  });
}

function move(root: string, text: string): void {
  mkdirSync(join(root, 'postmortems/2026'));
  renameSync(join(root, PATH), join(root, MOVED));
  write(root, { [MOVED]: text });
}

const WORK = (root: string): void => {
  commit(root);
  git(root, 'checkout', '--quiet', '-b', 'work');
};

test.each<[what: string, change: (root: string) => void, selection: ChangeSelection, places: string[]]>([
  ['in the work tree', (root) => write(root, { [PATH]: ONGOING }), since('main'), [`${PATH}:4 The status on main ${PATH}:4`]],
  ['in a commit', (root) => commit(root, { [PATH]: ONGOING }), since('main'), [`${PATH}:4 The status on main ${PATH}:4`]],
  ['in a commit of this branch', (root) => commit(root, { [PATH]: ONGOING }), changed(), [`${PATH}:4 The status on main ${PATH}:4`]],
  [
    'in the index, whatever is in the work tree',
    (root) => {
      write(root, { [PATH]: ONGOING });
      git(root, 'add', '--all');
      write(root, { [PATH]: RESOLVED });
    },
    staged,
    [`${PATH}:4 The status on HEAD ${PATH}:4`],
  ],
  [
    'in a document that was moved',
    (root) => {
      move(root, ONGOING);
      commit(root);
    },
    since('main'),
    [`${MOVED}:4 The status on main ${PATH}:4`],
  ],
  ['in a copy', (root) => commit(root, { [MOVED]: ONGOING }), since('main'), []],
  ['in other lines', (root) => commit(root, { [PATH]: `${RESOLVED}More.\n` }), since('main'), []],
  [
    'in a document that is now a link',
    (root) => {
      renameSync(join(root, PATH), join(root, 'ongoing.md'));
      write(root, { 'ongoing.md': ONGOING });
      symlinkSync('../ongoing.md', join(root, PATH));
      commit(root);
    },
    since('main'),
    [],
  ],
])('a status that falls back %s', async (_, change, selection, places) => {
  const root = repository({ [PATH]: RESOLVED });
  WORK(root);
  change(root);
  expect(await found(root, { changes: selection })).toEqual(places);
});

test('what the base got since does not count, and without a selection nothing is compared', async () => {
  const root = repository({ [PATH]: ONGOING });
  WORK(root);
  commit(root, { [PATH]: `${ONGOING}More.\n` });
  git(root, 'checkout', '--quiet', 'main');
  commit(root, { [PATH]: RESOLVED });
  git(root, 'checkout', '--quiet', 'work');
  expect(await found(root, { changes: since('main') })).toEqual([]);
  expect(await found(root, {})).toEqual([]);
});

test('all documents can be checked, and those that changed be compared', async () => {
  const root = repository({ [PATH]: RESOLVED, 'postmortems/b.md': ONGOING });
  WORK(root);
  commit(root, { [PATH]: ONGOING });
  expect(await found(root, { compareWith: since('main') })).toEqual([`${PATH}:4 The status on main ${PATH}:4`]);
});

test('a base that cannot be read has nothing to compare with', async () => {
  const root = repository({ [PATH]: `<<<<<<< ours\n${RESOLVED}=======\n>>>>>>> theirs\n` });
  WORK(root);
  commit(root, { [PATH]: ONGOING });
  expect(await found(root, { changes: since('main') })).toEqual([]);
});

test('what a change takes away counts, though it leaves no changed line', async () => {
  const approved = `# Labels\n\n## Timeline\n\n- 09:12 Standby takes over\n- 09:19 Alert fired\n- 10:47 Labels print once\n\n## Review\n\n**Approved by:** Priya Nair - 2026-03-10\n`;
  const root = repository({ [PATH]: approved, 'afterword.config.yaml': 'extends: strict\n' });
  WORK(root);
  commit(root, { [PATH]: approved.replace('- 09:19 Alert fired\n', '') });
  const archive = await openArchive({ cwd: root, paths: [], changes: since('main') });
  const [file] = await markUnchanged(await lintArchive(archive, { today: '2026-03-09' }), archive);
  const ofRule = file!.diagnostics.filter(({ ruleId }) => ruleId === 'review/changed-after-approval');
  expect(ofRule).toMatchObject([{ message: expect.stringContaining('`09:19 Alert fired`') }]);
  expect(file!.diagnostics.filter(({ suppressed }) => suppressed === undefined)).toEqual(ofRule);
});
