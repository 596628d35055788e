import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { Problem, within } from '@afterword/workspace';

/** Where reports may go. */
export interface Place {
  /** Folder that the path starts from. */
  cwd: string;
  /** Folder that holds the checkout. */
  workspace: string;
}

/**
 * Writes a report, over one of an earlier run. A link in the checkout cannot lead it elsewhere.
 *
 * @returns its path from the workspace, or the absolute one outside of it
 * @throws Problem when it cannot be written
 */
export function writeReport(file: string, text: string, { cwd, workspace }: Place): string {
  const path = resolve(cwd, file);
  const root = realpathSync(workspace);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const folder = `${realpathSync(dirname(path))}${sep}`;
    if (path.startsWith(`${root}${sep}`) && !folder.startsWith(`${root}${sep}`)) throw new Error('a link leads out of the workspace');
    rmSync(path, { force: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw new Problem(`Unexpected failure to write \`${file}\`: ${error instanceof Error ? error.message : String(error)}`);
  }
  return within(root, path);
}
