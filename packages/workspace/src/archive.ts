import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, resolve, sep } from 'node:path';
import type { EngineChoice, Template } from '@afterword/parser';
import type { Config } from '@afterword/linter';
import { changedFiles, type Changes, type ChangeSelection } from './changes/changes.ts';
import { Configurations } from './settings/configuration.ts';
import { inIndex, inRevision, onDisk, type DocumentReader, type DocumentSource } from './documents/document-source.ts';
import { checkedEngine } from './settings/engine.ts';
import type { FileState } from './documents/file-state.ts';
import { findDocuments, type FindOptions } from './documents/find.ts';
import { openRevision, type Revision } from './git/revision.ts';
import { realPath, within } from './paths.ts';
import { Problem } from './problem.ts';
import { openStore, Repositories, type Repository } from './git/repository.ts';
import type { KeptDocuments, KeptListing, Listing } from './cache/kept-listing.ts';
import { Templates } from './settings/templates.ts';
import { workTree, type TextSource } from './documents/text-source.ts';

export interface ArchiveOptions {
  /** Folder that paths start from. */
  cwd: string;
  /** Files, folders or patterns; none means the configured documents. */
  paths: string[];
  /** Configuration file instead of the nearest one. */
  config?: string | null;
  /** Template for all documents instead of the configured one: `default` or a file. */
  template?: string | null;
  /** Markdown engine instead of the configured one. */
  engine?: EngineChoice | null;
  /** A document given as text instead of files. `filename` decides its configuration. */
  stdin?: { text: string; filename: string } | null;
  /** Accept that no document is found. */
  allowNone?: boolean;
  /** Select only documents that changed. The others stay in the archive, for what is compared across documents. */
  changes?: ChangeSelection | null;
  /** Compare documents with their versions on a base without selecting by it; `changes` compares with its own. */
  compareWith?: ChangeSelection | null;
  /**
   * Read the files of a commit, tag or branch instead of those on the disk: documents, configurations and templates. Needs no checkout, so
   * that `cwd` may be a bare repository.
   */
  rev?: string | null;
  /** Where configurations and templates are read from; the revision or the disk without. */
  settings?: TextSource;
  /** Repositories around folders, as far as they are known or being looked for. */
  repositories?: Repositories | null;
  /** How an earlier run found the documents of `cwd`, and what that run was made by. */
  kept?: { listing: KeptListing; tool: string } | null;
}

/** A document that was found, not yet read. */
export interface ArchiveDocument {
  /** Path from the repository's root, or from the current folder outside of one; forward slashes. */
  path: string;
  absolute: string;
  config: Config;
  template: Template;
  engine: EngineChoice;
  /** False when the document is only there to compare others with. */
  selected: boolean;
  /** Id of the content, where Git has it: the blob of a revision or of the index. Null where only reading tells what a file holds. */
  contentId: string | null;
  /** Where the document is kept; null outside of Git. */
  origin: Origin | null;
  /** Name of the repository in an archive of several, by which ids are qualified; null in an archive of one. */
  qualifier: string | null;
  /** State of the file on the disk, by which a later run sees whether it changed; null where the text comes from elsewhere. */
  state(): FileState | null;
  /** Text of the file. Throws what reading throws. Cheapest in the order of the archive. */
  text(): string;
}

/** A repository, and the revision of it that is read; null for its work tree or index. */
export type Origin = Pick<Archive, 'revision'> & { repository: Repository };

export interface Archive {
  /** Folder that document paths are relative to. */
  root: string;
  repository: Repository | null;
  /** The revision that is read; null for the files on disk and for the index. */
  revision: Revision | null;
  /** Where configurations, templates and baselines are read from. */
  settings: TextSource;
  /** Whether an absolute path leads to a file or folder, where the documents are. */
  exists(path: string): boolean;
  documents: ArchiveDocument[];
  /** What the selection of documents goes by; null when all are selected. */
  changes: Changes | null;
  /** What versions documents are compared with; null for none. */
  compared: Changes | null;
  /** True when only some of the documents were asked for. */
  partial: boolean;
  /** How the documents were found, where a later run can tell whether they are the same; null for other ways. */
  listing: Listing | null;
  /** What an earlier run made of the documents, where they are known to be the same; null when that is not known. */
  kept: KeptDocuments | null;
}

/**
 * Finds the documents of a folder with the configuration and template of each.
 *
 * @throws Problem when the job cannot be done: missing path or revision, nothing found, unusable configuration, template or engine
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const place = await placeOf(options);
  const { cwd, root, repository, revision, changes, compared, settings, source } = place;
  const configurations = new Configurations(options.config ?? null, cwd, settings);
  const templates = new Templates(settings);
  const listing = listingIn(place, options, configurations);
  const { all, selected, kept } = options.stdin ? NO_FILES : await filesOf(options, { ...place, configurations, listing });
  const reader = options.stdin ? readerOf(options.stdin.text) : await source.reader(all, selected ?? new Set());
  const files = options.stdin ? [resolve(cwd, options.stdin.filename)] : all;
  const origin = repository && { repository, revision };
  const folders = new Folders((absolute) => {
    const config = configurations.of(absolute);
    const template = options.template ? templates.load(options.template, cwd) : templates.load(config.template, config.folder);
    const path = within(root, absolute);
    const engine = checkedEngine(options.engine ?? config.engine);
    return { absolute, start: path.replace(/(?<=[^/])$/, '/'), origin: isAbsolute(path) ? null : origin, config, template, engine };
  });
  const documents = files.map((absolute): ArchiveDocument => {
    const { start, config, template, engine, origin } = folders.of(absolute);
    return {
      path: start + absolute.slice(absolute.lastIndexOf(sep) + 1),
      absolute,
      config,
      template,
      engine,
      selected: selected === null || selected.has(absolute),
      contentId: reader.contentId(absolute),
      origin,
      qualifier: null,
      state: () => reader.state(absolute),
      text: () => reader.text(absolute),
    };
  });
  const partial = Boolean(options.stdin) || (options.paths.length > 0 && changes === null) || resolve(cwd) !== resolve(root);
  const exists = (path: string): boolean => source.exists(path);
  return { root, repository, revision, settings, exists, documents, changes, compared, partial, listing, kept };
}

/** What the documents of a folder have in common. */
interface Folder extends Pick<ArchiveDocument, 'config' | 'template' | 'engine' | 'origin'> {
  absolute: string;
  /** What their paths begin with. */
  start: string;
}

/** Folders of documents; what is said of each is worked out once. */
class Folders {
  readonly #known = new Map<string, Folder>();
  readonly #make: (absolute: string) => Folder;
  #last: Folder | null = null;

  constructor(make: (absolute: string) => Folder) {
    this.#make = make;
  }

  of(file: string): Folder {
    // Most documents stand beside the one before.
    const isBeside = this.#last !== null && file.lastIndexOf(sep) === this.#last.absolute.length && file.startsWith(this.#last.absolute);
    return isBeside ? this.#last! : this.#find(dirname(file));
  }

  #find(absolute: string): Folder {
    this.#last = this.#known.get(absolute) ?? this.#make(absolute);
    this.#known.set(absolute, this.#last);
    return this.#last;
  }
}

/** Where an archive is read. */
interface ArchivePlace extends Pick<Archive, 'root' | 'repository' | 'revision' | 'changes' | 'compared' | 'settings'> {
  /** Folder that paths start from. */
  cwd: string;
  source: DocumentSource;
}

async function placeOf(options: ArchiveOptions): Promise<ArchivePlace> {
  if (options.rev !== undefined && options.rev !== null) return inStore(options, options.rev);
  const { cwd } = options;
  const repositories = options.repositories ?? new Repositories();
  const repository = await repositories.of(cwd);
  const changes = options.changes ? await changesIn(repository, options.changes, cwd) : null;
  const compared = changes ?? (options.compareWith ? await changesIn(repository, options.compareWith, cwd) : null);
  const source = repository && changes?.staged ? await inIndex(repository) : onDisk(repositories);
  return {
    cwd,
    root: repository?.root ?? cwd,
    repository,
    revision: null,
    changes,
    compared,
    settings: options.settings ?? workTree,
    source,
  };
}

async function inStore(options: ArchiveOptions, rev: string): Promise<ArchivePlace> {
  if (options.stdin || options.changes)
    throw new Problem('Unexpected revision together with changes or a text, expected one of them: each says what to read');
  const repository = await openStore(options.cwd);
  const { root, bare } = repository;
  const revision = await openRevision(repository, rev);
  return {
    // The folders of a bare repository are none of the documents.
    cwd: bare ? root : realpathSync(options.cwd),
    root,
    repository,
    revision,
    changes: null,
    compared: null,
    settings: options.settings ?? revision.texts,
    source: inRevision(revision.tree, repository),
  };
}

function readerOf(text: string): DocumentReader {
  return { text: () => text, contentId: () => null, state: () => null };
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
  /** Null for all. */
  selected: ReadonlySet<string> | null;
  kept: KeptDocuments | null;
}

const NO_FILES: Files = { all: [], selected: null, kept: null };

interface Selecting extends ArchivePlace {
  configurations: Configurations;
  listing: Listing | null;
}

// Git watches the files of a work tree, and the configuration says which of them are documents.
function listingIn(
  { repository, revision, changes, cwd }: ArchivePlace,
  options: ArchiveOptions,
  configurations: Configurations,
): Listing | null {
  const isWorkTree = repository !== null && revision === null && changes === null && !options.stdin;
  return isWorkTree && options.paths.length === 0 ? { folder: cwd, repository, configurations } : null;
}

// Paths say what to report on; what changed is compared with all documents there are.
async function filesOf(options: ArchiveOptions, selecting: Selecting): Promise<Files> {
  const { changes, root, cwd, configurations, source, revision, listing } = selecting;
  const kept = (listing && (await options.kept?.listing.documents(options.kept.tool, listing))) ?? null;
  if (kept) return { all: kept.files, selected: null, kept };
  // Before its first postmortem is staged, a repository must be able to commit.
  const allowNone = (options.allowNone ?? false) || (changes?.staged ?? false);
  const find: FindOptions = { cwd, configurations, source, allowNone, revision: revision?.name ?? null };
  const named = await findDocuments(options.paths, find);
  if (!changes) return { all: named, selected: null, kept: null };
  const others = options.paths.length > 0 ? await findDocuments([], { ...find, allowNone: true }) : [];
  const changed = new Set(changes.files.map(({ path }) => resolve(root, path)));
  // A document may have been found through a link to its folder.
  const selected = named.filter((file) => changed.has(file) || changed.has(realPath(file)));
  return { all: [...new Set([...named, ...others])].sort(), selected: new Set(selected), kept: null };
}
