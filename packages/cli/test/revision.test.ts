import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateIncident } from '@afterword/schema';
import { describe, expect, test } from 'vitest';
import { afterword, EXAMPLES, folder, git, repository, type Result } from './afterword.ts';

const GOOD = readFileSync(join(EXAMPLES, 'postmortems/2024-11-19-expired-login-certificate.md'), 'utf8');
const OPEN = GOOD.replaceAll('- [x]', '- [ ]').replace(/^\| .*$/gm, '');

function commit(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Change');
}

/** A tag `then` with an open postmortem, whose file is gone since. */
function archive(): string {
  const root = repository({ 'postmortems/a.md': OPEN, 'afterword.config.yaml': 'rules:\n  header/severity-known: off\n' });
  git(root, 'checkout', '--quiet', '-b', 'main');
  commit(root, {});
  git(root, 'tag', 'then');
  commit(root, { 'postmortems/a.md': GOOD.replace('**Severity:** High', '**Severity:** Terrible') });
  git(root, 'tag', 'done');
  git(root, 'rm', '--quiet', '-r', '.');
  git(root, 'commit', '--quiet', '--message', 'Clear');
  return root;
}

function bareOf(root: string): string {
  const bare = folder();
  git(bare, 'clone', '--quiet', '--bare', root, '.');
  return bare;
}

describe('--rev', () => {
  test.each([['parse'], ['parse', 'postmortems/a.md'], ['lint', '-f', 'json'], ['validate', '-f', 'json'], ['query', '--json']])(
    '%j reads a revision that is not checked out, from a bare repository too',
    (...args) => {
      const root = archive();
      const expected = afterword([...args, '--rev', 'done'], { cwd: root });
      expect(expected.stdout).toMatch(/Terrible|"files": 1/);
      expect(afterword([...args, '--rev', 'done'], { cwd: bareOf(root) })).toEqual(expected);
      git(root, 'checkout', '--quiet', 'done');
      expect(afterword(args, { cwd: root })).toEqual(expected);
      expect(afterword([...args, '--rev', 'then'], { cwd: root }).stdout).not.toContain('Terrible');
    },
  );

  test('lint takes configuration and baseline from it', () => {
    const root = archive();
    expect(afterword(['lint', '--rev', 'done', '--today', '2026-11-23'], { cwd: root })).toMatchObject({ code: 0 });
    git(root, 'checkout', '--quiet', 'done');
    rmSync(join(root, 'afterword.config.yaml'));
    expect(afterword(['lint', '--today', '2026-11-23'], { cwd: root })).toMatchObject({ code: 1 });
    afterword(['lint', '--init-baseline', '--today', '2026-11-23'], { cwd: root });
    commit(root, {});
    expect(afterword(['lint', '--rev', 'HEAD', '--today', '2026-11-23'], { cwd: bareOf(root) })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('baseline'),
    });
  });

  test.each([
    [['lint', '--rev', 'HEAD', '--fix'], /cannot be used with option/],
    [['lint', '--rev', 'HEAD', '--staged'], /cannot be used with option/],
    [['lint', '--rev', 'HEAD', '--changed'], /cannot be used with option/],
    [['lint', '--rev', 'HEAD', '--since', 'then'], /Unexpected revision together with changes/],
    [['lint', '--rev', 'HEAD', '--init-baseline'], /cannot be used with option/],
    [['parse', '--rev', 'HEAD', '-'], /Unexpected `-` with `--rev`/],
    [['query', '--rev', 'nowhere'], /Missing revision `nowhere`[\s\S]*help: .*git fetch/],
    [['query', '--rev=--all'], /Unexpected revision `--all`/],
    [['query', '--rev', 'then', 'gone.md'], /`gone.md` in revision `then`/],
    [['query', '--rev', 'HEAD'], /no file in revision `HEAD` matches/],
    [['lint', '--repo', '.'], /unknown option '--repo'/],
  ])('%j is exit code 2 with a reason', (args, reason) => {
    const { code, stdout, stderr } = afterword(args, { cwd: archive() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(reason);
  });

  test('a bare repository without it says what to do', () => {
    expect(afterword(['query'], { cwd: bareOf(archive()) })).toMatchObject({ code: 2, stderr: expect.stringContaining('--rev HEAD') });
  });
});

describe('history', () => {
  const incidentOf = ({ stdout }: Result): { history: Record<string, unknown> | null } => JSON.parse(stdout).incident;

  test('parse --history says when actions were done', () => {
    const root = archive();
    const incident = incidentOf(afterword(['parse', '--history', '--rev', 'done'], { cwd: root }));
    expect(validateIncident(incident) || validateIncident.errors).toBe(true);
    const hash = (name: string): string => git(root, 'rev-parse', `${name}^{commit}`).trim();
    const { firstDraft, actionItems } = incident.history as { firstDraft: unknown; actionItems: { done: unknown }[] };
    expect(firstDraft).toMatchObject({ commit: hash('then'), author: 'Robin Example' });
    expect(actionItems[0]!.done).toMatchObject({ commit: hash('done') });
    expect(incidentOf(afterword(['parse', '--rev', 'done'], { cwd: root }))).not.toHaveProperty('history');
    expect(incidentOf(afterword(['parse', '--history', '-'], { cwd: folder(), input: GOOD })).history).toBeNull();
  });

  test('query asks for it where a field, a condition or the order does', () => {
    const cwd = bareOf(archive());
    const query = (...args: string[]): unknown[] => JSON.parse(afterword(['query', '--rev', 'done', '--json', ...args], { cwd }).stdout);
    expect(query('id,history.authors')).toEqual([{ id: 'INC-2024-007', 'history.authors': ['Robin Example'] }]);
    expect(query('id', '--where', 'history.firstDraft.author=robin example')).toHaveLength(1);
    expect(query('id', '--where', 'history.publicationLagDays<1')).toHaveLength(0);
    expect(query('id', '--since', '2024-01-01')).toHaveLength(1);
    expect(query()[0]).not.toHaveProperty('history');
  });
});

test('former versions are kept for the next run, and a damaged file does no harm', () => {
  const [root, cache] = [archive(), folder()];
  const run = (): string => afterword(['parse', '--history', '--rev', 'done'], { cwd: root, env: { AFTERWORD_CACHE_DIR: cache } }).stdout;
  const cold = run();
  const file = join(
    cache,
    readdirSync(cache).find((name) => name.endsWith('.versions'))!,
  );
  const kept = readFileSync(file, 'utf8');
  expect(run()).toBe(cold);
  writeFileSync(file, kept.replaceAll('"state":"open"', '"state":"done"'));
  expect(run()).not.toBe(cold);
  for (const damaged of ['', kept.slice(0, -20), '{"of":1}', kept.replaceAll('"items":', '"other":')]) {
    writeFileSync(file, damaged);
    expect(run()).toBe(cold);
    expect(readFileSync(file, 'utf8')).toBe(kept);
  }
});

describe('--repo', () => {
  test('several repositories are read as one, with ids of their own', () => {
    const [one, two] = [archive(), archive()];
    const names = [one, two].map((root) => root.split('/').at(-1)!);
    const { code, stdout, stderr } = afterword(['query', '--rev', 'done', '--repo', one, '--repo', bareOf(two), '--json', 'id,path'], {
      cwd: folder(),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const found = JSON.parse(stdout) as { id: string; path: string }[];
    expect(found).toHaveLength(2);
    expect(found.map(({ id, path }) => [id.split(':')[1], path.split('/').slice(1).join('/')])).toEqual([
      ['INC-2024-007', 'postmortems/a.md'],
      ['INC-2024-007', 'postmortems/a.md'],
    ]);
    expect(found.some(({ id }) => id.startsWith(`${names[0]}:`))).toBe(true);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  test('one that cannot be read is named, and the rest goes on', () => {
    const args = ['query', '--rev', 'done', '--repo', 'nowhere', '--repo', archive(), '--json', 'id'];
    const { code, stdout, stderr } = afterword(args, { cwd: folder() });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^nowhere: Missing folder[\s\S]*error: Unexpected failure to read repository `nowhere`/);
  });
});
