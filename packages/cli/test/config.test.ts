import { expect, test } from 'vitest';
import { afterword, folder, repository } from './afterword.ts';

const FILES = {
  'afterword.config.yaml': [
    'root: true',
    'extends: [strict, shared.yaml]',
    'files: [docs/**/*.md]',
    'timeZone: UTC',
    'rules:',
    '  actions/overdue: off',
    '  timeline/gap: [info, { minutes: 45 }]',
    'overrides:',
    '  - files: [docs/old/**]',
    '    rules: { actions/owner-required: warning }',
    '',
  ].join('\n'),
  'shared.yaml': 'ignores: [docs/drafts/**]\ntimeZone: Europe/Oslo\nvocabulary: { severity: { critical: [Sev Zero] } }\n',
  'docs/old/afterword.config.yaml': 'template: house.md\n',
  'docs/old/house.md': '# [Incident]\n',
  '.gitignore': 'docs/local.md\n',
  'docs/local.md': '# Notes\n',
};

interface Shown {
  checked: boolean;
  configurations: string[];
  settings: { key: string; value: unknown; from: string }[];
}

function configOf(cwd: string, file: string): Shown {
  const { code, stdout } = afterword(['config', file, '--json'], { cwd });
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

test('every value comes with the file that said it last', () => {
  const { configurations, settings } = configOf(repository(FILES), 'docs/old/a.md');
  expect(configurations).toEqual(['shared.yaml', 'afterword.config.yaml', 'docs/old/afterword.config.yaml']);
  const settingOf = (key: string): [unknown, string][] => settings.filter((one) => one.key === key).map(({ value, from }) => [value, from]);
  expect(settingOf('timeZone')).toEqual([['UTC', 'afterword.config.yaml']]);
  expect(settingOf('files')).toEqual([['docs/**/*.md', 'afterword.config.yaml']]);
  expect(settingOf('ignores')).toEqual([['docs/drafts/**', 'shared.yaml']]);
  expect(settingOf('template')).toEqual([['docs/old/house.md', 'docs/old/afterword.config.yaml']]);
  expect(settingOf('extends')).toEqual([
    ['recommended', 'built in'],
    ['strict', 'afterword.config.yaml'],
  ]);
  expect(settingOf('vocabulary.severity.critical')).toEqual([
    [expect.arrayContaining(['SEV-1']), 'built in'],
    [['Sev Zero'], 'shared.yaml'],
  ]);
  expect(settingOf('vocabulary.severity.high')[0]![1]).toBe('built in');
  expect(settingOf('limits.characters')[0]![1]).toBe('built in');
  expect(settingOf('rules.actions/overdue')).toEqual([['off', 'afterword.config.yaml']]);
  expect(settingOf('rules.timeline/gap')).toEqual([[['info', { minutes: 45 }], 'afterword.config.yaml']]);
  expect(settingOf('rules.actions/owner-required')).toEqual([['warning', 'afterword.config.yaml']]);
  expect(settingOf('rules.structure/title')[0]![1]).toBe('preset recommended');
});

test('an override holds only for its files', () => {
  const { settings } = configOf(repository(FILES), 'docs/a.md');
  expect(settings.find(({ key }) => key === 'rules.actions/owner-required')).toMatchObject({ value: 'error', from: 'preset recommended' });
});

test.each([
  ['docs/a.md', true, 'docs/a.md: checked, it matches `docs/**/*.md` (afterword.config.yaml)'],
  ['docs/drafts/a.md', false, 'docs/drafts/a.md: not checked, ignored by `docs/drafts/**` (shared.yaml)'],
  ['docs/local.md', false, 'docs/local.md: not checked, Git ignores it'],
  ['notes/a.md', false, 'notes/a.md: checked only when named, no pattern of `files` matches it'],
  ['docs/old/house.md', false, 'docs/old/house.md: checked only when named, it is the template (docs/old/afterword.config.yaml)'],
])('whether %s is checked, and why', (file, checked, line) => {
  const cwd = repository(FILES);
  expect(configOf(cwd, file).checked).toBe(checked);
  expect(afterword(['config', file], { cwd }).stdout.split('\n')[0]).toBe(line);
});

test('without a configuration the built-in settings are told', () => {
  const { code, stdout } = afterword(['config'], { cwd: folder() });
  expect(code).toBe(0);
  expect(stdout).toContain('none: built-in settings');
  expect(stdout).toMatch(/\d+ more rules as built in: \d+ of the preset recommended/);
});

test('a mistake in a configuration is told as lint tells it', () => {
  const { code, stderr } = afterword(['config'], { cwd: folder({ 'afterword.config.yaml': 'rules: { actions/overdu: off }\n' }) });
  expect(code).toBe(2);
  expect(stderr).toContain('did you mean `actions/overdue`?');
});
