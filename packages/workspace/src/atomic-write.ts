import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file as a whole or not at all; one that exists keeps its mode and owner, and a symbolic link its target. */
export function writeAtomically(path: string, text: string): void {
  const known = statSync(path, { throwIfNoEntry: false });
  const file = known ? realpathSync(path) : path;
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    if (known) makeLike(temporary, known);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function makeLike(file: string, { mode, uid, gid }: Stats): void {
  // Only root can give files away, and root alone would otherwise take them.
  if (process.getuid?.() === 0) chownSync(file, uid, gid);
  chmodSync(file, mode & 0o7777);
}
