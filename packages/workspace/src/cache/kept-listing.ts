import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { isSameState, stateOf, type FileState } from '../documents/file-state.ts';
import { apartFromIndex } from '../git/work-tree.ts';
import type { Repository } from '../git/repository.ts';
import { digestOf } from '../settings/digest.ts';
import type { Configurations } from '../settings/configuration.ts';
import { cacheFile, type CacheEnvironment } from './folder.ts';

/** Changes with every change of what is written. */
export const LISTING_FORMAT = 1;

/** How the documents of an archive were found: by the configuration of a folder in the work tree of a repository. */
export interface Listing {
  folder: string;
  repository: Repository;
  configurations: Configurations;
}

/** Documents that are known to be as they were in an earlier run. */
export interface KeptDocuments {
  /** Absolute paths, sorted. */
  files: string[];
  /** Names the results that are those of the documents. */
  results: string;
  /** Names documents and results together, as `Settled` does; null where findings were not compared. */
  settled: string | null;
}

/** What tells that the documents of a folder are as they were. Paths are absolute. */
export interface ListingHead {
  afterword: typeof LISTING_FORMAT;
  /** What made it, and of which folder in which repository. */
  of: string;
  index: { path: string; state: FileState };
  /** What `apartFromIndex` told. */
  apart: string[];
  /** These files, and documents that Git does not watch: with their states, null where there is none. */
  watched: [path: string, state: FileState | null][];
  /** Digests of the configurations of all folders with Markdown files. */
  configurations: [folder: string, digest: string][];
  results: string;
  settled: string | null;
}

/** File of the listing of a folder; null where no home is known. */
export function listingFile(folder: string, env: CacheEnvironment): string | null {
  return cacheFile(env, { of: folder, ending: 'listing' });
}

/** What made a listing, and of which folder in which repository. */
export function listingOf(tool: string, { folder, repository }: Pick<Listing, 'folder' | 'repository'>): string {
  return JSON.stringify([tool, repository.root, folder]);
}

const LINE_END = 10;

/** Checksum of the lines after it, the head, the names of the documents. */
export function listingText(head: ListingHead, files: readonly string[]): string {
  const lines = `${JSON.stringify(head)}\n${JSON.stringify(files)}\n`;
  return `${crc32(lines)}\n${lines}`;
}

/**
 * Documents of a folder that an earlier run found, with what tells without looking at each whether they are as they were: Git's index is
 * the same file, Git names the same files as changed or untracked, these have the same states, and the configurations say the same. Where
 * anything is another, the documents are found as ever. Tracked files are watched as well as `git status` watches them, but a change
 * that Git's filters undo is a change here.
 */
export class KeptListing {
  readonly #head: ListingHead;
  readonly #files: Buffer;
  readonly #apart: Promise<string[] | null>;

  private constructor(folder: string, head: ListingHead, files: Buffer) {
    this.#head = head;
    this.#files = files;
    this.#apart = apartFromIndex(folder).catch(() => null);
  }

  /** Opens what was kept of a folder, and lets Git look at once; null where nothing was kept, or the index is another one by now. */
  static open(folder: string, env: CacheEnvironment): KeptListing | null {
    try {
      const kept = readFileSync(listingFile(folder, env)!);
      const end = kept.indexOf(LINE_END);
      if (crc32(kept.subarray(end + 1)) !== Number(kept.toString('latin1', 0, end))) return null;
      const headEnd = kept.indexOf(LINE_END, end + 1);
      const head = JSON.parse(kept.toString('utf8', end + 1, headEnd)) as ListingHead;
      const isUsable = head.afterword === LISTING_FORMAT && isUnchanged(head.index.path, head.index.state);
      return isUsable ? new KeptListing(folder, head, kept.subarray(headEnd + 1)) : null;
    } catch {
      return null;
    }
  }

  /** The documents; null where they need not be as they were. */
  async documents(tool: string, listing: Listing): Promise<KeptDocuments | null> {
    const { of, index, watched, results, settled } = this.#head;
    if (of !== listingOf(tool, listing) || index.path !== listing.repository.index) return null;
    if (!this.#areSame(listing.configurations)) return null;
    // While Git looks.
    const files = JSON.parse(this.#files.toString('utf8')) as string[];
    const apart = await this.#apart;
    if (apart === null || apart.join('\0') !== this.#head.apart.join('\0')) return null;
    if (!watched.every(([path, state]) => isUnchanged(path, state))) return null;
    // Meanwhile another one may have come, by which Git has judged.
    if (!isUnchanged(index.path, index.state)) return null;
    return { files, results, settled };
  }

  #areSame(configurations: Configurations): boolean {
    try {
      return this.#head.configurations.every(([folder, digest]) => digestOf(configurations.of(folder)) === digest);
    } catch {
      // One that cannot be used is told of when the documents are found.
      return false;
    }
  }
}

function isUnchanged(path: string, before: FileState | null): boolean {
  try {
    const state = stateOf(path);
    return state === null || before === null ? state === before : isSameState(state, before);
  } catch {
    // Below a file there is nothing, which Node takes for a failure.
    return false;
  }
}
