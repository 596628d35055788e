import { nearest } from '@afterword/schema';
import { Problem } from '@afterword/workspace';
import type { Environment } from './runner.ts';

export interface Definition {
  description: string;
  default?: string;
}

export type InputName =
  | 'paths'
  | 'config'
  | 'working-directory'
  | 'changed-only'
  | 'since'
  | 'fail-on'
  | 'max-warnings'
  | 'annotations'
  | 'summary'
  | 'sarif-file'
  | 'report-file'
  | 'baseline';

/** The inputs of action.yml. */
export const INPUTS: Readonly<Record<InputName, Required<Definition>>> = {
  paths: {
    description: 'Files, folders or patterns to check, one on each line. Without any, the documents that the configuration names.',
    default: '',
  },
  config: { description: 'Configuration file instead of the nearest afterword.config.yaml.', default: '' },
  'working-directory': { description: 'Folder that paths start from.', default: '.' },
  'changed-only': {
    description: 'Check only the documents that changed: `true`, `false`, or `auto`, which is `true` for pull requests.',
    default: 'auto',
  },
  since: { description: 'Branch, tag or commit that changes are counted from, instead of the base of the pull request.', default: '' },
  'fail-on': { description: 'Lowest severity that fails the step: `error`, `warning` or `info`.', default: 'error' },
  'max-warnings': { description: 'Fail with more warnings than this. Empty: any number is accepted.', default: '' },
  annotations: { description: 'Show findings beside the lines of the change: `true` or `false`.', default: 'true' },
  summary: { description: 'Write a summary of the job: `true` or `false`.', default: 'true' },
  'sarif-file': { description: 'File to write a SARIF report to, for code scanning.', default: '' },
  'report-file': { description: 'File to write the JSON report to.', default: '' },
  baseline: { description: 'File of accepted findings instead of afterword.baseline.json.', default: '' },
};

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** The inputs of a run, read and checked. */
export interface Inputs {
  paths: string[];
  config: string | null;
  workingDirectory: string;
  /** Null: only what changed in a pull request, everything elsewhere. */
  changedOnly: boolean | null;
  since: string | null;
  failOn: (typeof SEVERITIES)[number];
  maxWarnings: number | null;
  annotations: boolean;
  summary: boolean;
  sarifFile: string | null;
  reportFile: string | null;
  baseline: string | null;
}

/**
 * Reads the inputs of a run.
 *
 * @throws Problem for a value that an input does not take
 */
export function readInputs(env: Environment): Inputs {
  const text = (name: InputName): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim() || INPUTS[name].default;
  const optional = (name: InputName): string | null => text(name) || null;
  const choice = <T extends string>(name: InputName, known: readonly T[]): T => oneOf(text(name).toLowerCase(), name, known);
  const flag = (name: InputName): boolean => choice(name, ['true', 'false']) === 'true';
  const changed = choice('changed-only', ['auto', 'true', 'false']);
  return {
    paths: text('paths')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
    config: optional('config'),
    workingDirectory: text('working-directory'),
    changedOnly: changed === 'auto' ? null : changed === 'true',
    since: optional('since'),
    failOn: choice('fail-on', SEVERITIES),
    maxWarnings: wholeNumber(optional('max-warnings')),
    annotations: flag('annotations'),
    summary: flag('summary'),
    sarifFile: optional('sarif-file'),
    reportFile: optional('report-file'),
    baseline: optional('baseline'),
  };
}

function oneOf<T extends string>(value: string, name: InputName, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const meant = nearest(value, [...known]);
  const expected = known.map((one) => `\`${one}\``).join(', ');
  throw new Problem(
    `Unexpected value \`${value}\` of input \`${name}\`, expected one of ${expected}`,
    meant === null ? null : `did you mean \`${meant}\`?`,
  );
}

function wholeNumber(value: string | null): number | null {
  if (value === null) return null;
  if (!/^\d{1,9}$/.test(value)) throw new Problem(`Unexpected value \`${value}\` of input \`max-warnings\`, expected a whole number`);
  return Number(value);
}
