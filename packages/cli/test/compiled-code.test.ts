import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLI, folder, type Result } from './afterword.ts';

// Compiled code of earlier runs saves work and changes nothing: whatever happens to it, a run says what it says without it.

const tools = folder();
const COMMAND = join(tools, 'afterword.cjs');
const ARGS = ['explain', 'header/id-unique'];

function environment(cache: string): NodeJS.ProcessEnv {
  const { NODE_DISABLE_COMPILE_CACHE: _, ...rest } = process.env;
  return { ...rest, AFTERWORD_CACHE_DIR: cache };
}

interface Invocation {
  args?: string[];
  /** Options of Node. */
  flags?: string[];
  env?: Record<string, string>;
}

function run(cache: string, { args = ARGS, flags = [], env = {} }: Invocation = {}): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, COMMAND, ...args], {
    encoding: 'utf8',
    env: { ...environment(cache), ...env },
  });
  return { code: status, stdout, stderr };
}

function codeFile(cache: string): string {
  const names = readdirSync(cache);
  expect(names).toEqual([expect.stringMatching(/^explain-[\da-f]{24}\.code$/)]);
  return join(cache, names[0]!);
}

const kept = folder();
let known: Result;
let name: string;
let code: Buffer;
/** Where the list of files ends and the code begins. */
let start: number;

beforeAll(() => {
  cpSync(dirname(CLI), tools, { recursive: true });
  known = run(kept);
  expect(known).toMatchObject({ code: 0, stdout: expect.stringContaining('header/id-unique') });
  name = codeFile(kept).slice(kept.length + 1);
  code = readFileSync(join(kept, name));
  start = code.indexOf('\n') + 1;
});

test('compiled code is used by the next run, which leaves it as it is', () => {
  expect(run(kept)).toEqual(known);
  expect(readFileSync(codeFile(kept)).equals(code)).toBe(true);
});

describe('code that is not sound is made anew', () => {
  test.each<[string, () => Buffer]>([
    ['an empty file', () => Buffer.alloc(0)],
    ['a part of it', () => code.subarray(0, code.length >> 1)],
    ['its list only', () => code.subarray(0, start)],
    ['noise', () => Buffer.from('\u0000\u0001 not ours {[')],
    ['other JSON', () => Buffer.from('{"run.cjs":1}\n')],
    ['zeros instead of code', () => Buffer.from(code.map((byte, i) => (i < start ? byte : 0)))],
    ['code with some changed bytes', () => Buffer.from(code.map((byte, i) => (i > start && i % 997 === 0 ? byte ^ 1 : byte)))],
  ])('%s', (_, content) => {
    const cache = folder({ [name]: '' });
    writeFileSync(join(cache, name), content());
    expect(run(cache)).toEqual(known);
    const anew = readFileSync(codeFile(cache));
    expect(anew.length).toBeGreaterThan(code.length / 2);
    expect(run(cache)).toEqual(known);
    expect(readFileSync(codeFile(cache)).equals(anew)).toBe(true);
  });
});

test('code of a file that has changed, though not in length, is not used', () => {
  const chunk = join(tools, 'chunks/explain.cjs');
  const source = readFileSync(chunk, 'utf8');
  writeFileSync(chunk, source.replaceAll('Source', 'Origin'));
  const changed = run(kept);
  writeFileSync(chunk, source);
  expect(changed.stdout).toBe(known.stdout.replaceAll('Source', 'Origin'));
  expect(changed.stdout).not.toBe(known.stdout);
  expect(run(kept)).toEqual(known);
});

test('code of another Node, as its flags make it, is not used', () => {
  expect(run(kept, { flags: ['--no-opt'] })).toEqual(known);
  expect(readFileSync(codeFile(kept)).equals(code)).toBe(false);
  expect(run(kept)).toEqual(known);
});

test('a folder that cannot be written is no error', () => {
  const file = join(folder({ file: '' }), 'file');
  expect(run(file)).toEqual(known);
  expect(run(join(file, 'below'))).toEqual(known);
  expect(run('/proc/nowhere')).toEqual(known);
});

test('runs at the same time leave sound code', async () => {
  const cache = folder();
  const runs = Array.from({ length: 3 }, () => {
    const child = spawn(process.execPath, [COMMAND, ...ARGS], { stdio: 'ignore', env: environment(cache) });
    return new Promise<number | null>((resolve) => child.on('exit', resolve));
  });
  expect(await Promise.all(runs)).toEqual([0, 0, 0]);
  const made = readFileSync(codeFile(cache));
  expect(run(cache)).toEqual(known);
  expect(readFileSync(codeFile(cache)).equals(made)).toBe(true);
});

test('nothing is kept of a run that failed, nor where Node is told to keep none', () => {
  const cache = folder();
  expect(run(cache, { args: ['explain', 'no/such-rule'] }).code).toBe(2);
  expect(run(cache, { env: { NODE_DISABLE_COMPILE_CACHE: '1' } })).toEqual(known);
  expect(readdirSync(cache)).toEqual([]);
});

test('runs that need different files keep the code of both', () => {
  const cache = folder();
  const document = join(folder({ 'a.md': '# Labels printed twice\n' }), 'a.md');
  const sizeAfter = (...args: string[]): number => {
    expect(run(cache, { args: ['parse', document, ...args] }).code).toBe(0);
    const [file, ...others] = readdirSync(cache);
    expect(others).toEqual([]);
    return readFileSync(join(cache, file!)).length;
  };
  const satteri = sizeAfter();
  const both = sizeAfter('--engine', 'remark');
  expect(both).toBeGreaterThan(satteri);
  expect(sizeAfter()).toBe(both);
  expect(sizeAfter('--engine', 'remark')).toBe(both);
});

test('a run that changed settings of V8, as it does for many documents, neither spoils nor rewrites the code', () => {
  const cache = folder();
  const names = Array.from({ length: 500 }, (_, i) => `${i}.md`);
  const archive = folder(Object.fromEntries(names.map((name) => [name, '---\nid: 1\n---\n# Labels printed twice\n'])));
  // A file that is written anew is another one, even with the same bytes.
  const fileAfter = (path: string): number => {
    expect(run(cache, { args: ['lint', '--no-cache', path] }).code).toBe(1);
    const [file, ...others] = readdirSync(cache);
    expect(others).toEqual([]);
    return statSync(join(cache, file!)).ino;
  };
  const made = fileAfter(archive);
  expect(fileAfter(archive)).toBe(made);
  expect(fileAfter(join(archive, '0.md'))).toBe(made);
});
