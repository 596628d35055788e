import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '@afterword/schema';
import { expect, test } from 'vitest';
import { checkPullRequest, GOOD, git, temporaryFolder, write } from './pull-request.ts';
import { annotations, runStep } from './runner.ts';

const DOCUMENT = 'postmortems/2026-03-04-sorter.md';
const NO_SEVERITY = GOOD.replace(/^\*\*Severity:\*\*.*\n/m, '**Severity:** Terrible\n');
const SEVERITY_LINE = GOOD.split('\n').findIndex((line) => line.startsWith('**Severity:**')) + 1;
const OFF = 'rules:\n  header/severity-known: off\n';

test('a good change passes', () => {
  const step = checkPullRequest({ base: { 'README.md': 'Archive\n' }, change: { [DOCUMENT]: GOOD } });
  expect(step.code).toBe(0);
  expect(step.outputs).toMatchObject({ outcome: 'success', 'error-count': '0', 'files-checked': '1', 'sarif-file': '', 'report-file': '' });
  expect(step.summary).toMatch(/^### ✅ Afterword: no problems in 1 file/);
  expect(annotations(step, 'error')).toEqual([]);
});

test('an incomplete postmortem fails with annotations on its lines and links to the head commit', () => {
  const step = checkPullRequest({ base: { 'README.md': 'Archive\n' }, change: { [DOCUMENT]: NO_SEVERITY } });
  expect(step.code).toBe(1);
  expect(step.outputs).toMatchObject({ outcome: 'failure', 'error-count': '1' });
  expect(annotations(step, 'error')).toEqual([
    expect.objectContaining({
      properties: expect.objectContaining({ file: DOCUMENT, line: String(SEVERITY_LINE), title: 'header/severity-known' }),
    }),
  ]);
  expect(step.summary).toContain(`(https://github.example/parcel-co/archive/blob/${step.head}/${DOCUMENT}?plain=1#L${SEVERITY_LINE})`);
  expect(step.log).toContain(`--> ${DOCUMENT}:${SEVERITY_LINE}:`);
});

test('only changed documents are checked, unless all are asked for', () => {
  const change = { base: { 'postmortems/old.md': '# Old\n' }, change: { [DOCUMENT]: GOOD } };
  expect(checkPullRequest(change).outputs).toMatchObject({ outcome: 'success', 'files-checked': '1' });
  expect(checkPullRequest(change, { 'changed-only': 'false' }).outputs).toMatchObject({ outcome: 'failure', 'files-checked': '2' });
});

test('nothing changed is a success that says so', () => {
  const step = checkPullRequest({ base: { [DOCUMENT]: NO_SEVERITY }, change: { 'src/main.c': 'int main;\n' } });
  expect(step).toMatchObject({ code: 0, outputs: { outcome: 'success', 'files-checked': '0' } });
  expect(annotations(step, 'notice').map(({ message }) => message)).toEqual(['0 changed postmortems of 1 since origin/main']);
  expect(step.summary).toContain('0 changed postmortems');
});

test('no postmortem at all is an error', () => {
  const step = checkPullRequest({ base: { 'README.md': 'Archive\n' }, change: { 'src/main.c': 'int main;\n' } });
  expect(step).toMatchObject({ code: 2, outputs: { outcome: 'error' } });
  expect(annotations(step, 'error')[0]?.message).toContain('no file matches');
  expect(step.summary).toContain('Afterword could not do its job');
});

test('a clone without the base fails with the remedy', () => {
  const step = checkPullRequest({ base: { [DOCUMENT]: GOOD }, change: { [DOCUMENT]: NO_SEVERITY }, depth: 1 });
  expect(step).toMatchObject({ code: 2, outputs: { outcome: 'error' } });
  expect(annotations(step, 'error')[0]?.message).toContain('fetch-depth: 2');
});

const EVASIONS: [what: string, base: Record<string, string>, change: Record<string, string | null>, inputs?: Record<string, string>][] = [
  ['edits the configuration', { 'afterword.config.yaml': '{}\n' }, { 'afterword.config.yaml': OFF }],
  ['adds the first configuration', {}, { 'afterword.config.yaml': OFF }],
  ['adds a nearer configuration', { 'afterword.config.yaml': '{}\n' }, { 'postmortems/afterword.config.yaml': OFF }],
  [
    'edits what the configuration extends',
    { 'afterword.config.yaml': 'extends: ./team/base.yaml\n', 'team/base.yaml': '{}\n' },
    { 'team/base.yaml': OFF },
  ],
  ['edits a configuration that is named', { 'team.yaml': '{}\n' }, { 'team.yaml': OFF }, { config: 'team.yaml' }],
  ['removes the configuration', { 'afterword.config.yaml': 'rules:\n  header/severity-known: error\n' }, { 'afterword.config.yaml': null }],
  ['ignores the document', { 'afterword.config.yaml': '{}\n' }, { 'afterword.config.yaml': "ignores: ['**']\n" }],
  ['calls the document the template', { 'afterword.config.yaml': '{}\n' }, { 'afterword.config.yaml': `template: ${DOCUMENT}\n` }],
];

test.each(EVASIONS)('a change that %s does not switch off the rule it breaks', (_, ...[base, change, inputs]) => {
  const step = checkPullRequest({ base: { [DOCUMENT]: GOOD, ...base }, change: { [DOCUMENT]: NO_SEVERITY, ...change } }, inputs);
  expect(step).toMatchObject({ code: 1, outputs: { outcome: 'failure', 'error-count': '1' } });
  expect(annotations(step, 'notice')[0]?.message).toMatch(
    /^This change edits `.*`: it is checked with the settings of the base commit [0-9a-f]{10}/,
  );
});

test('the template comes from the base, too', () => {
  const template = '# [Title]\n\n## Summary\n\n[What happened]\n';
  const settings = { 'afterword.config.yaml': 'template: template.md\n', 'template.md': `${template}\n## Cause\n\n[Why]\n` };
  const step = checkPullRequest({
    base: { ...settings, [DOCUMENT]: GOOD },
    change: { 'template.md': template, [DOCUMENT]: '# A day without labels\n\n## Summary\n\nNo labels.\n' },
  });
  expect(annotations(step, 'error').map(({ properties }) => properties['title'])).toContain('structure/missing-section');
  expect(annotations(step, 'notice')[0]?.message).toContain('`template.md`');
});

test('the change that brings Afterword is checked with its own settings', () => {
  const step = checkPullRequest({
    base: { 'logs/a.md': 'x\n' },
    change: { 'afterword.config.yaml': `files: ['logs/*.md']\n${OFF}`, 'logs/b.md': NO_SEVERITY },
  });
  expect(step).toMatchObject({ code: 0, outputs: { outcome: 'success', 'files-checked': '1' } });
  expect(annotations(step, 'notice')[0]?.message).toContain('know no postmortem');
});

test('settings that are named and new come with the change', () => {
  const step = checkPullRequest(
    { base: { [DOCUMENT]: GOOD }, change: { 'team.yaml': OFF, [DOCUMENT]: NO_SEVERITY } },
    { config: 'team.yaml' },
  );
  expect(step.code).toBe(0);
  expect(annotations(step, 'notice')[0]?.message).toContain('has no `team.yaml`');
});

test.each<[what: string, broken: Record<string, string>, repaired: Record<string, string>]>([
  ['configuration', { 'afterword.config.yaml': 'rulez: {}\n' }, { 'afterword.config.yaml': '{}\n' }],
  ['template', { 'afterword.config.yaml': 'template: gone.md\n' }, { 'afterword.config.yaml': '{}\n' }],
  ['baseline', { 'afterword.baseline.json': '<<<<<<<\n' }, { 'afterword.baseline.json': '{"version":1,"files":{}}\n' }],
])('a broken %s of the base can be repaired', (_, broken, repaired) => {
  const step = checkPullRequest({ base: { [DOCUMENT]: GOOD, ...broken }, change: repaired });
  expect(step).toMatchObject({ code: 0, outputs: { outcome: 'success' } });
  expect(annotations(step, 'notice')[0]?.message).toContain('cannot be used');
});

test('a broken configuration elsewhere in the base does not set its settings aside', () => {
  const fixture = { 'fixtures/afterword.config.yaml': 'rulez: {}\n' };
  const change = {
    'fixtures/afterword.config.yaml': '{}\n',
    'fixtures/postmortems/a.md': GOOD,
    'afterword.config.yaml': OFF,
    [DOCUMENT]: NO_SEVERITY,
  };
  expect(checkPullRequest({ base: { [DOCUMENT]: GOOD, ...fixture }, change }).outputs).toMatchObject({ outcome: 'error' });
});

test('the baseline of the base accepts its findings, that of the change does not', () => {
  const change = { [DOCUMENT]: NO_SEVERITY };
  const all = checkPullRequest({ base: { [DOCUMENT]: GOOD }, change }, { 'report-file': 'report.json' });
  const [finding] = JSON.parse(readFileSync(join(all.workspace, 'report.json'), 'utf8')).results[0].diagnostics as Diagnostic[];
  const entry = { [finding!.ruleId]: { [finding!.fingerprint.replace(/-\d+$/, '')]: 1 } };
  const baseline = { 'afterword.baseline.json': JSON.stringify({ version: 1, files: { [DOCUMENT]: entry } }) };
  const removed = checkPullRequest({ base: { [DOCUMENT]: GOOD, ...baseline }, change: { ...change, 'afterword.baseline.json': null } });
  expect(removed).toMatchObject({ code: 0, outputs: { outcome: 'success', 'suppressed-count': '1' } });
  const added = checkPullRequest({ base: { [DOCUMENT]: GOOD }, change: { ...change, ...baseline } });
  expect(added).toMatchObject({ code: 1, outputs: { outcome: 'failure', 'suppressed-count': '0' } });
  expect(annotations(added, 'notice')[0]?.message).toContain('`afterword.baseline.json`');
  const named = checkPullRequest(
    { base: { [DOCUMENT]: GOOD }, change: { ...change, ...baseline } },
    { baseline: 'afterword.baseline.json' },
  );
  expect(named).toMatchObject({ code: 0, outputs: { 'suppressed-count': '1' } });
});

test('the base branch checked out for `pull_request_target` is refused', () => {
  const workspace = temporaryFolder();
  git(workspace, 'init', '--quiet');
  write(workspace, { [DOCUMENT]: NO_SEVERITY });
  git(workspace, 'add', '--all');
  git(workspace, 'commit', '--quiet', '--message', 'base');
  git(workspace, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  const step = runStep({
    workspace,
    env: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_BASE_REF: 'main' },
    event: { pull_request: { head: { sha: 'a'.repeat(40) } } },
  });
  expect(step).toMatchObject({ code: 2, outputs: { outcome: 'error' } });
  expect(annotations(step, 'error')[0]?.message).toContain('HEAD is not the pull request');
});

test.each([{}, { 'changed-only': 'false' }])(
  'a document is compared with its version on the base branch, wherever it stood (%j)',
  (inputs) => {
    const status = GOOD.split('\n').findIndex((line) => line.startsWith('**Status:**')) + 1;
    const reopened = GOOD.replace(/^\*\*Status:\*\*.*$/m, '**Status:** Ongoing');
    const step = checkPullRequest(
      { base: { 'postmortems/old.md': GOOD }, change: { 'postmortems/old.md': null, [DOCUMENT]: reopened } },
      inputs,
    );
    expect(annotations(step, 'error')).toMatchObject([
      { properties: { file: DOCUMENT, line: String(status), title: 'header/status-transition' } },
    ]);
    expect(step.log).toContain(`The status on origin/main: postmortems/old.md:${status}:`);
  },
);
