import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fixArchive, openArchive, writeFixed } from '@afterword/workspace';
import { expect, test } from 'vitest';
import { afterword, CLI, EXAMPLES, folder } from './afterword.ts';

const GOOD = readFileSync(join(EXAMPLES, 'postmortems/2024-11-19-expired-login-certificate.md'), 'utf8');
const DATE = /^\*\*Date:\*\* .*$/m.exec(GOOD)![0];
const BAD_DATE = DATE.replace(/(\d{4})-(\d\d)-(\d\d)/, '$1/$2/$3');
const BAD = GOOD.replace(DATE, BAD_DATE);
const MISSPELLED = GOOD.replace('## Lessons Learned', '## Lessns Learned');
const FILE = 'postmortems/a.md';
const DAY = ['--today', '2026-11-23'];

function read(cwd: string, file = FILE): string {
  return readFileSync(join(cwd, file), 'utf8');
}

test('--fix writes the fixed document, says how much, and reports what remains', () => {
  expect(BAD).not.toBe(GOOD);
  const severity = (text: string): string => text.replace(/^\*\*Severity:\*\* .*$/m, '**Severity:** Terrible  ');
  const cwd = folder({ [FILE]: severity(BAD), 'postmortems/b.md': GOOD });
  const { code, stdout, stderr } = afterword(['lint', '--fix', '-f', 'compact', ...DAY, FILE], { cwd });
  expect(stderr).toBe('Fixed 1 problem in 1 file.\n');
  expect(stdout).toMatch(/^postmortems\/a\.md:\d+:15: error\[header\/severity-known\].*\n$/);
  expect(code).toBe(1);
  expect(read(cwd)).toBe(severity(GOOD));
  expect(readdirSync(join(cwd, 'postmortems'))).toEqual(['a.md', 'b.md']);
  expect(afterword(['lint', '--fix', '-f', 'compact', ...DAY, FILE], { cwd }).stderr).toBe('');
});

test('a document that is clean after fixing is exit code 0', () => {
  const cwd = folder({ [FILE]: BAD });
  expect(afterword(['lint', '--fix', ...DAY], { cwd })).toEqual({
    code: 0,
    stdout: '✔ no problems in 1 file\n',
    stderr: 'Fixed 1 problem in 1 file.\n',
  });
});

test('unsafe fixes are made only when they are asked for', () => {
  const cwd = folder({ [FILE]: MISSPELLED });
  expect(afterword(['lint', '--fix', ...DAY], { cwd })).toMatchObject({ code: 1, stderr: '' });
  expect(read(cwd)).toBe(MISSPELLED);
  expect(afterword(['lint', '--fix', '--unsafe-fixes', ...DAY], { cwd })).toMatchObject({
    code: 0,
    stderr: 'Fixed 1 problem in 1 file.\n',
  });
  expect(read(cwd)).toBe(GOOD);
});

test('mode, line ends, byte order mark and symbolic links are kept', () => {
  const dos = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const cwd = folder({ 'shared/b.md': dos(BAD), 'postmortems/.keep': '' });
  chmodSync(join(cwd, 'shared/b.md'), 0o640);
  symlinkSync('../shared/b.md', join(cwd, FILE));
  expect(afterword(['lint', '--fix', ...DAY, FILE], { cwd }).code).toBe(0);
  expect(read(cwd, 'shared/b.md')).toBe(dos(GOOD));
  expect(statSync(join(cwd, 'shared/b.md')).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(cwd, FILE)).isSymbolicLink() && readlinkSync(join(cwd, FILE))).toBe('../shared/b.md');
});

test('--diff prints what would change and writes nothing', () => {
  const cwd = folder({ [FILE]: BAD });
  const { code, stdout, stderr } = afterword(['lint', '--diff', ...DAY], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'Would fix 1 problem in 1 file.\n' });
  expect(stdout.split('\n').slice(0, 3)).toEqual([`--- a/${FILE}`, `+++ b/${FILE}`, expect.stringMatching(/^@@ -1,\d+ \+1,\d+ @@$/)]);
  expect(stdout).toContain(`\n-${BAD_DATE}\n+${DATE}\n`);
  expect(read(cwd)).toBe(BAD);
  const applied = spawnSync('git', ['apply', '--check', '-'], { cwd, input: stdout, encoding: 'utf8' });
  expect(applied.status, applied.stderr).toBe(0);
});

test('--diff with nothing to fix is exit code 0', () => {
  expect(afterword(['lint', '--diff', ...DAY], { cwd: folder({ [FILE]: MISSPELLED }) })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'Nothing to fix.\n',
  });
});

test('text from standard input comes out fixed, with the report on standard error', () => {
  const { code, stdout, stderr } = afterword(['lint', '-', '--fix', '-f', 'compact', ...DAY], {
    input: BAD.replace(/^\*\*Severity:\*\* .*$/m, '**Severity:** Terrible  '),
  });
  expect(stdout).toBe(GOOD.replace(/^\*\*Severity:\*\* .*$/m, '**Severity:** Terrible  '));
  expect(stderr).toMatch(/^Fixed 1 problem in 1 file\.\nstdin\.md:\d+:15: error\[header\/severity-known\].*\n$/);
  expect(code).toBe(1);
  expect(afterword(['lint', '-', '--fix', ...DAY], { input: GOOD })).toMatchObject({ code: 0, stdout: GOOD });
});

test.each([
  [['--unsafe-fixes'], /expected `--fix` or `--diff` with it/],
  [['--fix', '--diff'], /'--fix' cannot be used with option '--diff'/],
])('%j is refused', (flags, reason) => {
  const { code, stdout, stderr } = afterword(['lint', ...flags, FILE], { cwd: folder({ [FILE]: BAD }) });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(reason);
});

test('a folder that cannot be written to stops its own files only', () => {
  const cwd = folder({ [FILE]: BAD, 'locked/postmortems/b.md': BAD });
  const locked = join(cwd, 'locked/postmortems');
  chmodSync(locked, 0o555);
  for (const file of [join(cwd, FILE), join(locked, 'b.md')]) chmodSync(file, 0o666);
  const { status, stderr, stdout } = unprivileged(cwd, ['lint', '--fix', ...DAY]);
  expect(stderr).toMatch(
    /Unexpected failure to write `locked\/postmortems\/b\.md`: no permission to write it or its folder; it stays as it is\nFixed 1 problem in 1 file\.\n$/,
  );
  expect(status).toBe(2);
  expect(stdout).toContain('header/date-format');
  expect([read(cwd), read(cwd, 'locked/postmortems/b.md')]).toEqual([GOOD, BAD]);
});

/** Runs the command without the rights of root, who may write anywhere. */
function unprivileged(cwd: string, args: string[]): { status: number | null; stdout: string; stderr: string } {
  const isRoot = process.getuid?.() === 0;
  const program = join(folder(), 'afterword.cjs');
  cpSync(dirname(CLI), dirname(program), { recursive: true });
  for (const path of [dirname(program), cwd]) chmodSync(path, 0o755);
  chmodSync(join(cwd, 'postmortems'), 0o777);
  return spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', ...(isRoot ? { uid: 65534, gid: 65534 } : {}) });
}

test('a file that changed after it was read, or is not UTF-8, stays as it is', async () => {
  const cwd = folder({ 'a.md': BAD, 'b.md': BAD, 'c.md': BAD });
  writeFileSync(join(cwd, 'b.md'), Buffer.from(BAD.replace('## Appendix', '## Appendix \u00FF'), 'latin1'));
  const archive = await openArchive({ cwd, paths: ['.'] });
  const [a, b, c] = await fixArchive(archive, { today: '2026-11-23', unsafe: false });
  writeFileSync(join(cwd, 'a.md'), 'other');
  expect([a, b, c].map((one) => writeFixed(one!))).toEqual(['it differs from what was checked', 'it is not UTF-8', null]);
  expect([read(cwd, 'a.md'), read(cwd, 'c.md')]).toEqual(['other', GOOD]);
});

test('findings about several documents come from the fixed texts', () => {
  const id = /^\*\*Incident ID:\*\* (\S+)/m.exec(GOOD)![1]!;
  const cwd = folder({ [FILE]: BAD, 'postmortems/b.md': BAD });
  const { stdout } = afterword(['lint', '--fix', '-f', 'compact', ...DAY], { cwd });
  expect(stdout).toContain(`header/id-unique]: `);
  expect(stdout).toContain(id);
  expect(stdout).not.toContain('header/date-format');
});
