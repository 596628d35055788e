import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { afterword, CLI, repository, folder, type Result } from './afterword.ts';

// Results of earlier runs save work and change nothing: whatever happens to them, a run says what it says without them.

const TIMEOUT = 120_000;
const SOUND = '# Labels printed twice\n\n**Date:** 2026-03-01\n**Incident ID:** INC-1\n\nSee [the other](b.md).\n';
const FLAWED = '# Parcels went astray\n\n**Date:** 2026-03-99\n**Incident ID:** INC-2\n\nSee [nothing](gone.md).\n';
const FILES = { 'postmortems/a.md': SOUND, 'postmortems/b.md': FLAWED, 'postmortems/c.md': FLAWED.replace('INC-2', 'INC-1') };

const lint = (cwd: string, cache: string, ...args: string[]): Result =>
  afterword(['lint', '--today', '2026-06-30', ...args], { cwd, env: { AFTERWORD_CACHE_DIR: cache } });

const plain = (cwd: string, ...args: string[]): Result => lint(cwd, folder(), '--no-cache', ...args);

// Compiled code of the command lies beside them.
const resultsIn = (cache: string): string[] => readdirSync(cache).filter((name) => !name.endsWith('.code'));

function cacheFile(cache: string): string {
  const names = resultsIn(cache);
  expect(names).toHaveLength(1);
  return join(cache, names[0]!);
}

describe('an unchanged document', () => {
  test('is not read again, and every format is the same', { timeout: TIMEOUT }, async () => {
    const root = repository(FILES);
    const cache = folder();
    // Younger files are not trusted to be as they were.
    await sleep(2_200);
    const cold = lint(root, cache, '--timing');
    const warm = lint(root, cache, '--timing', '--format', 'json');
    expect(cold.stderr).toMatch(/^readers {2}/m);
    expect(warm.stderr).toContain('compare with cache');
    expect(warm.stderr).not.toMatch(/^(?:read|parse \(other\)|readers) {2}/m);
    expect(lint(root, cache)).toEqual(plain(root));
    expect(warm.stdout).toBe(plain(root, '--format', 'json').stdout);
  });

  test('that only looks younger is told by its content', { timeout: TIMEOUT }, () => {
    const root = repository(FILES);
    const cache = folder();
    lint(root, cache);
    const later = new Date(Date.now() + 5_000);
    utimesSync(join(root, 'postmortems/a.md'), later, later);
    expect(lint(root, cache, '--timing').stderr).not.toMatch(/^readers /m);
  });
});

test('a document that changes within a tick of the clock, with the same size and time, is read', { timeout: TIMEOUT }, () => {
  const root = repository(FILES);
  const cache = folder();
  const file = join(root, 'postmortems/b.md');
  const { atime, mtime } = statSync(file);
  lint(root, cache);
  writeFileSync(file, FLAWED.replace('2026-03-99', '2026-03-09'));
  utimesSync(file, atime, mtime);
  expect(lint(root, cache)).toEqual(plain(root));
});

describe('a cache that cannot be used is none', () => {
  const root = repository(FILES);
  const sound = folder();
  const known = plain(root);
  lint(root, sound);
  const bytes = readFileSync(cacheFile(sound));
  const damaged = (change: (text: string) => string): Buffer => Buffer.from(change(bytes.toString('latin1')), 'latin1');

  test.each<[string, Buffer]>([
    ['an empty file', Buffer.alloc(0)],
    ['a part of it', bytes.subarray(0, bytes.length >> 1)],
    ['its head only', bytes.subarray(0, bytes.indexOf('\n'))],
    ['noise', Buffer.from('\u0000\u0001 not ours {[')],
    ['one changed letter', damaged((text) => text.replace('structure/', 'structurf/'))],
    ['more than it', Buffer.concat([bytes, Buffer.from('{}\n')])],
    ['an older format', damaged((text) => text.replace(/"afterword":\d+/, '"afterword":0'))],
    ['the results of another folder', damaged((text) => text.replace(root.slice(1), root.slice(1).replaceAll(/\w$/g, '~')))],
  ])('%s', { timeout: TIMEOUT }, (_, content) => {
    const cache = folder();
    writeFileSync(join(cache, resultsIn(sound)[0]!), content);
    expect(lint(root, cache)).toEqual(known);
    // It has been made anew.
    const next = lint(root, cache, '--timing');
    expect(next.stdout).toBe(known.stdout);
    expect(next.stderr).not.toMatch(/^readers {2}/m);
  });

  test('a folder that is a file, and one that cannot be made', { timeout: TIMEOUT }, () => {
    const file = join(folder({ file: '' }), 'file');
    expect(lint(root, file)).toEqual(known);
    expect(lint(root, join(file, 'below'))).toEqual(known);
    expect(lint(root, '/proc/nowhere')).toEqual(known);
  });

  test('a full disk', { timeout: TIMEOUT }, () => {
    const cache = folder();
    // The largest file that may be written is one block.
    const script = `ulimit -f 1; exec "$0" "$@"`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, CLI, 'lint', '--today', '2026-06-30'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, AFTERWORD_CACHE_DIR: cache, NO_COLOR: '1' },
    });
    expect({ code: status, stdout, stderr }).toEqual(known);
    expect(readdirSync(cache)).toEqual([]);
  });

  test('--no-cache neither reads nor writes one', { timeout: TIMEOUT }, () => {
    const cache = folder();
    lint(root, cache, '--no-cache');
    expect(resultsIn(cache)).toEqual([]);
  });
});

test('a run that is killed at any moment leaves the next one right', { timeout: TIMEOUT }, async () => {
  const root = repository(FILES);
  const cache = folder();
  const start = performance.now();
  lint(root, cache);
  const duration = performance.now() - start;
  for (const part of [0.5, 0.8, 0.9, 0.95, 1]) {
    writeFileSync(join(root, 'postmortems/new.md'), SOUND.replace('INC-1', `INC-${part * 100 + 10}`));
    const child = spawn(process.execPath, [CLI, 'lint'], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, AFTERWORD_CACHE_DIR: cache },
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await sleep(duration * part);
    child.kill('SIGKILL');
    await ended;
    expect(lint(root, cache)).toEqual(plain(root));
  }
});

test('runs at the same time leave a whole cache', { timeout: TIMEOUT }, async () => {
  const root = repository(FILES);
  const cache = folder();
  const runs = Array.from({ length: 3 }, () => {
    const child = spawn(process.execPath, [CLI, 'lint'], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, AFTERWORD_CACHE_DIR: cache },
    });
    return new Promise<number | null>((resolve) => child.on('exit', resolve));
  });
  expect(await Promise.all(runs)).toEqual([1, 1, 1]);
  cacheFile(cache);
  expect(lint(root, cache)).toEqual(plain(root));
});

test('caches of other repositories are kept, up to a number; what a killed run left is removed', { timeout: TIMEOUT }, () => {
  const cache = folder();
  const old = new Date(Date.now() - 7_200_000);
  const names = [...Array.from({ length: 40 }, (_, i) => `old${i}.results`), '.old.results.00ff.tmp', 'notes.txt'];
  for (const name of names) {
    writeFileSync(join(cache, name), '');
    utimesSync(join(cache, name), old, old);
  }
  mkdirSync(join(cache, 'folder.results'));
  lint(repository(FILES), cache);
  const left = readdirSync(cache);
  expect(left.filter((name) => /\.(?:results|code)$/.test(name))).toHaveLength(33);
  expect(left).toEqual(expect.arrayContaining(['folder.results', 'notes.txt']));
  expect(left.some((name) => name.endsWith('.tmp'))).toBe(false);
});
