import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Memory, ResultCache, VersionCache, type Archive, type Versions as FormerVersions } from '@afterword/workspace';
import { version } from './version.ts';

/** Options of a command that keeps its results for the next run. */
export interface CacheFlags {
  /** False for `--no-cache`. */
  cache: boolean;
}

export function withCacheOption(command: Command): Command {
  return command.option('--no-cache', 'neither use nor write results of earlier runs');
}

/** Results that a run starts with, and a way to keep what it adds. */
export interface Results {
  memory: Memory;
  save(): Promise<void>;
}

/** Results of earlier runs over an archive; none for a text from standard input, which is no file. */
export function resultsFor(archive: Archive, { cache }: CacheFlags, fromStdin: boolean = false): Results {
  if (!cache || fromStdin) return { memory: new Memory(), save: async () => {} };
  return new ResultCache(archive, { tool: toolName(), env: process.env });
}

/** What is known of former versions of documents, and a way to keep what is added. */
export type Versions = FormerVersions & { save(): void };

/** What earlier runs read of former versions of documents; none where no cache is wanted. */
export function versionsFor(archive: Archive, { cache }: CacheFlags = { cache: true }): Versions {
  if (!cache) return Object.assign(new Map<string, never>(), { save: () => {} });
  return new VersionCache(archive, { tool: toolName(), env: process.env });
}

/** Names this build: the version alone does not tell two of them apart that are tried out one after the other. */
export function toolName(): string {
  const folder = import.meta.dirname;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cjs'))
    .sort();
  const builds = files.map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return [version, process.versions.node, ...builds].join('\n');
}
