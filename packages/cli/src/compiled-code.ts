import { createHash } from 'node:crypto';

/** Compiled code of one file: what V8 made of the source, with the functions that had run by then. */
export interface CompiledFile {
  /** Of source and code together, so that neither can change unnoticed. V8 itself compares lengths only. */
  digest: string;
  code: Buffer;
}

/** Compiled files by name. */
export type CompiledCode = ReadonlyMap<string, CompiledFile>;

/** A file's code, ready to be kept. */
export function compiledFile(source: Buffer, code: Buffer): CompiledFile {
  return { digest: digestOf(source, code), code };
}

/** The code of a source; null where it is of another one, or damaged. */
export function codeOf(source: Buffer, compiled: CompiledFile | undefined): Buffer | null {
  return compiled && compiled.digest === digestOf(source, compiled.code) ? compiled.code : null;
}

function digestOf(source: Buffer, code: Buffer): string {
  return createHash('sha1').update(source).update(code).digest('hex');
}

// A line of JSON says what follows: name, digest and size of each file.
type Listing = [name: string, digest: string, size: number][];

/** Compiled code as one file, in chunks. */
export function packedCode(files: CompiledCode): Buffer[] {
  const listing: Listing = [...files].map(([name, { digest, code }]) => [name, digest, code.length]);
  return [Buffer.from(`${JSON.stringify(listing)}\n`), ...[...files.values()].map(({ code }) => code)];
}

/** What `packedCode` gave. Throws, or gives less, where the bytes are not that. */
export function unpackedCode(bytes: Buffer): CompiledCode {
  let at = bytes.indexOf('\n') + 1;
  const listing = JSON.parse(bytes.toString('utf8', 0, at)) as Listing;
  return new Map(listing.map(([name, digest, size]) => [name, { digest, code: bytes.subarray(at, (at += size)) }]));
}
