import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateReport } from '@afterword/schema';
import { describe, expect, test } from 'vitest';
import { afterword, CLI, EXAMPLES, folder, git, repository, type Result, type RunOptions } from './afterword.ts';

const GOOD = readFileSync(join(EXAMPLES, 'postmortems/2024-11-19-expired-login-certificate.md'), 'utf8');
// Its links lead to documents that these repositories do not have.
const OTHER = readFileSync(join(EXAMPLES, 'postmortems/2025-01-28-scan-events-migration-lock.md'), 'utf8').replaceAll(
  /\]\([^)]*\.md\)/g,
  '](https://example.com)',
);
const bad = (text: string): string => text.replace(/^\*\*Severity:\*\* .*$/m, '**Severity:** Terrible');

// These tests may themselves run in a workflow.
function lint(cwd: string, args: string[], { env = {}, ...options }: RunOptions = {}): Result {
  return afterword(['lint', '--today', '2026-11-23', ...args], {
    cwd,
    env: { GITHUB_ACTIONS: '', GITHUB_BASE_REF: '', ...env },
    ...options,
  });
}

function commit(root: string, files: Record<string, string> = {}): string {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Change');
  return git(root, 'rev-parse', 'HEAD').trim();
}

/** A branch `work`, which left `main` at a commit of two documents: one clean, one with an error. */
function branched(): string {
  const root = repository({ 'postmortems/clean.md': GOOD, 'postmortems/old.md': bad(OTHER) });
  git(root, 'checkout', '--quiet', '-b', 'main');
  commit(root);
  git(root, 'checkout', '--quiet', '-b', 'work');
  return root;
}

describe('nothing changed', () => {
  test.each([[['--since', 'main']], [['--changed']], [['--staged']], [['--changed', '--filter', 'added']]])(
    '%j is exit code 0, and says so',
    (args) => {
      const { code, stdout, stderr } = lint(branched(), args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^✔ 0 changed postmortems since (?:main|HEAD) \([0-9a-f]{10}\)\n$/);
    },
  );

  test('machine formats stay whole', () => {
    const root = branched();
    const { code, stdout, stderr } = lint(root, ['--changed', '-f', 'json', '-f', 'sarif=out.sarif']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^0 changed postmortems since main /) });
    expect(JSON.parse(stdout)).toMatchObject({ summary: { files: 0 }, results: [] });
    expect(JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8')).runs[0].results).toEqual([]);
  });

  test('a run that finds no documents at all is not green', () => {
    const root = repository({ 'README.md': '' });
    commit(root);
    expect(lint(root, ['--changed'])).toMatchObject({ code: 2, stderr: expect.stringContaining('no file matches') });
    expect(lint(root, ['--staged'])).toMatchObject({ code: 0, stdout: expect.stringContaining('0 changed postmortems') });
  });
});

describe('something changed', () => {
  test('only that is reported, and how much it is', () => {
    const root = branched();
    commit(root, { 'postmortems/clean.md': `${GOOD}\n` });
    expect(lint(root, ['--changed'])).toMatchObject({
      code: 0,
      stdout: '✔ no problems in 1 file\n',
      stderr: expect.stringMatching(/^1 changed postmortem since main/),
    });
    commit(root, { 'postmortems/old.md': `${bad(OTHER)}\n` });
    expect(lint(root, ['--since', 'main'])).toMatchObject({ code: 1, stdout: expect.stringContaining('in 1 of 2 files') });
    expect(lint(root, ['--since', 'HEAD~1'])).toMatchObject({ code: 1, stdout: expect.stringContaining('in 1 of 1 file') });
  });

  test('rules over all documents see the others, and report on the changed one', () => {
    const root = branched();
    commit(root, { 'postmortems/copy.md': GOOD });
    const { code, stdout } = lint(root, ['--changed', '-f', 'json']);
    expect(code).toBe(1);
    const { results } = JSON.parse(stdout);
    expect(results).toMatchObject([
      { path: 'postmortems/copy.md', diagnostics: [{ ruleId: 'header/id-unique', related: [{ path: 'postmortems/clean.md' }] }] },
    ]);
    // Named files are compared with all documents, too.
    expect(lint(root, ['--changed', 'postmortems/copy.md', '-f', 'compact']).stdout).toContain('header/id-unique');
  });

  test('what is staged is checked, whatever the work tree holds', () => {
    const root = branched();
    writeFileSync(join(root, 'postmortems/clean.md'), bad(GOOD));
    expect(lint(root, ['--staged'])).toMatchObject({ code: 0 });
    git(root, 'add', '.');
    writeFileSync(join(root, 'postmortems/clean.md'), GOOD);
    expect(lint(root, ['--staged'])).toMatchObject({ code: 1, stdout: expect.stringContaining('Terrible') });
    expect(lint(root, ['--staged', '-f', 'compact'], { env: { CI: 'true' } }).stdout).toContain('header/severity-known');
  });

  test('the first commit can be checked', () => {
    const root = repository({ 'postmortems/a.md': bad(GOOD) });
    git(root, 'add', '.');
    expect(lint(root, ['--staged'])).toMatchObject({ code: 1, stderr: '1 changed postmortem since HEAD\n' });
    expect(lint(root, ['--changed'])).toMatchObject({ code: 1, stderr: '1 changed postmortem since the beginning\n' });
  });

  test('fixes keep to it', () => {
    const root = branched();
    const messy = `${GOOD.replace('- [x]', '- [X ]')}`;
    commit(root, { 'postmortems/old.md': OTHER.replace('- [x]', '- [X ]') });
    git(root, 'branch', '--force', 'main');
    commit(root, { 'postmortems/clean.md': messy });
    const before = readFileSync(join(root, 'postmortems/old.md'), 'utf8');
    expect(lint(root, ['--changed', '--fix'])).toMatchObject({ stderr: expect.stringContaining('in 1 file') });
    expect(readFileSync(join(root, 'postmortems/clean.md'), 'utf8')).not.toBe(messy);
    expect(readFileSync(join(root, 'postmortems/old.md'), 'utf8')).toBe(before);
  });
});

describe('--filter added', () => {
  test('findings on lines that were not touched do not count', () => {
    const root = branched();
    git(root, 'config', 'diff.interHunkContext', '999');
    commit(root, { 'postmortems/old.md': `${bad(OTHER).replace(/^# .*$/m, '# A title with other words')}\nOne more remark.\n` });
    expect(lint(root, ['--changed'])).toMatchObject({ code: 1 });
    const { code, stdout } = lint(root, ['--changed', '--filter', 'added']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✔ no problems in 1 file · 1 on unchanged lines\n' });
    const report = JSON.parse(lint(root, ['--changed', '--filter', 'added', '-f', 'json']).stdout);
    expect(validateReport(report) || validateReport.errors).toBe(true);
    expect(report.results[0].diagnostics).toMatchObject([{ ruleId: 'header/severity-known', suppressed: 'unchanged' }]);
  });

  test('those on changed lines do, in commits, work tree and index', () => {
    const root = branched();
    writeFileSync(join(root, 'postmortems/clean.md'), bad(GOOD));
    expect(lint(root, ['--changed', '--filter', 'added'])).toMatchObject({ code: 1 });
    expect(lint(root, ['--staged', '--filter', 'added'])).toMatchObject({ code: 0 });
    git(root, 'add', '.');
    expect(lint(root, ['--staged', '--filter', 'added'])).toMatchObject({ code: 1 });
    commit(root);
    expect(lint(root, ['--since', 'main', '--filter', 'added'])).toMatchObject({ code: 1 });
  });

  test('in a new document all do, in a renamed one those that changed', () => {
    const root = branched();
    renameSync(join(root, 'postmortems/old.md'), join(root, 'postmortems/[new] "1".md'));
    git(root, 'add', '.');
    expect(lint(root, ['--staged', '--filter', 'added'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 on unchanged lines'),
    });
    commit(root, { 'postmortems/second.md': bad(OTHER).replace(/^\*\*Incident ID:\*\*.*$/m, '**Incident ID:** INC-2026-999') });
    expect(lint(root, ['--changed', '--filter', 'added', '-f', 'compact'])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^postmortems\/second\.md:\d+:15: error\[header\/severity-known\].*\n$/),
    });
  });

  test.each(['binary -diff', 'diff=hidden'])('the attribute %j and settings cannot hide what changed', (attribute) => {
    const root = branched();
    for (const [key, value] of [
      ['diff.external', 'true'],
      ['diff.hidden.textconv', 'true'],
      ['color.diff', 'always'],
      ['diff.interHunkContext', '500'],
    ])
      git(root, 'config', key!, value!);
    commit(root, { '.gitattributes': `*.md ${attribute}\n`, 'postmortems/clean.md': bad(GOOD) });
    expect(lint(root, ['--changed', '--filter', 'added'])).toMatchObject({ code: 1 });
  });

  test('what keeps a document from being checked always counts', () => {
    const root = branched();
    commit(root, { 'postmortems/old.md': `${OTHER}\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n` });
    git(root, 'branch', '--force', 'main');
    commit(root, { 'postmortems/old.md': `${readFileSync(join(root, 'postmortems/old.md'), 'utf8')}\nMore.\n` });
    expect(lint(root, ['--changed', '--filter', 'added', '-f', 'compact'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('structure/merge-conflict'),
    });
  });
});

test.each([
  [
    ['--since', 'main', '--changed'],
    /'--since <ref>' cannot be used with option '--changed'|'--changed' cannot be used with option '--since <ref>'/,
  ],
  [['--changed', '--staged'], /cannot be used with option/],
  [['--since', 'main', '--staged'], /cannot be used with option/],
  [['--staged', '--fix'], /cannot be used with option/],
  [['--changed', '--init-baseline'], /cannot be used with option/],
  [['--changed', '--filter', 'added', '--fix'], /cannot be used with option/],
  [['--changed', '--filter', 'removed'], /Allowed choices are added/],
  [['--filter', 'added'], /Unexpected `--filter` alone/],
  [['--changed', '-'], /Unexpected `-` with/],
  [['--since', '--output=x'], /Unexpected Git reference `--output=x`/],
  [['--since', 'nowhere'], /Missing Git reference `nowhere`[\s\S]*origin\/nowhere/],
  [['--changed', 'nowhere.md'], /Missing file or folder `nowhere.md`/],
])('%j is exit code 2 with a reason', (args, reason) => {
  const { code, stdout, stderr } = lint(branched(), args, { input: '' });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(reason);
});

test('outside of a repository, nothing can have changed', () => {
  expect(lint(folder({ 'postmortems/a.md': GOOD }), ['--changed'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Missing Git repository'),
  });
});

describe('in a pull request on GitHub', () => {
  /** The clone that actions/checkout makes of the merge commit, with `fetch-depth`. */
  function checkout(depth: number): { root: string; env: Record<string, string> } {
    const origin = branched();
    commit(origin, { 'postmortems/clean.md': `${GOOD}\n` });
    git(origin, 'checkout', '--quiet', 'main');
    commit(origin, { 'postmortems/old.md': `${bad(OTHER)}\n` });
    git(origin, 'checkout', '--quiet', '--detach');
    git(origin, 'merge', '--quiet', '--no-ff', '--no-edit', 'work');
    git(origin, 'update-ref', 'refs/pull/1/merge', 'HEAD');
    const root = repository();
    git(root, 'fetch', '--quiet', `--depth=${depth}`, `file://${origin}`, '+refs/pull/1/merge:refs/remotes/pull/1/merge');
    git(root, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge');
    const sha = git(root, 'rev-parse', 'HEAD').trim();
    return {
      root,
      env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'work', GITHUB_SHA: sha },
    };
  }

  test('what it changes is checked, not what its base got since', () => {
    const { root, env } = checkout(2);
    expect(lint(root, ['--changed'], { env })).toMatchObject({
      code: 0,
      stdout: '✔ no problems in 1 file\n',
      stderr: expect.stringMatching(/^1 changed postmortem since origin\/main /),
    });
  });

  test('a clone that is too shallow is exit code 2 with the remedy', () => {
    const { root, env } = checkout(1);
    expect(lint(root, ['--changed'], { env })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('`fetch-depth: 2`') });
  });
});

test.each([
  [['--all'], 1],
  [['postmortems/clean.md'], 1],
  [['README.md'], 0],
])('a pre-commit hook checks what `git commit %j` is about to commit', (args, found) => {
  const root = branched();
  const hook = join(root, '.git/hooks/pre-commit');
  writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' lint --staged --format compact >.git/found\n`);
  chmodSync(hook, 0o755);
  writeFileSync(join(root, 'README.md'), '# Read me\n');
  git(root, 'add', 'README.md');
  writeFileSync(join(root, 'postmortems/clean.md'), bad(GOOD));
  const result = (() => {
    try {
      return git(root, 'commit', '--quiet', '--message', 'Change', ...args);
    } catch {
      return null;
    }
  })();
  expect(result === null).toBe(found > 0);
  expect(readFileSync(join(root, '.git/found'), 'utf8').split('\n').filter(Boolean)).toHaveLength(found);
});
