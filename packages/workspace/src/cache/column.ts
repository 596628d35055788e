import { crc32 } from 'node:zlib';
import type { ResultPart, ResultParts } from '../results/result-parts.ts';
import type { StoredFile } from './stored-file.ts';

/** Where a column stands in its file, and its checksum. */
export type ColumnPlace = readonly [from: number, length: number, checksum: number];

const OPEN = Buffer.from('[');
const BETWEEN = Buffer.from(',\n');
const CLOSE = Buffer.from(']');

const CHUNK_BYTES = 1024 * 1024;

/** Parts of one result, or of several that stand one after the other in a file. */
export type PartLines = Pick<ResultParts, 'bytes'>;

/** One part of all results as a JSON array with a line for each, in few chunks. Throws for a part that cannot be read any more. */
export function* columnChunks(all: Iterable<PartLines>, part: ResultPart): Generator<Buffer> {
  let lines: Uint8Array[] = [OPEN];
  let size = 0;
  let isFirst = true;
  for (const one of all) {
    const bytes = one.bytes(part);
    if (bytes === null) throw new Error(`\`${part}\` cannot be read any more`);
    if (!isFirst) lines.push(BETWEEN);
    lines.push(bytes);
    isFirst = false;
    size += bytes.length;
    if (size < CHUNK_BYTES) continue;
    yield Buffer.concat(lines);
    [lines, size] = [[], 0];
  }
  lines.push(CLOSE);
  yield Buffer.concat(lines);
}

/** A column of a file. It is read when something of it is first asked for, and made sense of when a value is. */
export class Column {
  readonly #file: StoredFile;
  readonly #place: ColumnPlace;
  #bytes: Buffer | null = null;
  #isLost = false;
  #values: unknown[] | null = null;
  #starts: number[] | null = null;

  constructor(file: StoredFile, place: ColumnPlace) {
    this.#file = file;
    this.#place = place;
  }

  /** Whether the column is as it was written; it is read for that. */
  get isSound(): boolean {
    return this.#read() !== null;
  }

  /** Lines from one value up to another; null when the column is damaged. */
  lines(from: number, to: number): Buffer | null {
    const bytes = this.#read();
    if (bytes === null) return null;
    this.#starts ??= startsIn(bytes);
    return bytes.subarray(this.#starts[from], this.#starts[to]! - BETWEEN.length);
  }

  /** A value; undefined when the column is damaged. */
  valueAt(index: number): unknown {
    this.#values ??= this.all() ?? [];
    return this.#values[index];
  }

  /** All values; null when the column is damaged. */
  all(): unknown[] | null {
    const bytes = this.#read();
    return bytes && (JSON.parse(bytes.toString('utf8')) as unknown[]);
  }

  #read(): Buffer | null {
    this.#bytes ??= this.#sound();
    return this.#bytes;
  }

  #sound(): Buffer | null {
    if (this.#isLost) return null;
    const [from, length, checksum] = this.#place;
    const bytes = this.#file.read(from, length);
    if (bytes !== null && crc32(bytes) === checksum) return bytes;
    if (bytes !== null) this.#file.discard();
    this.#isLost = true;
    return null;
  }
}

/** Where lines begin; the last one is where one more would. */
function startsIn(bytes: Buffer): number[] {
  const starts = [OPEN.length];
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, end + 1)) starts.push(end + 1);
  starts.push(bytes.length - CLOSE.length + BETWEEN.length);
  return starts;
}
