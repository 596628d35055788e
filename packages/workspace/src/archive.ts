import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse, type Parsed, type Template } from '@afterword/parser';
import type { Config } from '@afterword/linter';
import { changedFiles, type Changes, type ChangeSelection } from './changes.ts';
import { Configurations } from './configuration.ts';
import { inIndex, onDisk } from './document-source.ts';
import { findDocuments, type FindOptions } from './find.ts';
import { within } from './paths.ts';
import { Problem } from './problem.ts';
import { Repositories, type Repository } from './repository.ts';
import { Templates } from './templates.ts';
import { workTree, type TextSource } from './text-source.ts';

export interface ArchiveOptions {
  /** Folder that paths start from. */
  cwd: string;
  /** Files, folders or patterns; none means the configured documents. */
  paths: string[];
  /** Configuration file instead of the nearest one. */
  config?: string | null;
  /** Template for all documents instead of the configured one: `default` or a file. */
  template?: string | null;
  /** A document given as text instead of files. `filename` decides its configuration. */
  stdin?: { text: string; filename: string } | null;
  /** Accept that no document is found. */
  allowNone?: boolean;
  /** Select only documents that changed. The others stay in the archive, for what is compared across documents. */
  changes?: ChangeSelection | null;
  /** Where configurations and templates are read from; the disk without. */
  settings?: TextSource;
}

/** A document that was found, not yet read. */
export interface ArchiveDocument {
  /** Path from the repository's root, or from the current folder outside of one; forward slashes. */
  path: string;
  absolute: string;
  config: Config;
  template: Template;
  /** False when the document is only there to compare others with. */
  selected: boolean;
  /** Text of the file. Throws what reading throws. */
  text(): string;
}

export interface Archive {
  /** Folder that document paths are relative to. */
  root: string;
  repository: Repository | null;
  documents: ArchiveDocument[];
  /** What the selection of documents goes by; null when all are selected. */
  changes: Changes | null;
  /** True when only some of the documents were asked for. */
  partial: boolean;
}

/** A document that was read; one that could not be is `unread`, with the reason. */
export type ReadDocument =
  { document: ArchiveDocument; text: string; parsed: Parsed } | { document: ArchiveDocument; text: null; unread: string };

/**
 * Finds the documents of a folder with the configuration and template of each.
 *
 * @throws Problem when the job cannot be done: missing path, nothing found, unusable configuration or template
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const { cwd, stdin = null, settings = workTree } = options;
  const repositories = new Repositories();
  const repository = await repositories.of(cwd);
  const root = repository?.root ?? cwd;
  const changes = options.changes ? await changesIn(repository, options.changes, cwd) : null;
  const configurations = new Configurations(options.config ?? null, cwd, settings);
  const templates = new Templates(settings);
  const source = repository && changes?.staged ? await inIndex(repository) : onDisk(repositories);
  // Before its first postmortem is staged, a repository must be able to commit.
  const allowNone = (options.allowNone ?? false) || (changes?.staged ?? false);
  const { all, selected } = stdin
    ? NO_FILES
    : await filesOf(options.paths, { changes, root, find: { cwd, configurations, repositories, source, allowNone } });
  const read = await source.reader(all, selected);
  const open = (absolute: string, text: () => string): ArchiveDocument => {
    const config = configurations.of(dirname(absolute));
    const template = options.template ? templates.load(options.template, cwd) : templates.load(config.template, config.folder);
    return { path: within(root, absolute), absolute, config, template, selected: stdin !== null || selected.has(absolute), text };
  };
  const documents = stdin ? [open(resolve(cwd, stdin.filename), () => stdin.text)] : all.map((file) => open(file, () => read(file)));
  const partial = stdin !== null || (options.paths.length > 0 && changes === null) || resolve(cwd) !== resolve(root);
  return { root, repository, documents, changes, partial };
}

async function changesIn(repository: Repository | null, selection: ChangeSelection, cwd: string): Promise<Changes> {
  if (repository) return changedFiles(repository, selection);
  throw new Problem(
    `Missing Git repository around \`${cwd}\`: what changed cannot be told`,
    'Git must be installed and trust the folder (`git config --global --add safe.directory <folder>`)',
  );
}

interface Files {
  all: string[];
  selected: ReadonlySet<string>;
}

const NO_FILES: Files = { all: [], selected: new Set() };

interface Selecting {
  changes: Changes | null;
  root: string;
  find: FindOptions;
}

// Paths say what to report on; what changed is compared with all documents there are.
async function filesOf(paths: string[], { changes, root, find }: Selecting): Promise<Files> {
  const named = await findDocuments(paths, find);
  if (!changes) return { all: named, selected: new Set(named) };
  const others = paths.length > 0 ? await findDocuments([], { ...find, allowNone: true }) : [];
  const changed = new Set(changes.files.map(({ path }) => resolve(root, path)));
  const selected = named.filter((file) => changed.has(file) || changed.has(realPath(file)));
  return { all: [...new Set([...named, ...others])].sort(), selected: new Set(selected) };
}

// A document may have been found through a link to its folder.
function realPath(file: string): string {
  return existsSync(file) ? realpathSync(file) : file;
}

/** Reads and parses a document. Never throws: what cannot be read says why. */
export function readDocument(document: ArchiveDocument): ReadDocument {
  const { config, template, path } = document;
  let text: string;
  try {
    text = document.text();
  } catch (error) {
    return { document, text: null, unread: reasonOf(error) };
  }
  try {
    const options = {
      path,
      template,
      vocabulary: config.vocabulary,
      limits: config.limits,
      ...(config.timeZone === null ? {} : { timeZone: config.timeZone }),
    };
    return { document, text, parsed: parse(text, options) };
  } catch (error) {
    return { document, text: null, unread: `the parser failed: ${reasonOf(error)}; please report it with this document` };
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return 'the file is gone';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return error instanceof Error ? error.message : String(error);
}
