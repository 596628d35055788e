import { lintArchive, openArchive } from '@afterword/workspace';
import { expect, test } from 'vitest';
import { clone, commit, commitAt, folder, git, P, repository, write } from './repository.ts';

const CONFIG = `files: ['${P}/*.md']\nrules:\n  history/due-date-drift: warning\n  appendix/commit-exists: warning\n  appendix/commit-window: warning\n`;

const FILE = `${P}/a.md`;

function text({ due = '2026-03-20', commits = [] as string[], note = '' } = {}): string {
  const changes = commits.map((id) => `- **${id.slice(0, 9)}:** A change - Ana Lind`).join('\n');
  return `# Queue stuck\n\n**Date:** 2026-03-04\n**Duration:** 06:00 UTC - 07:00 UTC (1h)\n\n## Action Items\n\n- [ ] **Rotate the key** - Owner: Ana Lind - Due: ${due}\n\n## Appendix\n\n### Code Changes in Past 24 Hours\n\n${changes}\n${note}`;
}

async function found(cwd: string, rev: string | null = null): Promise<string[]> {
  const [file] = await lintArchive(await openArchive({ cwd, paths: [], rev }), { today: '2026-06-30' });
  return file!.diagnostics.flatMap(({ ruleId, message }) => (/history|commit|suppression/.test(ruleId) ? [`${ruleId}: ${message}`] : []));
}

test('a due date that was moved too often is told, from the work tree, a revision and a bare clone', async () => {
  const root = repository({ 'afterword.config.yaml': CONFIG, [FILE]: text() });
  for (const day of ['21', '22']) commit(root, { [FILE]: text({ due: `2026-03-${day}` }) });
  expect(await found(root)).toEqual([]);
  write(root, { [FILE]: text({ due: '2026-03-23' }) });
  const expected = [expect.stringContaining('moved later 3 times, expected at most 2')];
  expect(await found(root)).toEqual(expected);
  commit(root);
  expect(await found(root)).toEqual(expected);
  expect(await found(clone(root, '--bare'), 'HEAD')).toEqual(expected);
  expect(await found(root, 'HEAD~1')).toEqual([]);
});

test('commits that are named are looked up', async () => {
  const root = folder();
  git(root, 'init', '--quiet');
  const [old, before, after] = ['2026-02-01', '2026-03-03', '2026-03-05'].map((day) =>
    commitAt(root, { at: `${day}T12:00:00Z` }, { 'code.txt': day, 'afterword.config.yaml': CONFIG }),
  ) as [string, string, string];
  write(root, { [FILE]: text({ commits: [before] }) });
  expect(await found(root)).toEqual([]);
  write(root, { [FILE]: text({ commits: [old, before, after, 'abcdef0123456789'] }) });
  const expected = [
    `appendix/commit-window: Unexpected commit \`${old.slice(0, 9)}\` of \`2026-02-01 12:00 UTC\`, expected one within 24 hours before \`2026-03-04 06:00 UTC\``,
    `appendix/commit-window: Unexpected commit \`${after.slice(0, 9)}\` of \`2026-03-05 12:00 UTC\`, expected one before the incident began at \`2026-03-04 06:00 UTC\``,
    'appendix/commit-exists: Unexpected commit `abcdef012`, expected one of this repository',
  ];
  expect(await found(root)).toEqual(expected);
  commit(root);
  expect(await found(clone(root, '--bare'), 'HEAD')).toEqual(expected);
});

test('a shallow clone accuses nobody, and calls no suppression unused', async () => {
  const note = '\n<!-- afterword-disable-file appendix/commit-exists -- moved to the archive -->\n';
  const root = repository({ 'afterword.config.yaml': CONFIG });
  const known = git(root, 'rev-parse', 'HEAD');
  commit(root, { [FILE]: text({ commits: [known], note }) });
  expect(await found(root)).toEqual([expect.stringContaining('commit-window'), expect.stringContaining('suppression/unused')]);
  expect(await found(clone(root, '--depth=1'))).toEqual([]);
});
