import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, readInputs, type Definition } from '../src/inputs.ts';
import { OUTPUTS } from '../src/outputs.ts';
import { ACTION, BUNDLE } from './runner.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PAGE = readFileSync(resolve(ROOT, 'docs/github-action.md'), 'utf8');

interface Workflow {
  steps?: WorkflowStep[];
  jobs?: Record<string, { steps: WorkflowStep[] }>;
}

interface WorkflowStep {
  uses: string;
  with?: Record<string, string>;
}

test('action.yml has the inputs and outputs of the program, with the same words and defaults', () => {
  expect(ACTION.inputs).toEqual(INPUTS);
  expect(ACTION.outputs).toEqual(OUTPUTS);
});

test.each(Object.entries<Definition>(INPUTS))('docs/github-action.md has input %s', (name, { description, default: value }) => {
  expect(PAGE.replaceAll(/ +\|/g, ' |')).toContain(
    `| \`${name}\` | ${value ? `\`${value}\`` : ''} | ${description} |`.replaceAll(/ +/g, ' '),
  );
});

test.each(Object.entries<Definition>(OUTPUTS))('docs/github-action.md has output %s', (name, { description }) => {
  expect(PAGE.replaceAll(/ +\|/g, ' |')).toContain(`| \`${name}\` | ${description} |`);
});

test('examples of docs/github-action.md use inputs that there are', () => {
  const examples = [...PAGE.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => parse(text) as Workflow);
  const steps = examples.flatMap(({ steps = [], jobs = {} }) => [...steps, ...Object.values(jobs).flatMap((job) => job.steps)]);
  const used = steps.filter(({ uses }) => uses.startsWith('OWNER/afterword')).flatMap((step) => Object.keys(step.with ?? {}));
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((name) => !(name in INPUTS))).toEqual([]);
});

test('an input without a value has the default of action.yml', () => {
  expect(readInputs({})).toMatchObject({
    paths: [],
    workingDirectory: '.',
    changedOnly: null,
    failOn: 'error',
    maxWarnings: null,
    annotations: true,
  });
});

test.each([
  ['FAIL-ON', 'warnings', 'did you mean `warning`?'],
  ['CHANGED-ONLY', 'yes', null],
  ['MAX-WARNINGS', '-1', null],
  ['ANNOTATIONS', '1', null],
])('input %s does not take `%s`', (name, value, help) => {
  expect(() => readInputs({ [`INPUT_${name}`]: value })).toThrow(expect.objectContaining({ name: 'Problem', help }));
});

test('paths are one on each line', () => {
  expect(readInputs({ INPUT_PATHS: ' postmortems/a b.md\r\n\n incidents \n' }).paths).toEqual(['postmortems/a b.md', 'incidents']);
});

test.each([basename(BUNDLE), 'THIRD-PARTY-NOTICES.txt'])('the committed %s is built from these sources', (name) => {
  const committed = readFileSync(resolve(ROOT, ACTION.runs.main, '..', name));
  const built = readFileSync(resolve(BUNDLE, '..', name));
  expect(committed.equals(built), `run \`npm run build:action\` and commit packages/action/dist/${name}`).toBe(true);
});

test('the licence of every library in the bundle is beside it', () => {
  const notices = readFileSync(resolve(BUNDLE, '../THIRD-PARTY-NOTICES.txt'), 'utf8')
    .split(`\n${'-'.repeat(80)}\n\n`)
    .slice(1);
  expect(notices.map((notice) => notice.split(' ')[0])).toEqual(expect.arrayContaining(['yaml', 'picomatch', 'remark-parse']));
  expect(notices.filter((notice) => !/^\S+ [\d.]+ \([\w-]+\)\n\n.{20}/s.test(notice))).toEqual([]);
});
