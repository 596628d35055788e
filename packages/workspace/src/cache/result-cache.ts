import type { Archive } from '../archive.ts';
import { Memory } from '../results/memory.ts';
import { cacheFile, type CacheEnvironment } from './folder.ts';
import { memoryChunks, memoryIn } from './format.ts';
import { keepFile } from './keep-file.ts';
import { keepListing } from './keep-listing.ts';
import { StoredFile } from './stored-file.ts';

/**
 * A result takes a few KiB, one with many findings much more: a large file with far more than these documents fill is of many others, and
 * not worth reading for them.
 */
const BYTES_PER_DOCUMENT = 32 * 1024;
const SMALL_FILE = 1024 * 1024;

export interface CacheOptions {
  /** Name of the program that makes the results, another one for every version and build of it. */
  tool: string;
  env: CacheEnvironment;
}

/**
 * Results of an archive that outlive the run, in one file for each repository and version of the tool. The file only saves work:
 * one that is missing, damaged, of somebody else or not writable is none, and nobody is told.
 */
export class ResultCache {
  readonly memory: Memory;
  readonly #archive: Archive;
  readonly #options: CacheOptions;
  readonly #of: string;
  /** Null where no home is known, and where the file is rather that of others. */
  readonly #file: string | null;
  readonly #stored: StoredFile | null;

  constructor(archive: Archive, options: CacheOptions) {
    this.#archive = archive;
    this.#options = options;
    this.#of = JSON.stringify([options.tool, archive.root]);
    const file = cacheFile(options.env, { of: this.#of, ending: 'results' });
    const stored = file === null ? null : storedIn(file);
    const isWorthIt = stored === null || stored.size <= SMALL_FILE + archive.documents.length * BYTES_PER_DOCUMENT;
    this.#file = isWorthIt ? file : null;
    this.memory = (isWorthIt && stored && memoryIn(stored, this.#of)) || new Memory();
    this.#stored = stored;
  }

  /** Writes what is new, all of it or nothing; where nothing is, how the documents were found. */
  async save(): Promise<void> {
    if (this.#file === null) return;
    if (this.memory.isChanged) keepFile(this.#file, () => this.#chunks());
    else if (this.#archive.kept === null) await keepListing(this.#archive, this.memory, this.#options);
  }

  *#chunks(): Generator<Buffer> {
    yield* memoryChunks(this.memory, this.#of);
    this.#stored?.close();
  }
}

function storedIn(file: string): StoredFile | null {
  try {
    return new StoredFile(file);
  } catch {
    return null;
  }
}
