import { isAbsolute, relative, sep } from 'node:path';

/** A path with forward slashes. */
export function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Path from a folder with forward slashes; a path outside the folder stays absolute. */
export function within(folder: string, path: string): string {
  const steps = relative(folder, path);
  return steps.startsWith('..') || isAbsolute(steps) ? posix(path) : posix(steps);
}
