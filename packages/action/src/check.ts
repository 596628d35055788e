import { realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { reportOf, rules, type CheckedFile } from '@afterword/linter';
import type { Report } from '@afterword/schema';
import {
  baselinePath,
  compareWithBaseline,
  lintArchive,
  loadBaseline,
  openArchive,
  Problem,
  secretsIn,
  workTree,
  type Archive,
  type ArchiveDocument,
  type ArchiveOptions,
  type ChangeSelection,
} from '@afterword/workspace';
import type { Event } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Environment } from './runner.ts';
import { settingsOf, type Settings } from './settings.ts';
import { version } from './version.ts';

export interface Checked {
  report: Report;
  files: CheckedFile[];
  /** Folder that file inputs start from. */
  cwd: string;
  /** What people should know of how the run came to its result. */
  notices: string[];
  /** Says so when only changed documents were to be checked and there is none. */
  nothingChanged: string | null;
}

interface Run {
  event: Event;
  env: Environment;
}

/**
 * Checks the documents that the inputs mean.
 *
 * @throws Problem when the job cannot be done
 */
export async function check(inputs: Inputs, { event, env }: Run): Promise<Checked> {
  const cwd = folderOf(inputs.workingDirectory, env);
  const { archive, settings } = await open(inputs, await settingsOf(inputs, { cwd, event, env }), {
    cwd,
    ...comparisonOf(inputs, event, env),
  });
  const documents = archive.documents.map((document) => withoutStrayLink(document, archive.root));
  const found = await lintArchive({ ...archive, documents }, { today: new Date().toISOString().slice(0, 10), secrets: secretsIn(archive) });
  const files = withBaseline(found, { archive, cwd, inputs, settings });
  return {
    report: reportOf(files, rules, version),
    files,
    cwd,
    notices: settings.notices,
    nothingChanged:
      archive.changes && files.length === 0 ? `0 changed postmortems of ${documents.length} since ${archive.changes.base.name}` : null,
  };
}

function folderOf(workingDirectory: string, env: Environment): string {
  const folder = resolve(env['GITHUB_WORKSPACE'] || process.cwd(), workingDirectory);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return realpathSync(folder);
  throw new Problem(
    `Missing folder \`${workingDirectory}\` of input \`working-directory\``,
    'actions/checkout must come before this step; the folder starts from the workspace',
  );
}

// A pull request is compared with its base also where all documents are checked.
function comparisonOf({ changedOnly, since }: Inputs, event: Event, env: Environment): Comparison {
  const hasBase = since !== null || event.pullRequest !== null;
  const base: ChangeSelection = since === null ? { kind: 'changed', env } : { kind: 'since', ref: since };
  return { changes: (changedOnly ?? hasBase) ? base : null, compareWith: hasBase ? base : null };
}

type Comparison = Pick<ArchiveOptions, 'changes' | 'compareWith'>;

interface Opening extends Comparison {
  cwd: string;
}

// Where the settings of the base know no document at all, there is nothing that those of the change could weaken.
async function open(
  inputs: Inputs,
  settings: Settings,
  { cwd, ...comparison }: Opening,
): Promise<{ archive: Archive; settings: Settings }> {
  const options = { cwd, paths: inputs.paths, config: inputs.config, ...comparison };
  const { adoption } = settings;
  const mayAdopt = adoption !== null && inputs.paths.length === 0;
  const archive = await openArchive({ ...options, settings: settings.texts, allowNone: mayAdopt });
  if (archive.documents.length > 0 || !mayAdopt) return { archive, settings };
  const adopted = { texts: workTree, baseline: workTree, notices: [adoption], adoption: null };
  return { archive: await openArchive(options), settings: adopted };
}

// A document must not carry a file of the machine into a public log.
function withoutStrayLink(document: ArchiveDocument, root: string): ArchiveDocument {
  const isInside = (path: string, folder: string): boolean => path.startsWith(`${folder}${sep}`);
  const isStray = (real: string): boolean =>
    isInside(document.absolute, root) && (!isInside(real, root) || isInside(real, `${root}${sep}.git`));
  return {
    ...document,
    text() {
      if (isStray(realpathSync(document.absolute))) throw new Error('it is a link to a file that is not part of the repository');
      return document.text();
    },
  };
}

interface Accepting {
  archive: Archive;
  cwd: string;
  inputs: Inputs;
  settings: Settings;
}

function withBaseline(files: CheckedFile[], { archive, cwd, inputs, settings }: Accepting): CheckedFile[] {
  const path = baselinePath(archive, { cwd, file: inputs.baseline, config: inputs.config, settings: settings.texts });
  if (inputs.baseline === null && !settings.baseline.has(path)) return files;
  return compareWithBaseline(files, { path, baseline: loadBaseline(path, settings.baseline) }, archive).files;
}
