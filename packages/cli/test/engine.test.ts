import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { afterword, CLI, EXAMPLES, folder, type Result } from './afterword.ts';

const LOADED = /^Markdown engine: satteri \d+\.\d+\.\d+\n$/;
const NOT_LOADED = /^Markdown engine: remark, because satteri cannot be loaded: @bruits\/satteri-\S+ \d+\.\d+\.\d+ is not installed\n$/;

const INSTALLED = resolve(CLI, '../../node_modules');

interface Copy {
  /** Folder where packages are looked for. */
  packages?: string;
  /** A file of the command that is left out. */
  without?: string;
}

// A copy of the command as a team keeps it in its repository, where nothing is installed.
function copied(args: string[], { packages, without }: Copy = {}): Result {
  const tools = folder();
  cpSync(dirname(CLI), tools, { recursive: true, filter: (file) => basename(file) !== without });
  const { NODE_PATH: _, ...rest } = process.env;
  const env = packages === undefined ? rest : { ...rest, NODE_PATH: packages };
  const command = [join(tools, 'afterword.cjs'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: tools, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: status, stdout, stderr };
}

const FORMATS = ['compact', 'json', 'sarif', 'markdown'];

test('both engines give the same reports byte for byte', { timeout: 240_000 }, () => {
  const fixtures = resolve(EXAMPLES, '../packages/linter/fixtures');
  const [remark, satteri] = ['remark', 'satteri'].map((engine) => {
    const cwd = folder();
    const formats = FORMATS.flatMap((format) => ['-f', `${format}=${format}.txt`]);
    const files = [EXAMPLES, `${fixtures}/**/*.md`];
    const result = afterword(['lint', ...files, '--engine', engine, '-f', 'pretty', ...formats, '--today', '2026-11-23'], { cwd });
    return { ...result, reports: FORMATS.map((format) => readFileSync(join(cwd, `${format}.txt`), 'utf8')) };
  });
  expect(satteri).toEqual(remark);
  expect(remark!.stderr).toBe('');
  for (const report of remark!.reports) expect(report.length).toBeGreaterThan(10_000);
});

test('both engines give the same JSON byte for byte', () => {
  const [remark, satteri] = ['remark', 'satteri'].map((engine) => afterword(['parse', EXAMPLES, '--positions', '--engine', engine]));
  expect(satteri).toEqual(remark);
  expect(remark!.code).toBe(0);
});

test.each<[string, string[], RegExp]>([
  ['satteri where it is installed', [], LOADED],
  ['satteri when asked for', ['--engine', 'satteri'], LOADED],
  ['remark when asked for', ['--engine', 'remark'], /^Markdown engine: remark, as asked for\n$/],
])('--verbose says which engine reads: %s', (_name, args, notice) => {
  const { code, stderr } = afterword(['parse', EXAMPLES, '--verbose', ...args]);
  expect(code).toBe(0);
  expect(stderr).toMatch(notice);
});

test('without satteri remark reads, quietly', () => {
  const installed = afterword(['parse', EXAMPLES], { cwd: folder() });
  expect(copied(['parse', EXAMPLES])).toEqual(installed);
  expect(copied(['parse', EXAMPLES, '--verbose']).stderr).toMatch(NOT_LOADED);
});

test('remark is not loaded for what satteri reads', () => {
  expect(copied(['parse', EXAMPLES], { packages: INSTALLED, without: 'remark.cjs' })).toMatchObject({ code: 0, stderr: '' });
  expect(copied(['parse', EXAMPLES, '--engine', 'remark'], { packages: INSTALLED, without: 'remark.cjs' }).code).toBe(2);
});

test('satteri asked for where it is not installed cannot be done, by option or configuration', () => {
  const configured = folder({ 'afterword.config.yaml': 'engine: satteri\n', 'postmortems/a.md': '# Kettle down\n' });
  for (const args of [
    ['parse', EXAMPLES, '--engine', 'satteri'],
    ['parse', configured],
  ]) {
    const { code, stdout, stderr } = copied(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^error: Missing Markdown engine satteri: .*\n {2}help: install it with `npm install satteri@.*, or use `--engine auto`/,
    );
  }
  expect(copied(['parse', configured, '--engine', 'auto']).code).toBe(0);
});

test.each<[string[], string, string]>([
  [['--engine', 'pandoc'], '', "argument 'pandoc' is invalid. Allowed choices are auto, remark, satteri."],
  [[], 'engine: pandoc\n', 'Unexpected `pandoc`, expected one of `auto`, `remark`, `satteri` at `engine`'],
])('an unknown engine %j %j', (args, config, message) => {
  const cwd = folder({ 'afterword.config.yaml': config, 'postmortems/a.md': '# Kettle down\n' });
  const { code, stderr } = afterword(['lint', ...args], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

// Inline marks nested this deep end the process where the native engine gets all of them, and its stack is small.
test.each([60_000, 130_000, 600_000])('%i characters of nested marks with the limits lifted do not end the process', (length) => {
  const limits = 'limits: { work: 1000000000000, lineLength: 10000000, characters: 10000000 }\n';
  const marks = '**a '.repeat(length / 8) + 'b** '.repeat(length / 8);
  const cwd = folder({ 'afterword.config.yaml': limits, 'postmortems/a.md': `# Kettle down\n\n${marks}\n` });
  const command = 'ulimit -s 1024 && exec "$0" "$1" parse';
  const { status, signal } = spawnSync('sh', ['-c', command, process.execPath, CLI], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect({ status, signal }).toEqual({ status: 0, signal: null });
});
