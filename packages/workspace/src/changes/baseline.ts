import { dirname, join, relative, resolve } from 'node:path';
import { baselineOf, baselineText, compare, readBaseline, rules, type Baseline, type CheckedFile, type Compared } from '@afterword/linter';
import type { Archive } from '../archive.ts';
import { writeAtomically } from '../atomic-write.ts';
import { Configurations } from '../settings/configuration.ts';
import { posix, within } from '../paths.ts';
import { Problem } from '../problem.ts';
import { workTree, type TextSource } from '../documents/text-source.ts';

/** Name of the baseline that is used without being named. */
export const BASELINE_NAME = 'afterword.baseline.json';

export interface BaselineOptions {
  cwd: string;
  /** Baseline file instead of the one found. */
  file: string | null;
  /** Configuration file instead of the nearest one. */
  config: string | null;
  /** Where configuration and baseline are read from; the disk without. */
  settings?: TextSource;
}

/**
 * Absolute path of the baseline: the named one, else the one beside the configuration, else the one at the root of the
 * repository. Where there is none, it is the path that a new one gets.
 */
export function baselinePath(
  { root, repository }: Pick<Archive, 'root' | 'repository'>,
  { cwd, file, config, settings = workTree }: BaselineOptions,
): string {
  if (file !== null) return resolve(cwd, file);
  const { path, folder } = new Configurations(config, cwd, settings).of(cwd);
  // A configuration in somebody's home folder is not the repository's.
  const isOwn = path !== null && (repository === null || config !== null || within(root, folder) !== posix(folder));
  const folders = isOwn ? [folder, root] : [root];
  const candidates = folders.map((one) => join(one, BASELINE_NAME));
  return candidates.find((candidate) => settings.has(candidate)) ?? candidates[0]!;
}

/** @throws Problem when the file is missing or is no baseline */
export function loadBaseline(path: string, texts: TextSource = workTree): Baseline {
  const result = readBaseline(textOf(path, texts));
  if ('problem' in result)
    throw new Problem(
      `Unexpected content of baseline \`${path}\`, ${result.problem}`,
      'restore the file, or remove it and run `afterword lint --init-baseline`',
    );
  return result.baseline;
}

function textOf(path: string, texts: TextSource): string {
  if (!texts.has(path))
    throw new Problem(`Missing baseline \`${path}\``, 'check the path, or run `afterword lint --init-baseline` to write one');
  try {
    return texts.read(path);
  } catch (error) {
    throw new Problem(`Unexpected failure to read baseline \`${path}\`: ${error instanceof Error ? error.message : error}`);
  }
}

/** @throws Problem when the file cannot be written */
export function writeBaseline(path: string, baseline: Baseline): void {
  try {
    writeAtomically(path, baselineText(baseline));
  } catch (error) {
    throw new Problem(`Unexpected failure to write baseline \`${path}\`: ${error instanceof Error ? error.message : error}`);
  }
}

/** A baseline of all findings, for a file at the path. */
export function newBaseline(files: readonly CheckedFile[], path: string, archive: Pick<Archive, 'root'>): Baseline {
  return baselineOf(files, namesFor(path, archive));
}

/** Compares findings with the baseline of a path. */
export function compareWithBaseline(
  files: readonly CheckedFile[],
  { path, baseline }: { path: string; baseline: Baseline },
  archive: Pick<Archive, 'root' | 'partial' | 'exists'>,
): Compared {
  return compare(files, {
    baseline,
    nameOf: namesFor(path, archive),
    isGone: (name) => !archive.exists(resolve(dirname(path), name)),
    doubtful: new Set(archive.partial ? rules.filter(({ acrossDocuments }) => acrossDocuments).map(({ id }) => id) : []),
  });
}

// Names are relative to the baseline, so that they do not depend on where the command runs.
function namesFor(path: string, { root }: Pick<Archive, 'root'>): (path: string) => string {
  return (document) => posix(relative(dirname(path), resolve(root, document)));
}
