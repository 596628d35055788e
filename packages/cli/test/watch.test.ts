import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { afterword, CLI, EXAMPLES, folder } from './afterword.ts';

const ARCHIVE = join(EXAMPLES, 'postmortems');
const CLEAN = readFileSync(join(ARCHIVE, readdirSync(ARCHIVE)[0]!), 'utf8');
const SEVERITY = /^\*\*Severity:\*\*.*$/m;

let child: ChildProcess | null = null;
afterEach(() => child?.kill('SIGKILL'));

/** A watching run, with all it has said so far and a way to wait for one more run. */
function watching(cwd: string): { said(): string; runs(count: number): Promise<void> } {
  let text = '';
  child = spawn(process.execPath, [CLI, 'lint', '--watch', '--format', 'compact'], { cwd });
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const runs = async (count: number): Promise<void> => {
    while ((text.match(/^Checked in/gm) ?? []).length < count) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { said: () => text, runs };
}

test('it checks again after a change, survives a broken configuration, and finds new documents', async () => {
  const cwd = folder({ 'postmortems/a.md': CLEAN });
  const { said, runs } = watching(cwd);
  await runs(1);
  expect(said()).not.toContain('error');
  writeFileSync(join(cwd, 'postmortems/a.md'), CLEAN.replace(SEVERITY, '**Severity:** Purple'));
  await runs(2);
  expect(said()).toContain('a.md:5:15: error[header/severity-known]');
  writeFileSync(join(cwd, 'afterword.config.yaml'), 'nothing: true\n');
  await runs(3);
  expect(said()).toContain('Unexpected key `nothing`');
  writeFileSync(join(cwd, 'afterword.config.yaml'), '');
  writeFileSync(join(cwd, 'postmortems/b.md'), CLEAN.replace(SEVERITY, '**Severity:** Pink'));
  await runs(4);
  await expect.poll(said, { timeout: 20_000 }).toContain('b.md:5:15: error[header/severity-known]');
});

test.each([['-'], ['--fix'], ['--diff'], ['--init-baseline'], ['--rev', 'HEAD'], ['--staged']])('%s has no meaning with it', (...args) => {
  expect(afterword(['lint', '--watch', ...args], { cwd: folder({ 'postmortems/a.md': CLEAN }) })).toMatchObject({ code: 2 });
});
