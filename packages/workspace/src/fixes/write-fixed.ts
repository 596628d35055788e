import { accessSync, constants, readFileSync } from 'node:fs';
import { writeAtomically } from '../atomic-write.ts';
import type { FixedDocument } from './fix.ts';
import { reasonOf } from '../reason.ts';

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
    return reasonOf(error, 'write it or its folder');
  }
}
