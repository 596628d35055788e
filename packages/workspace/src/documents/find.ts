import { basename, dirname, resolve } from 'node:path';
import picomatch from 'picomatch';
import type { Configurations } from '../settings/configuration.ts';
import { posix } from '../paths.ts';
import { Problem } from '../problem.ts';
import type { DocumentSource } from './document-source.ts';
import { isBare } from '../git/repository.ts';
import { standingOf } from './standing.ts';

export interface FindOptions {
  cwd: string;
  configurations: Configurations;
  source: DocumentSource;
  /** Accept that nothing matches. */
  allowNone: boolean;
  /** Revision that is read, for messages; null for the disk and the index. */
  revision: string | null;
}

/**
 * Absolute paths of the documents, sorted and each once. Without paths, those that `files` of the configuration matches;
 * a folder stands for the documents in it. What Git or `ignores` leaves out is left out, quietly.
 *
 * @throws Problem when a named path is missing, or nothing is found: a run that checks nothing must not look green
 */
export async function findDocuments(paths: string[], options: FindOptions): Promise<string[]> {
  const found = paths.length === 0 ? await underFolder(options.cwd, options, true) : await namedDocuments(paths, options);
  const documents = [...new Set(found)].sort();
  if (documents.length === 0 && !options.allowNone) throw nothingFound(paths, options);
  return documents;
}

async function namedDocuments(paths: string[], options: FindOptions): Promise<string[]> {
  const named = paths.map((path) => ({ path, absolute: resolve(options.cwd, path) }));
  const kinds = new Map(named.map(({ absolute }) => [absolute, options.source.kindOf(absolute)]));
  const isFile = (path: string): boolean => kinds.get(path) === 'file' || kinds.get(path) === 'other';
  const ignored = await options.source.ignored([...kinds.keys()].filter(isFile));
  const lists = named.map(async ({ path, absolute }) => {
    const kind = kinds.get(absolute);
    if (kind === 'folder') return underFolder(options.source.realFolder(absolute), options, false);
    if (kind === 'elsewhere') return [];
    if (kind === null) return matchingGlob(path, options);
    return ignored.has(absolute) || isIgnored(absolute, options) ? [] : [absolute];
  });
  return (await Promise.all(lists)).flat();
}

// A quoted pattern, or one that the shell did not expand.
async function matchingGlob(pattern: string, options: FindOptions): Promise<string[]> {
  const isPattern = picomatch.scan(posix(pattern)).isGlob;
  const files = isPattern ? await options.source.matching(pattern, options.cwd) : [];
  if (files.length === 0 && !(isPattern && options.allowNone))
    throw new Problem(
      `Missing file or folder \`${pattern}\`${whereOf(options)}`,
      options.revision === null
        ? 'check the path; patterns need quotes in most shells'
        : 'give a path of that revision; symbolic links and submodules are not followed',
    );
  return files.map((file) => resolve(file)).filter((file) => !isIgnored(file, options));
}

async function underFolder(folder: string, { configurations, source }: FindOptions, byPattern: boolean): Promise<string[]> {
  return documentsAmong(await markdownUnder(folder, source), configurations, byPattern);
}

/**
 * The documents among all Markdown files of a folder, sorted.
 *
 * @param byPattern whether `files` says what a document is also where it is not stated
 */
export function documentsAmong(files: readonly string[], configurations: Configurations, byPattern: boolean): string[] {
  const all = files.toSorted();
  return all.filter((file) => {
    const config = configurations.of(dirname(file));
    const { as } = standingOf(file, config);
    if (as === 'ignored' || as === 'template') return false;
    // A folder that is named is meant as a whole, unless the team says what its documents are.
    return byPattern || config.filesStated ? as === 'document' : !isIndex(file, all);
  });
}

async function markdownUnder(folder: string, source: DocumentSource): Promise<string[]> {
  const files = await source.files(folder);
  return files.filter((file) => /\.(?:md|markdown)$/i.test(file) && source.kindOf(file) === 'file');
}

// A README beside other documents is their index; alone in its folder it may be the document.
function isIndex(file: string, all: string[]): boolean {
  return /^readme\.(?:md|markdown)$/i.test(basename(file)) && all.some((other) => other !== file && other.startsWith(`${dirname(file)}/`));
}

function isIgnored(file: string, { configurations }: FindOptions): boolean {
  return standingOf(file, configurations.of(dirname(file))).as === 'ignored';
}

function whereOf({ revision }: FindOptions): string {
  return revision === null ? '' : ` in revision \`${revision}\``;
}

function nothingFound(paths: string[], options: FindOptions): Problem {
  const { cwd, configurations } = options;
  if (paths.length > 0)
    return new Problem(
      `Unexpected empty selection: no postmortem in ${paths.map((path) => `\`${path}\``).join(', ')}${whereOf(options)}`,
      whyNone(paths, options),
    );
  const { files, path } = configurations.of(cwd);
  const help =
    options.revision === null && isBare(cwd)
      ? 'this is a bare repository, which has no files: read a revision with `--rev HEAD`'
      : 'name files or folders, or set `files` in afterword.config.yaml; --no-error-on-unmatched accepts it';
  const where = path === null ? 'the built-in `files` patterns' : `\`files\` of \`${path}\``;
  return new Problem(
    `Unexpected empty selection: no file${whereOf(options)} matches ${where}: ${files.map(({ glob }) => glob).join(', ')}`,
    help,
  );
}

function whyNone(paths: string[], { cwd, configurations }: FindOptions): string {
  const config = paths.map((path) => configurations.of(resolve(cwd, path))).find(({ filesStated }) => filesStated);
  if (!config) return 'files that Git or `ignores` leaves out do not count; --no-error-on-unmatched accepts it';
  const patterns = config.files.map(({ glob }) => `\`${glob}\``).join(', ');
  return `\`files\` of the configuration says what counts in a folder: ${patterns}; a file that is named is always checked`;
}
