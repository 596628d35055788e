import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { posix } from '@afterword/workspace';
import type { Forge } from './forge.ts';
import { githubWorkflow, gitlabPipeline } from './generated/ci-files.ts';
import { version } from './version.ts';

/** What checks postmortems in CI. */
export interface CiFile {
  /** Absolute path. */
  path: string;
  text: string;
  /** What is still to be done by hand; null when nothing is. */
  todo: string | null;
}

/** What to run in a CI system that none of the files is for. */
export const PLAIN_COMMAND: string = `npx --yes @afterword/cli@${version} lint`;

interface Place {
  /** Root of the repository. */
  root: string;
  /** Folder of the configuration. */
  folder: string;
}

/** The CI file of a forge, for a configuration at the root of the repository or in a folder of it. */
export function ciFileOf(forge: Forge, { root, folder }: Place): CiFile {
  const below = posix(relative(root, folder));
  return forge === 'github' ? onGithub(root, below) : onGitlab(root, below);
}

const GITHUB_RUN = /^ {6}- run: .*$/m;
const GITLAB_SCRIPT = '  script:\n';
const GITLAB_REPORT = 'codequality: gl-code-quality-report.json';

function onGithub(root: string, below: string): CiFile {
  const inFolder = (step: string): string => `${step}\n        working-directory: ${JSON.stringify(below)}`;
  const text = below === '' ? githubWorkflow : githubWorkflow.replace(GITHUB_RUN, inFolder);
  return { path: join(root, '.github/workflows/postmortems.yml'), text, todo: null };
}

const GITLAB_MAIN = '.gitlab-ci.yml';
const GITLAB_OWN = '.gitlab/postmortems.gitlab-ci.yml';

// A pipeline that is there already takes up ours by one line.
function onGitlab(root: string, below: string): CiFile {
  const main = join(root, GITLAB_MAIN);
  const text = below === '' ? gitlabPipeline : gitlabIn(below);
  const present = existsSync(main) ? readFileSync(main, 'utf8') : null;
  if (present === null || present.includes('@afterword/cli')) return { path: main, text, todo: null };
  const todo = present.includes(GITLAB_OWN) ? null : `add to ${GITLAB_MAIN}:\n\n  include:\n    - local: ${GITLAB_OWN}`;
  return { path: join(root, GITLAB_OWN), text, todo };
}

function gitlabIn(below: string): string {
  const enter = JSON.stringify(`cd '${below.replaceAll("'", `'\\''`)}'`);
  return gitlabPipeline
    .replace(GITLAB_SCRIPT, () => `${GITLAB_SCRIPT}    - ${enter}\n`)
    .replace(GITLAB_REPORT, () => `codequality: ${JSON.stringify(`${below}/gl-code-quality-report.json`)}`);
}
