import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

const ALLOWED: Record<string, string[]> = {
  schema: [],
  parser: ['schema'],
  linter: ['parser', 'schema'],
  query: ['parser', 'schema'],
  workspace: ['linter', 'parser', 'query', 'schema'],
  cli: ['linter', 'parser', 'query', 'schema', 'workspace'],
  action: ['linter', 'schema', 'workspace'],
};

test.each(Object.entries(ALLOWED))('%s depends on the packages to its left only', (name, allowed) => {
  const { dependencies } = JSON.parse(readFileSync(resolve(ROOT, `packages/${name}/package.json`), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const own = Object.keys(dependencies).flatMap((dependency) => /^@afterword\/(.*)/.exec(dependency)?.[1] ?? []);
  expect(own.filter((one) => !allowed.includes(one))).toEqual([]);
});

test.each(['schema', 'parser', 'linter', 'query'])('%s is pure: no disk, no process, no clock', (name) => {
  const impure = globSync('src/**/*.ts', { cwd: resolve(ROOT, 'packages', name), ignore: ['src/generated/**'] }).filter((file) =>
    /from 'node:|\bprocess\.|Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(resolve(ROOT, 'packages', name, file), 'utf8')),
  );
  expect(impure).toEqual([]);
});

test('every folder of packages is covered here', () => {
  expect(
    globSync('packages/*/package.json', { cwd: ROOT })
      .map((file) => file.split('/')[1])
      .sort(),
  ).toEqual(Object.keys(ALLOWED).sort());
});
