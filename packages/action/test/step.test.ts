import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPullRequest, GOOD, temporaryFolder, write, type Files } from './pull-request.ts';
import { annotations, runStep, type Step } from './runner.ts';

const LEVELS = ['error', 'warning', 'notice'];

function checkFiles(files: Files, inputs: Record<string, string> = {}): Step & { workspace: string } {
  const workspace = temporaryFolder();
  write(workspace, files);
  return { workspace, ...runStep({ workspace, inputs }) };
}

const TERRIBLE = GOOD.replace(/^\*\*Severity:\*\*.*\n/m, '**Severity:** Terrible\n');
const MILD = 'rules:\n  header/severity-known: warning\n';

test('500 findings stay inside the limits, and it is said how many more there are', () => {
  const rows = Array.from({ length: 500 }, (_, i) => `| 25:${String(i % 60).padStart(2, '0')} | Nothing ${i} | | |`).join('\n');
  const step = checkFiles({ 'postmortems/a.md': GOOD.replace(/^(\| *:?-+.*\|)$/m, `$1\n${rows}`) });
  const total = Number(step.outputs['error-count']) + Number(step.outputs['warning-count']);
  expect(total).toBeGreaterThanOrEqual(500);
  for (const level of LEVELS) expect(annotations(step, level).length).toBeLessThanOrEqual(10);
  expect(annotations(step, 'error')).toHaveLength(10);
  expect(annotations(step, 'notice').at(-1)?.message).toMatch(/\d{3} of them not annotated/);
  expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 * 1024);
});

test('a summary over the limit is cut and says what is left out', () => {
  const rows = Array.from({ length: 1900 }, (_, i) => `| 25:${String(i % 60).padStart(2, '0')} | 時刻 ${i} | | |`).join('\n');
  const step = checkFiles(
    Object.fromEntries(
      Array.from({ length: 2 }, (_, i) => [`postmortems/${'時'.repeat(60)}/${i}.md`, GOOD.replace(/^(\| *:?-+.*\|)$/m, `$1\n${rows}`)]),
    ),
  );
  expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 * 1024);
  expect(step.summary).toMatch(/… and [\d,]+ more findings, left out to stay within the length of a job summary\./);
});

test.each([
  ['{}', {}, 1],
  [MILD, {}, 0],
  [MILD, { 'fail-on': 'warning' }, 1],
  [MILD, { 'max-warnings': '0' }, 1],
  [MILD, { 'max-warnings': '9' }, 0],
])('findings fail the step by their severity (%#)', (config, inputs, code) => {
  const step = checkFiles({ 'postmortems/a.md': TERRIBLE, 'afterword.config.yaml': config }, inputs);
  expect(step).toMatchObject({ code, outputs: { outcome: code === 0 ? 'success' : 'failure' } });
  expect(annotations(step, 'error').length > 0).toBe(code === 1);
});

test('annotations and summary can be left out', () => {
  const step = checkFiles({ 'postmortems/a.md': TERRIBLE }, { annotations: 'false', summary: 'false' });
  expect(step).toMatchObject({ code: 1, summary: '' });
  expect(annotations(step, 'error').map(({ message }) => message)).toEqual(['1 error']);
});

test('reports are written where the inputs say, and the outputs tell where that is', () => {
  const inputs = { 'working-directory': 'docs', 'sarif-file': 'out/a.sarif', 'report-file': 'report.json' };
  const step = checkFiles({ 'docs/postmortems/a.md': TERRIBLE }, inputs);
  expect(step.outputs).toMatchObject({ 'sarif-file': 'docs/out/a.sarif', 'report-file': 'docs/report.json' });
  const read = (path: string): unknown => JSON.parse(readFileSync(join(step.workspace, path), 'utf8'));
  expect(read('docs/out/a.sarif')).toMatchObject({ version: '2.1.0' });
  expect(read('docs/report.json')).toMatchObject({ summary: { errors: 1, files: 1 } });
});

test('a link in the checkout leads no report out of it', () => {
  const elsewhere = temporaryFolder();
  write(elsewhere, { 'kept.txt': 'kept' });
  const workspace = temporaryFolder();
  write(workspace, { 'postmortems/a.md': GOOD });
  symlinkSync(elsewhere, join(workspace, 'out'));
  symlinkSync(join(elsewhere, 'kept.txt'), join(workspace, 'report.json'));
  const step = runStep({ workspace, inputs: { 'report-file': 'report.json', 'sarif-file': 'out/a.sarif' } });
  expect(step.outputs).toMatchObject({ outcome: 'error' });
  expect(existsSync(join(elsewhere, 'a.sarif'))).toBe(false);
  expect(runStep({ workspace, inputs: { 'report-file': 'report.json' } }).code).toBe(0);
  expect(readFileSync(join(elsewhere, 'kept.txt'), 'utf8')).toBe('kept');
});

test('a document that is a link out of the repository is not read', () => {
  const secret = temporaryFolder();
  write(secret, { 'secret.md': '# hunter2\n\n**Severity:** hunter2\n' });
  const prepare = (checkout: string): void => symlinkSync(join(secret, 'secret.md'), join(checkout, 'postmortems/b.md'));
  const step = checkPullRequest({ base: { 'postmortems/a.md': GOOD }, change: {}, prepare });
  expect(step.outputs).toMatchObject({ outcome: 'failure' });
  expect(step.log + step.summary).not.toContain('hunter2');
  expect(annotations(step, 'error')[0]?.message).toContain('not part of the repository');
});

test.each([
  ['a wrong input', { 'fail-on': 'never' }, 'expected one of `error`, `warning`, `info`'],
  ['a missing folder', { 'working-directory': 'nowhere' }, 'Missing folder'],
  ['a missing path', { paths: 'nowhere.md' }, 'Missing file or folder `nowhere.md`'],
  ['a missing baseline', { baseline: 'nowhere.json' }, 'Missing baseline'],
  ['an unknown reference', { since: 'nowhere' }, 'nowhere'],
])('%s is an error, not a finding', (_, inputs, message) => {
  const step = checkFiles({ 'postmortems/a.md': GOOD }, inputs as unknown as Record<string, string>);
  expect(step).toMatchObject({ code: 2, outputs: { outcome: 'error' } });
  expect(annotations(step, 'error')).toHaveLength(1);
  if (message !== 'nowhere') expect(annotations(step, 'error')[0]?.message).toContain(message);
});

test('mistakes in the configuration are told with their places', () => {
  const step = checkFiles({ 'postmortems/a.md': GOOD, 'afterword.config.yaml': 'files: []\nrulez: {}\n' });
  expect(step.outputs).toMatchObject({ outcome: 'error' });
  expect(annotations(step, 'error')[0]?.message).toContain('2:1: Unexpected key `rulez`, expected `rules`');
});
