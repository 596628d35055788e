import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { afterword, EXAMPLES, folder, repository, type Result } from './afterword.ts';

const GOOD = readFileSync(join(EXAMPLES, 'postmortems/2024-11-19-expired-login-certificate.md'), 'utf8');
const OLD =
  '# Labels printed twice\n\n**Date:** 2019-03-04\n**Severity:** Quite bad\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| 09:12 | Alarm |\n\n## Action Items\n\n- [ ] Pause the worker\n- [ ] Pause the worker\n- [ ] Clean the queue\n';
const FILE = 'afterword.baseline.json';
const A = 'postmortems/a.md';
const B = 'postmortems/b.md';

const lint = (cwd: string, ...args: string[]): Result => afterword(['lint', '--today', '2026-11-23', ...args], { cwd });
const textOf = (cwd: string, path: string = FILE): string => readFileSync(join(cwd, path), 'utf8');
const edit = (cwd: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(cwd, path), change(textOf(cwd, path)));

/** An old archive that has just adopted a baseline. */
function adopted(): string {
  const cwd = repository({ [A]: OLD, [B]: OLD.replace('Clean the queue', 'Tell the depots'), 'postmortems/good.md': GOOD });
  expect(lint(cwd, '--init-baseline')).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^Wrote afterword\.baseline\.json: \d+ findings in 2 files\.\n$/),
  });
  return cwd;
}

test('an old archive starts clean, and stays the same under re-runs', () => {
  const cwd = adopted();
  const text = textOf(cwd);
  expect(text).toMatch(/^\{\n {2}"version": 1,\n {2}"files": \{\n {4}"postmortems\/a\.md": \{[\s\S]*\n\}\n$/);
  expect(lint(cwd)).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^✔ no problems in 3 files · (\d+) suppressed \(\1 baseline\)\n$/),
  });
  expect(lint(join(cwd, 'postmortems'))).toMatchObject({ code: 0, stderr: '' });
  rmSync(join(cwd, FILE));
  lint(cwd, '--init-baseline');
  expect(textOf(cwd)).toBe(text);
  expect(readdirSync(cwd).filter((name) => name.includes('.tmp'))).toEqual([]);
});

test('a new defect fails, also one that equals an accepted one', () => {
  const cwd = adopted();
  edit(cwd, A, (text) => text.replace('| 09:12 |', '| 14:?? |'));
  expect(lint(cwd, '-f', 'compact')).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^postmortems\/a\.md:10:\d+: error\[timeline\/readable-time\]/),
  });
  edit(cwd, A, () => `${OLD}- [ ] Pause the worker\n`);
  expect(lint(cwd, '-f', 'compact')).toMatchObject({ code: 1, stdout: expect.stringContaining(`${A}:17:`) });
});

test('moved lines keep matching', () => {
  const cwd = adopted();
  edit(cwd, A, (text) =>
    `\n${text.replace('## Timeline\n', '\n\n## Timeline\n\n\n').replace('- [ ] Clean', '\n- [ ] Clean')}`.replaceAll('\n', '\r\n'),
  );
  expect(lint(cwd)).toMatchObject({ code: 0, stderr: '' });
});

test('what is fixed is told, and pruned on request only', () => {
  const cwd = adopted();
  const before = textOf(cwd);
  edit(cwd, A, (text) => text.replace('- [ ] Clean the queue', '- [x] Clean the queue - Owner: Mara Lindqvist - Due: 2019-03-05'));
  expect(lint(cwd)).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(
      /^afterword\.baseline\.json: \d findings? in 1 file fixed since; remove with `afterword lint --update-baseline`\n$/,
    ),
  });
  expect(textOf(cwd)).toBe(before);
  edit(cwd, B, (text) => text.replace('| 09:12 |', '| 14:?? |'));
  const { code, stderr } = lint(cwd, '--update-baseline');
  expect(stderr).toMatch(/^Removed \d findings? from afterword\.baseline\.json: \d+ findings in 2 files left\.\n$/);
  expect(code).toBe(1);
  const after = textOf(cwd);
  const lines = new Set(before.split('\n').map((line) => line.replace(/,$/, '')));
  expect(after.split('\n').filter((line) => !lines.has(line.replace(/,$/, '')))).toEqual([]);
  expect(after).not.toContain('readable-time');
});

test('fixing one of two equal findings lowers their count', () => {
  const cwd = adopted();
  edit(cwd, A, (text) => text.replace('- [ ] Pause the worker\n', ''));
  expect(lint(cwd)).toMatchObject({ code: 0, stderr: expect.stringContaining('fixed since') });
  lint(cwd, '--update-baseline');
  edit(cwd, A, () => OLD);
  expect(lint(cwd).code).toBe(1);
});

test('entries of a deleted document are stale, those of one that cannot be judged are not', () => {
  const cwd = adopted();
  edit(cwd, A, (text) => text.replace('## Timeline', '```text\n## Timeline'));
  expect(lint(cwd, '-f', 'compact')).toMatchObject({ code: 1, stderr: '', stdout: expect.stringContaining('structure/unclosed-fence') });
  rmSync(join(cwd, A));
  chmodSync(join(cwd, FILE), 0o640);
  expect(lint(cwd, B).stderr).toContain('in 1 file fixed since');
  lint(cwd, B, '--update-baseline');
  expect(statSync(join(cwd, FILE)).mode & 0o777).toBe(0o640);
  expect(Object.keys(JSON.parse(textOf(cwd)).files)).toEqual([B]);
});

test('findings suppressed in the document, and those about suppressions, are not accepted', () => {
  const bad = OLD.replace('Quite bad', 'Quite bad <!-- afterword-disable-line header/severity-known -->');
  const cwd = repository({ [A]: bad });
  expect(lint(cwd, '--init-baseline', '-f', 'compact')).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^\S+ error\[suppression\/missing-reason\].*\n$/),
  });
  expect(textOf(cwd)).not.toMatch(/suppression\/|severity-known/);
});

test('a baseline is never overwritten', () => {
  const cwd = adopted();
  const before = textOf(cwd);
  edit(cwd, A, (text) => text.replace('| 09:12 |', '| 14:?? |'));
  expect(lint(cwd, '--init-baseline')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Unexpected baseline `afterword.baseline.json`, expected none'),
  });
  expect(textOf(cwd)).toBe(before);
});

describe('exit code 2 with a reason', () => {
  test.each([
    ['no JSON', '{"version": 1,', [], /Unexpected content of baseline .*afterword\.baseline\.json`, expected JSON/],
    ['a newer version', '{"version": 2, "files": []}', [], /expected version 1 or older, it has version 2 of a newer Afterword/],
    ['no file of that name', null, ['--baseline', 'no.json'], /Missing baseline .*no\.json`/],
    ['both at once', null, ['--update-baseline', '--init-baseline'], /cannot be used with/],
    ['a folder that does not exist', null, ['--init-baseline', '--baseline', 'no/b.json'], /Unexpected failure to write baseline/],
  ])('for %s', (_, text, args, reason) => {
    const cwd = folder({ [A]: GOOD, ...(text === null ? {} : { [FILE]: text }) });
    const { code, stdout, stderr } = lint(cwd, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the baseline stands', () => {
  test('beside the configuration', () => {
    const cwd = repository({ 'team/afterword.config.yaml': 'root: true\n', [`team/${A}`]: OLD });
    lint(join(cwd, 'team'), '--init-baseline');
    expect(Object.keys(JSON.parse(textOf(cwd, `team/${FILE}`)).files)).toEqual([A]);
    expect(lint(join(cwd, 'team')).code).toBe(0);
    renameSync(join(cwd, 'team', FILE), join(cwd, FILE));
    edit(cwd, FILE, (text) => text.replace(A, `team/${A}`));
    expect(lint(join(cwd, 'team')).code).toBe(0);
  });

  test('at the root of the repository without a configuration', () => {
    const cwd = repository({ [`team/${A}`]: OLD });
    lint(join(cwd, 'team'), '--init-baseline');
    expect(lint(cwd)).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(JSON.parse(textOf(cwd)).files)).toEqual([`team/${A}`]);
  });

  test('where --baseline says', () => {
    const cwd = folder({ [A]: OLD });
    mkdirSync(join(cwd, 'ci'));
    lint(cwd, '--init-baseline', '--baseline', 'ci/known.json');
    expect(Object.keys(JSON.parse(textOf(cwd, 'ci/known.json')).files)).toEqual([`../${A}`]);
    expect(lint(cwd).code).toBe(1);
    expect(lint(cwd, '--baseline', 'ci/known.json').code).toBe(0);
  });
});
