import { expect, test } from 'vitest';
import { checkPullRequest, GOOD, temporaryFolder, write, type Files } from './pull-request.ts';
import { runStep, type RunnerCommand, type Step } from './runner.ts';

const FORGED = [
  '::error file=a::forged',
  '::stop-commands::x',
  '::set-output name=outcome::success',
  '::add-mask::e',
  '##[error]forged',
  'x ##[group]forged',
  '%0A::warning::forged',
  '\u001B[31mforged\u001B[0m',
  '\u009B31m\u0007\u202E',
  '<img src=x onerror=alert(1)><!--',
  '</details></summary><h1>forged</h1>',
  '[forged](https://forged.example) ![x](https://forged.example/x.png)',
  '| forged | `` ` @everyone #1 $x$ ~~~',
];

const NAMES = [
  '::error::forged',
  '##[error]forged',
  'a\n::error::forged',
  'a\r::error::forged',
  '%0A::error::forged',
  '<h1>forged',
  '![x](https:forged)',
  'a,title=forged,b',
  '\u001B[31mred',
];

// Commands that a step gives of its own accord; the token is random.
const OWN = /^(?:group|stop-commands|endgroup|error|warning|notice|[0-9a-f]{32})$/;

function assertHarmless(step: Step): void {
  const isError = step.outputs['outcome'] === 'error';
  expect(step.outputs['outcome']).toMatch(/^(?:failure|error)$/);
  expect(step.commands.filter(({ name }) => !OWN.test(name))).toEqual([]);
  expect(step.commands.filter(({ name }) => name === 'stop-commands' || name === 'group')).toHaveLength(isError ? 0 : 2);
  expect(step.commands.filter(isAnnotation).filter((command) => !isGenuine(command))).toEqual([]);
  expect(step.log.match(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|##\[/)?.[0]).toBe(undefined);
  assertPlain(step.summary);
}

// In a summary of HTML only tags count; elsewhere what stands behind a backslash or in code is text.
function assertPlain(summary: string): void {
  const markup = summary
    .replaceAll(/(?<=<summary>)[^<]*(?=<\/summary>)/g, '')
    .replaceAll(/\\./g, '')
    .replaceAll(/`[^`\n]*`/g, '');
  expect(
    markup.match(
      /<(?!\/?(?:details|summary|br)>).*|!\[.*|\]\((?!(?:https:\/\/(?:github\.example|afterword\.dev)\/|postmortems\/)).*|@(?!&#8203;).*/,
    )?.[0],
  ).toBe(undefined);
  expect(markup.match(/<details>/g)?.length).toBe(markup.match(/<\/details>/g)?.length);
}

function isAnnotation({ name }: RunnerCommand): boolean {
  return ['error', 'warning', 'notice'].includes(name);
}

function isGenuine({ properties: { title = '' }, message }: RunnerCommand): boolean {
  return (title === 'afterword' || /^[a-z]+\/[a-z-]+$/.test(title)) && message !== 'forged';
}

function hostileDocument(text: string): string {
  return GOOD.replace(/^(\*\*Severity:\*\*).*$/m, (_, label: string) => `${label} ${text}`)
    .replace(/^# .*$/m, () => `# ${text}`)
    .replace(/^## .*Lessons.*$/m, () => `## ${text}\n\n${text}\n\nTODO ${text}\n`);
}

function checkFiles(files: Files): Step {
  const workspace = temporaryFolder();
  write(workspace, files);
  return runStep({ workspace });
}

test('workflow commands, markup and escape sequences in documents change nothing', () => {
  const documents = FORGED.map((text, i) => [`postmortems/${i}.md`, hostileDocument(text)]);
  assertHarmless(checkFiles(Object.fromEntries(documents)));
});

test('nor do they on lines of their own, in a pull request', () => {
  const text = FORGED.map((forged) => `${hostileDocument(forged)}\n\n${forged}\n`).join('\n');
  assertHarmless(checkPullRequest({ base: { 'README.md': '' }, change: { 'postmortems/a.md': text } }));
});

test('nor do they in file names', () => {
  assertHarmless(
    checkPullRequest({ base: { 'README.md': '' }, change: Object.fromEntries(NAMES.map((name) => [`postmortems/${name}.md`, '# T\n'])) }),
  );
});

test('nor do they in a configuration', () => {
  const keys = FORGED.map((text) => `${JSON.stringify(text)}: 1\n`).join('');
  const rules = FORGED.map((text) => `  ${JSON.stringify(`${text}\n${text}`)}: error\n`).join('');
  assertHarmless(checkFiles({ 'postmortems/a.md': GOOD, 'afterword.config.yaml': `${keys}rules:\n${rules}` }));
});

test('nor do they in the name of a template', () => {
  const name = JSON.stringify(['nowhere', ...FORGED].join('\n'));
  assertHarmless(checkFiles({ 'postmortems/a.md': GOOD, 'afterword.config.yaml': `template: ${name}\n` }));
});

test('nor do they in the version on the base branch', () => {
  const rows = FORGED.map((text, i) => `| 09:${30 + i} | ${text.replaceAll('|', String.raw`\|`)} | | |`).join('\n');
  const before = GOOD.replace(/^(\| *:?-+.*\|)$/m, (rule) => `${rule}\n${rows}`);
  const after = GOOD.replace(/^\*\*Status:\*\*.*$/m, '**Status:** Ongoing');
  const step = checkPullRequest({
    base: { [`postmortems/${NAMES[2]}.md`]: before, 'afterword.config.yaml': 'extends: strict\n' },
    change: { [`postmortems/${NAMES[2]}.md`]: null, 'postmortems/a.md': after },
  });
  expect(step.log).toContain('review/changed-after-approval');
  expect(step.log).toContain('header/status-transition');
  assertHarmless(step);
});
