import { hash } from 'node:crypto';

/** Name of a content: the id that Git gives to a blob of the text, so that files and blobs with the same content have the same one. */
export function contentIdOf(text: string): string {
  return hash('sha1', `blob ${Buffer.byteLength(text)}\0${text}`);
}
