import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The bundle as it is built for the tests. */
export const BUNDLE: string = join(ROOT, 'node_modules/.cache/afterword-action/index.mjs');

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

export const ACTION: ActionFile = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionFile;

/** A command that a runner found in the log. */
export interface RunnerCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
}

export interface Step {
  code: number | null;
  log: string;
  commands: RunnerCommand[];
  outputs: Record<string, string>;
  summary: string;
}

export interface StepOptions {
  workspace: string;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  event?: object;
}

/** Runs the bundle as a runner does: inputs, event and files by environment variables. */
export function runStep({ workspace, inputs = {}, env = {}, event = {} }: StepOptions): Step {
  const files = realpathSync(mkdtempSync(join(tmpdir(), 'afterword-runner-')));
  const file = (name: string, text: string): string => {
    writeFileSync(join(files, name), text);
    return join(files, name);
  };
  const defaults = Object.fromEntries(Object.entries(ACTION.inputs).map(([name, { default: value = '' }]) => [name, value]));
  const given = Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const variables = {
    PATH: process.env['PATH'],
    HOME: files,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'parcel-co/archive',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    ...Object.fromEntries(given),
    ...env,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE], {
    cwd: workspace,
    env: variables,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  const log = stdout + stderr;
  return {
    code: status,
    log,
    commands: commandsIn(log),
    outputs: outputsIn(readFileSync(variables.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(variables.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

/** Annotations of a level. */
export function annotations({ commands }: Step, level: string): RunnerCommand[] {
  return commands.filter(({ name }) => name === level);
}

// How the runner of GitHub Actions reads a line: `::name properties::message` at its beginning, or the old `##[name properties]message`
// anywhere in it; between `stop-commands` and its token it takes neither.
function commandsIn(log: string): RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const found =
      /^\s*::(?<name>[^\s:]+)(?: (?<list>.*?))?::(?<message>.*)$/.exec(line) ??
      /##\[(?<name>[^\s\]]+)(?: (?<list>[^\]]*))?\](?<message>.*)$/.exec(line);
    if (!found) continue;
    const { name = '', list = '', message = '' } = found.groups ?? {};
    if (token !== null) {
      if (name === token) token = null;
      continue;
    }
    if (name === 'stop-commands') token = message;
    commands.push({ name, properties: propertiesOf(list), message: unescape(message) });
  }
  return commands;
}

function propertiesOf(list: string): Record<string, string> {
  return Object.fromEntries(
    list
      .split(',')
      .filter(Boolean)
      .map((part) => [
        part.slice(0, part.indexOf('=')),
        unescape(part.slice(part.indexOf('=') + 1))
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ','),
      ]),
  );
}

function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function outputsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([^\n]+?)<<([^\n]+)\n([\s\S]*?)\n?^\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
}
