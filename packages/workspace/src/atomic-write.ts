import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Text, or bytes that come in chunks so that they are never in memory as a whole. */
export type Content = string | Iterable<Uint8Array>;

/** Writes a file as a whole or not at all; one that exists keeps its mode and owner, and a symbolic link its target. */
export function writeAtomically(path: string, content: Content): void {
  writeAllAtomically([[path, content]]);
}

/** Writes files as `writeAtomically`; none is replaced before all of them are on the disk. */
export function writeAllAtomically(files: Iterable<readonly [path: string, content: Content]>): void {
  const staged: { temporary: string; file: string }[] = [];
  try {
    for (const [path, content] of files) {
      const known = statSync(path, { throwIfNoEntry: false });
      if (known && !known.isFile()) throw new Error(`\`${path}\` is not a file`);
      const file = known ? realpathSync(path) : path;
      const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
      staged.push({ temporary, file });
      writeNew(temporary, content);
      if (known) makeLike(temporary, known);
    }
    for (const { temporary, file } of staged) renameSync(temporary, file);
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw error;
  }
}

function writeNew(file: string, content: Content): void {
  if (typeof content === 'string') return writeFileSync(file, content, { flag: 'wx' });
  const descriptor = openSync(file, 'wx');
  try {
    for (const chunk of content) for (let at = 0; at < chunk.length;) at += writeSync(descriptor, chunk, at);
  } finally {
    closeSync(descriptor);
  }
}

function makeLike(file: string, { mode, uid, gid }: Stats): void {
  // Only root can give files away, and root alone would otherwise take them.
  if (process.getuid?.() === 0) chownSync(file, uid, gid);
  chmodSync(file, mode & 0o7777);
}
