import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Archive } from '../archive.ts';
import { Memory } from '../results/memory.ts';
import { cacheFolder, type CacheEnvironment } from './folder.ts';
import { memoryChunks, memoryIn } from './format.ts';
import { keepFile } from './keep-file.ts';
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
  readonly #of: string;
  /** False where no home is known, and where the file is rather that of others. */
  readonly #isUsed: boolean;
  readonly #file: string;
  readonly #stored: StoredFile | null;

  constructor(archive: Pick<Archive, 'root' | 'documents'>, { tool, env }: CacheOptions) {
    this.#of = JSON.stringify([tool, archive.root]);
    const folder = cacheFolder(env);
    this.#file = join(folder ?? '', `${createHash('sha1').update(this.#of).digest('hex').slice(0, 24)}.results`);
    const stored = folder === null ? null : storedIn(this.#file);
    const isWorthIt = stored === null || stored.size <= SMALL_FILE + archive.documents.length * BYTES_PER_DOCUMENT;
    this.#isUsed = folder !== null && isWorthIt;
    this.memory = (isWorthIt && stored && memoryIn(stored, this.#of)) || new Memory();
    this.#stored = stored;
  }

  /** Writes what is new, all of it or nothing. */
  save(): void {
    if (this.#isUsed && this.memory.isChanged) keepFile(this.#file, () => this.#chunks());
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
