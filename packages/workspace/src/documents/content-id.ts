import { createHash } from 'node:crypto';

/** Name of a content: the id that Git gives to a blob of the text, so that files and blobs with the same content have the same one. */
export function contentIdOf(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
