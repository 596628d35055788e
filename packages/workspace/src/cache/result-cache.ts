import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive.ts';
import { writeAtomically } from '../atomic-write.ts';
import { Memory } from '../memory.ts';
import { cacheFolder, type CacheEnvironment } from './folder.ts';
import { memoryChunks, memoryIn } from './format.ts';
import { prune } from './prune.ts';

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
  readonly #folder: string | null;
  readonly #file: string;

  constructor(archive: Pick<Archive, 'root' | 'documents'>, { tool, env }: CacheOptions) {
    this.#of = JSON.stringify([tool, archive.root]);
    const folder = cacheFolder(env);
    this.#file = join(folder ?? '', `${createHash('sha1').update(this.#of).digest('hex').slice(0, 24)}.results`);
    const size = folder === null ? 0 : sizeOf(this.#file);
    const isWorthIt = size <= SMALL_FILE + archive.documents.length * BYTES_PER_DOCUMENT;
    this.#folder = isWorthIt ? folder : null;
    this.memory = (isWorthIt && size > 0 ? this.#read() : null) ?? new Memory();
  }

  #read(): Memory | null {
    try {
      return memoryIn(readFileSync(this.#file), this.#of);
    } catch {
      return null;
    }
  }

  /** Writes what is new, all of it or nothing. */
  save(): void {
    if (this.#folder === null || !this.memory.isChanged) return;
    try {
      makeFolder(this.#folder);
      writeAtomically(this.#file, memoryChunks(this.memory, this.#of));
      prune(this.#folder, Date.now());
    } catch {
      // The next run does the same work again.
    }
  }
}

/** Makes the folder of the caches, step by step: where nothing can be made, as below /proc, Node's own recursion never ends. */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  // Results tell what documents say, which is nobody else's business.
  mkdirSync(folder, { mode: 0o700 });
}

function sizeOf(file: string): number {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
