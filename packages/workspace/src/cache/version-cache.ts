import { readFileSync } from 'node:fs';
import type { Archive } from '../archive.ts';
import type { Versions } from '../history/histories.ts';
import type { Version } from '../history/version.ts';
import { cacheFile } from './folder.ts';
import { keepFile } from './keep-file.ts';
import type { CacheOptions } from './result-cache.ts';

/** More are not kept beside those of the last run. */
const MOST_VERSIONS = 100_000;

/**
 * What former versions of documents say, for the next run: they never change. One file for each repository and version of the tool; one
 * that is missing, damaged or not writable is none, and nobody is told.
 */
export class VersionCache implements Versions {
  readonly #of: string;
  readonly #file: string | null;
  readonly #known: Map<string, Version>;
  readonly #used = new Map<string, Version>();
  #isChanged = false;

  constructor(archive: Pick<Archive, 'root'>, { tool, env }: CacheOptions) {
    this.#of = JSON.stringify([tool, archive.root]);
    this.#file = cacheFile(env, { of: this.#of, ending: 'versions' });
    this.#known = this.#file === null ? new Map() : this.#read(this.#file);
  }

  get(key: string): Version | undefined {
    const version = this.#known.get(key);
    if (version) this.#used.set(key, version);
    return version;
  }

  set(key: string, version: Version): void {
    this.#known.set(key, version);
    this.#used.set(key, version);
    this.#isChanged = true;
  }

  /** Writes what is new, all of it or nothing. */
  save(): void {
    if (this.#file === null || !this.#isChanged) return;
    const versions = this.#known.size > MOST_VERSIONS ? this.#used : this.#known;
    keepFile(this.#file, () => JSON.stringify({ of: this.#of, versions: [...versions] }));
  }

  #read(file: string): Map<string, Version> {
    try {
      const { of, versions } = JSON.parse(readFileSync(file, 'utf8')) as { of: unknown; versions: unknown };
      return of === this.#of && Array.isArray(versions) && versions.every(isEntry) ? new Map(versions) : new Map();
    } catch {
      return new Map();
    }
  }
}

function isEntry(entry: unknown): entry is [string, Version] {
  const [key, version] = Array.isArray(entry) ? entry : [];
  return typeof key === 'string' && Array.isArray(version?.items) && typeof version.content === 'string';
}
