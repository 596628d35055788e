import { createHash } from 'node:crypto';

/** A short name of a value that JSON can hold. */
export function digestOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64url');
}
