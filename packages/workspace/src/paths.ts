import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** A path with forward slashes. */
export function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Path from a folder with forward slashes; a path outside the folder stays absolute. */
export function within(folder: string, path: string): string {
  const steps = stepsFrom(folder, path);
  return posix(leadsOut(steps) ? path : steps);
}

/** Whether a path is a folder or stands in it. */
export function isInside(folder: string, path: string): boolean {
  return !leadsOut(stepsFrom(folder, path));
}

function leadsOut(steps: string): boolean {
  return steps === '..' || steps.startsWith(`..${sep}`) || isAbsolute(steps);
}

const UNUSUAL_STEP = /(?:^|[/\\])\.{0,2}(?:[/\\]|$)/;

// Node resolves both paths first, which is dear for thousands of files whose path simply goes on after that of the folder.
function stepsFrom(folder: string, path: string): string {
  const start = folder.endsWith(sep) ? folder : `${folder}${sep}`;
  const rest = path.startsWith(start) && folder !== '' ? path.slice(start.length) : '';
  return rest === '' || UNUSUAL_STEP.test(rest) ? relative(folder, path) : rest;
}

/** A path without links on the way; as it is where nothing is there. */
export function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
