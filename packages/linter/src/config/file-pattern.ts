import picomatch from 'picomatch';

/** A pattern of files with the folder it starts from: that of the configuration file which holds it, with forward slashes. */
export interface FilePattern {
  folder: string;
  glob: string;
}

export function patternsIn(folder: string, globs: readonly string[]): FilePattern[] {
  return globs.map((glob) => ({ folder, glob }));
}

/** Whether a file, given by its absolute path with forward slashes, matches one of the patterns. Case does not count. */
export function matchesFile(absolute: string, patterns: readonly FilePattern[]): boolean {
  return patterns.some(({ folder, glob }) => {
    const start = folder.endsWith('/') ? folder.length : folder.length + 1;
    return absolute.startsWith(folder) && absolute[start - 1] === '/' && matcherOf(glob)(absolute.slice(start));
  });
}

const matchers = new Map<string, (path: string) => boolean>();

// Few patterns meet many files.
function matcherOf(glob: string): (path: string) => boolean {
  const matcher = matchers.get(glob) ?? picomatch(glob, { dot: true, nocase: true });
  matchers.set(glob, matcher);
  return matcher;
}
