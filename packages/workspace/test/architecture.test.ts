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
  cli: ['linter', 'parser', 'query', 'schema', 'sql', 'workspace'],
  action: ['linter', 'schema', 'workspace'],
  sql: ['parser', 'query', 'schema'],
};

test.each(Object.entries(ALLOWED))('%s depends on the packages to its left only', (name, allowed) => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(resolve(ROOT, `packages/${name}/package.json`), 'utf8')) as Partial<
    Record<'dependencies' | 'devDependencies', Record<string, string>>
  >;
  const own = Object.keys({ ...dependencies, ...devDependencies }).flatMap((dependency) => /^@afterword\/(.*)/.exec(dependency)?.[1] ?? []);
  expect(own.filter((one) => !allowed.includes(one))).toEqual([]);
});

// The Markdown engines are found on the disk when the first document is read.
const LOADERS = ['src/markdown/native.ts', 'src/markdown/remark.ts'];

test.each(['schema', 'parser', 'linter', 'query'])('%s is pure: no disk, no process, no clock', (name) => {
  const impure = globSync('src/**/*.ts', { cwd: resolve(ROOT, 'packages', name), ignore: ['src/generated/**', ...LOADERS] }).filter(
    (file) =>
      /from 'node:|\bprocess\.|Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(resolve(ROOT, 'packages', name, file), 'utf8')),
  );
  expect(impure).toEqual([]);
});

test('remark is loaded by nothing but its first document', () => {
  const sources = globSync('packages/*/src/**/*.ts', { cwd: ROOT });
  const eager = /^import (?!type\b).*from '(?:unified|(?:remark|micromark|mdast|unist)[\w-]*)'/m;
  expect(sources.filter((file) => eager.test(readFileSync(resolve(ROOT, file), 'utf8')))).toEqual([]);
});

test('every folder of packages is covered here', () => {
  expect(
    globSync('packages/*/package.json', { cwd: ROOT })
      .map((file) => file.split('/')[1])
      .sort(),
  ).toEqual(Object.keys(ALLOWED).sort());
});
