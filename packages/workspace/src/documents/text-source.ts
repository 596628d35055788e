import { readFileSync, statSync } from 'node:fs';

/** Where configurations, templates and baselines are read from, by absolute path. */
export interface TextSource {
  /** Whether there is a file. */
  has(path: string): boolean;
  /** Text of a file. Throws where there is none. */
  read(path: string): string;
}

/** The files on disk. */
export const workTree: TextSource = {
  has(path) {
    try {
      return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    } catch (error) {
      // Below a file there is nothing, which Node takes for a failure.
      if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
      throw error;
    }
  },
  read: (path) => readFileSync(path, 'utf8'),
};
