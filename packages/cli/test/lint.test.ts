import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateReport } from '@afterword/schema';
import { expect, test } from 'vitest';
import { afterword, EXAMPLES, folder, git, repository } from './afterword.ts';

const GOOD = readFileSync(join(EXAMPLES, 'postmortems/2024-11-19-expired-login-certificate.md'), 'utf8');
const BAD = GOOD.replace(/^\*\*Severity:\*\* .*$/m, '**Severity:** Terrible');

test('the example archive is clean', () => {
  const { code, stdout, stderr } = afterword(['lint', EXAMPLES, '--today', '2026-11-23']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^✔ no problems in \d+ files\n$/);
});

test('the half-filled example has its committed report', () => {
  const { code, stdout } = afterword(['lint', 'incomplete/2026-11-20-half-filled.md', '--today', '2026-11-23'], {
    cwd: EXAMPLES,
    env: { COLUMNS: '100' },
  });
  expect(code).toBe(1);
  expect(stdout).toBe(readFileSync(join(EXAMPLES, 'incomplete/2026-11-20-half-filled.expected.txt'), 'utf8'));
});

test('findings exit 1 and name file, line and column', () => {
  const cwd = folder({ 'postmortems/a.md': BAD });
  const { code, stdout } = afterword(['lint', '--format', 'compact'], { cwd });
  expect(code).toBe(1);
  const line = BAD.split('\n').indexOf('**Severity:** Terrible') + 1;
  expect(stdout).toContain(`postmortems/a.md:${line}:15: error[header/severity-known]: `);
});

test('the JSON report fits its schema and goes to a file beside the one on standard output', () => {
  const cwd = folder({ 'postmortems/a.md': BAD });
  const { stdout } = afterword(['lint', '-f', 'pretty', '-f', 'json=report.json'], { cwd });
  const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
  expect(validateReport(report) || validateReport.errors).toBe(true);
  expect(stdout).toContain('error[header/severity-known]');
});

test.each([
  ['nothing matches', ['lint'], {}, /no file matches the built-in `files` patterns/],
  ['a missing path', ['lint', 'nowhere.md'], {}, /Missing file or folder `nowhere.md`/],
  ['an empty folder', ['lint', '.'], {}, /no postmortem in/],
  ['an unknown flag', ['lint', '--frmat', 'json'], {}, /unknown option '--frmat'[\s\S]*Did you mean --format/],
  ['an unknown format', ['lint', '--format', 'jsno'], {}, /did you mean json/],
  ['an impossible day', ['lint', '--today', '2026-02-30'], {}, /expected a date YYYY-MM-DD/],
  ['an unknown command', ['lnit'], {}, /unknown command 'lnit'[\s\S]*Did you mean one of init, lint/],
  ['a missing configuration', ['lint', '--config', 'no.yaml'], {}, /Missing configuration file/],
  ['a missing template', ['lint', 'a.md', '--template', 'no.md'], { 'a.md': GOOD }, /Missing template `no.md`/],
])('%s is exit code 2 with a reason and no stack trace', (_, args, files, reason) => {
  const { code, stdout, stderr } = afterword(args, { cwd: folder(files as Record<string, string>) });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(reason);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('nothing found can be accepted', () => {
  expect(afterword(['lint', '--no-error-on-unmatched'], { cwd: folder() })).toMatchObject({
    code: 0,
    stdout: '✔ no problems in 0 files\n',
  });
});

test.each([
  ['rulez: {}', /Unexpected key `rulez`, expected `rules`[\s\S]*:1:1/],
  ['rules:\n  actions/owner-requird: off', /Unexpected rule `actions\/owner-requird`, expected `actions\/owner-required`[\s\S]*:2:3/],
  ['rules:\n  actions/owner-required: eror', /Unexpected `eror`, expected one of `error`, `warning`, `info`, `off`/],
  ['rules:\n  timeline/chronological: [error, {alowEqual: true}]', /Unexpected option `alowEqual`, expected `allowEqual`/],
  ['limits: {line: 5}', /Unexpected key `line`, expected `lines`/],
  ['files: postmortems', /Unexpected `postmortems`, expected an array at `files`/],
  ['files: [a\nrules:', /Unexpected YAML/],
])('a mistake in the configuration (%s) is shown with its place', (config, reason) => {
  const cwd = folder({ 'afterword.config.yaml': config, 'postmortems/a.md': GOOD });
  const { code, stderr } = afterword(['lint'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(reason);
});

test('configuration sets severities, files, ignores and words', () => {
  const config = `files: ['docs/**/*.md']\nignores: ['docs/old/**']\nrules:\n  header/severity-known: warning\n`;
  const cwd = folder({ 'afterword.config.yaml': config, 'docs/a.md': BAD, 'docs/old/b.md': BAD });
  expect(afterword(['lint', '-f', 'compact'], { cwd })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^docs\/a\.md:\d+:\d+: warning\[header\/severity-known\].*\n$/),
  });
  expect(afterword(['lint', '--max-warnings', '0'], { cwd }).code).toBe(1);
  expect(afterword(['lint', '--fail-on', 'warning'], { cwd }).code).toBe(1);
  const vocabulary = `${config}vocabulary:\n  severity:\n    critical: [Terrible]\n`;
  expect(afterword(['lint'], { cwd: folder({ 'afterword.config.yaml': vocabulary, 'docs/a.md': BAD }) })).toMatchObject({
    code: 0,
    stdout: '✔ no problems in 1 file\n',
  });
});

test('standard input is linted under the name it is given', () => {
  const { code, stdout } = afterword(['lint', '-', '--stdin-filename', 'postmortems/draft.md', '-f', 'compact'], {
    cwd: folder(),
    input: BAD,
  });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^postmortems\/draft\.md:\d+:15: error\[header\/severity-known\]/);
});

test('files that Git ignores are left out, and paths are relative to the repository', () => {
  const cwd = repository({ '.gitignore': 'old/\n', 'old/postmortems/a.md': BAD, 'team/postmortems/b.md': BAD });
  const { stdout } = afterword(['lint', '-f', 'json'], { cwd: join(cwd, 'team') });
  expect(JSON.parse(stdout).results.map(({ path }: { path: string }) => path)).toEqual(['team/postmortems/b.md']);
  expect(afterword(['lint', '-f', 'pretty'], { cwd: join(cwd, 'team') }).stdout).toContain('--> postmortems/b.md:');
});

test('a deleted but tracked file does not count', () => {
  const cwd = repository({ 'postmortems/a.md': GOOD, 'postmortems/b.md': BAD });
  git(cwd, 'add', '.');
  git(cwd, 'rm', '--quiet', '--force', 'postmortems/b.md');
  expect(afterword(['lint'], { cwd })).toMatchObject({ code: 0, stdout: '✔ no problems in 1 file\n' });
});

test('ids are unique over all documents, whatever their order', () => {
  const cwd = folder({ 'postmortems/a.md': GOOD, 'postmortems/b.md': GOOD });
  const forward = afterword(['lint', 'postmortems/a.md', 'postmortems/b.md', '-f', 'json'], { cwd });
  const backward = afterword(['lint', 'postmortems/b.md', 'postmortems/a.md', '-f', 'json'], { cwd });
  expect(forward.stdout).toBe(backward.stdout);
  expect(forward.stdout).toContain('header/id-unique');
});

test('colour follows --color and NO_COLOR', () => {
  const cwd = folder({ 'postmortems/a.md': BAD });
  const escape = '\u001B[';
  expect(afterword(['lint'], { cwd }).stdout).not.toContain(escape);
  expect(afterword(['--color', 'always', 'lint'], { cwd }).stdout).toContain(escape);
  expect(afterword(['lint'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(escape);
});

test('a document cannot send commands to the terminal or to the workflow', () => {
  const hostile = GOOD.replace(/^\*\*Severity:\*\* .*$/m, '**Severity:** Bad\u001B[2J ::error::x%0A::warning::y');
  const cwd = folder({ 'postmortems/a.md': hostile });
  const { stdout } = afterword(['lint', '-f', 'pretty', '-f', 'github'], { cwd });
  expect(stdout).not.toContain('\u001B');
  const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
  expect(commands.every((line) => /^::(?:error|warning|notice) (?:file|title)=/.test(line))).toBe(true);
});
