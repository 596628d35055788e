import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CLI, EXAMPLES, folder } from './afterword.ts';

const DOCUMENT = join(EXAMPLES, 'postmortems/2026-05-26-vehicle-height-flag.md');

// What a command reads is known by what it can do without.
test.each([
  { args: ['--version'], kept: [], shows: /^\d+\.\d+\.\d+\n$/ },
  {
    args: ['--help'],
    kept: ['program-files.cjs', 'version.cjs', 'run.cjs', 'terminal.cjs', 'picocolors.cjs', 'rolldown-runtime.cjs'],
    shows: /^Usage: afterword/,
  },
  { args: ['parse', DOCUMENT], without: ['validators.cjs', 'lint.cjs', 'query.cjs', 'discriminator.cjs'], shows: /"incident"/ },
])('$args is answered from the files it needs', ({ args, kept, without, shows }) => {
  const chunks = join(dirname(CLI), 'chunks');
  const copy = join(folder(), 'dist');
  cpSync(dirname(CLI), copy, { recursive: true });
  const left = without ?? readdirSync(chunks).filter((file) => !kept.includes(file));
  expect(readdirSync(chunks)).toEqual(expect.arrayContaining(left));
  for (const file of left) rmSync(join(copy, 'chunks', file));
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(copy, 'afterword.cjs'), ...args], { encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toMatch(shows);
});

test('a reader that is gone before the version is written is no error', () => {
  const { stderr, status } = spawnSync('sh', ['-c', `{ sleep 0.2; "${process.execPath}" "${CLI}" --version; echo $? >&2; } | true`], {
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual(['0\n', 0]);
});
