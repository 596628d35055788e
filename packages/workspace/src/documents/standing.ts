import { matchesFile, type Config, type FilePattern } from '@afterword/linter';
import { posix } from '../paths.ts';

/** What a configuration says of a file: `files` or `ignores` have a pattern for it, it is the template, or nothing is said of it. */
export type Standing = { as: 'document' | 'ignored'; pattern: FilePattern } | { as: 'template' } | { as: 'unmatched' };

/** What a configuration says of a file, given by its absolute path; the first that is said counts. */
export function standingOf(absolute: string, { ignores, template, files }: Pick<Config, 'ignores' | 'template' | 'files'>): Standing {
  const matching = (patterns: readonly FilePattern[]): FilePattern | null =>
    patterns.find((pattern) => matchesFile(posix(absolute), [pattern])) ?? null;
  const ignoring = matching(ignores);
  if (ignoring) return { as: 'ignored', pattern: ignoring };
  if (absolute === template) return { as: 'template' };
  const pattern = matching(files);
  return pattern ? { as: 'document', pattern } : { as: 'unmatched' };
}
