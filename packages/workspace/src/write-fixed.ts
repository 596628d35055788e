import { accessSync, constants, readFileSync } from 'node:fs';
import { writeAtomically } from './atomic-write.ts';
import type { FixedDocument } from './fix.ts';

/**
 * Writes a fixed document over its file, unless the file is no longer what was read.
 *
 * @returns why it was not written, or null
 */
export function writeFixed({ document: { absolute }, before, after }: FixedDocument): string | null {
  try {
    const bytes = readFileSync(absolute);
    // One file can be in an archive under two names.
    if (bytes.equals(Buffer.from(after))) return null;
    if (!bytes.equals(Buffer.from(before)))
      return bytes.toString('utf8') === before ? 'it is not UTF-8' : 'it differs from what was checked';
    accessSync(absolute, constants.W_OK);
    writeAtomically(absolute, after);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return 'the file is gone';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to write it or its folder';
  if (code === 'EROFS') return 'the file system is read-only';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'no space is left';
  return error instanceof Error ? error.message : String(error);
}
