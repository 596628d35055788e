import { crc32 } from 'node:zlib';
import { Memory, PARTS, Result, type ResultPart, type ResultParts, type ResultSource } from '../memory.ts';

// A line of JSON about the file, then sections of lines, one for each document and in the same order in all of them: a section
// that nobody asks for is not made sense of, and what did not change is written as it was read.

/** Changes with every change of what is written. */
const FORMAT = 2;

interface Head {
  afterword: typeof FORMAT;
  /** What the results were made by and of. */
  of: string;
  settled: string | null;
  /** Digests of settings; documents refer to them by their place. */
  settings: string[];
  /** Length in bytes and checksum of the sections. */
  sections: [bytes: number, checksum: number][];
}

type Line = [path: string, contentId: string, settings: number, state: ResultSource['state']];

/** Results as bytes, a chunk at a time; `of` names what they are of and were made by. */
export function* memoryChunks({ results, settled }: Memory, of: string): Generator<Buffer> {
  const settings = [...new Set([...results.values()].map(({ source }) => source.settings))];
  const places = new Map(settings.map((digest, place) => [digest, place]));
  const index = [...results].map(([path, { source }]): Line => [path, source.contentId, places.get(source.settings)!, source.state]);
  const sections = [
    () => [Buffer.from(JSON.stringify(index))],
    ...PARTS.map(
      (part) => () =>
        joined(
          Array.from(results.values(), ({ parts }) => parts),
          part,
        ),
    ),
  ];
  const head: Head = { afterword: FORMAT, of, settled, settings, sections: sections.map((chunks) => declared(chunks())) };
  yield Buffer.from(`${JSON.stringify(head)}\n`);
  for (const chunks of sections) yield* chunks();
}

const CHUNK_BYTES = 1024 * 1024;
const NEWLINE = Buffer.from('\n');

/** The lines of one section, as few chunks. */
function* joined(results: readonly ResultParts[], part: ResultPart): Generator<Buffer> {
  let lines: Uint8Array[] = [];
  let size = 0;
  for (const parts of results) {
    const bytes = parts.bytes(part);
    lines.push(bytes, NEWLINE);
    size += bytes.length + 1;
    if (size < CHUNK_BYTES) continue;
    yield Buffer.concat(lines);
    [lines, size] = [[], 0];
  }
  yield Buffer.concat(lines);
}

function declared(chunks: Iterable<Buffer>): Head['sections'][number] {
  let [bytes, checksum] = [0, 0];
  for (const chunk of chunks) {
    bytes += chunk.length;
    checksum = crc32(chunk, checksum);
  }
  return [bytes, checksum];
}

/** Results from bytes; null for anything else than the results of the same, whole and undamaged. */
export function memoryIn(bytes: Buffer, of: string): Memory | null {
  try {
    const end = bytes.indexOf('\n');
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
    if (head.afterword !== FORMAT || head.of !== of) return null;
    const sections = sectionsIn(bytes.subarray(end + 1), head.sections);
    return sections && memoryOf(head, sections);
  } catch {
    return null;
  }
}

function sectionsIn(body: Buffer, declared: Head['sections']): Buffer[] | null {
  let at = 0;
  const sections: Buffer[] = [];
  for (const [length, checksum] of declared) {
    const section = body.subarray(at, at + length);
    if (section.length !== length || crc32(section) !== checksum) return null;
    sections.push(section);
    at += length;
  }
  return at === body.length ? sections : null;
}

function memoryOf({ settings, settled }: Head, [index = Buffer.from('[]'), ...sections]: Buffer[]): Memory {
  const lines = new Map(PARTS.map((part, i) => [part, new Lines(sections[i]!)]));
  const results = (JSON.parse(index.toString('utf8')) as Line[]).map(([path, contentId, place, state], i): [string, Result] => [
    path,
    new Result({ contentId, state, settings: settings[place]! }, new StoredParts(lines, i)),
  ]);
  return new Memory(new Map(results), settled);
}

/** A section whose lines are found when the first of them is asked for. */
class Lines {
  readonly #bytes: Buffer;
  #starts: number[] | null = null;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  at(place: number): Buffer {
    this.#starts ??= startsIn(this.#bytes);
    return this.#bytes.subarray(this.#starts[place], this.#starts[place + 1]! - 1);
  }
}

/** Where lines begin; the last one is the end of all. */
function startsIn(bytes: Buffer): number[] {
  const starts = [0];
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, end + 1)) starts.push(end + 1);
  return starts;
}

class StoredParts implements ResultParts {
  readonly #lines: ReadonlyMap<ResultPart, Lines>;
  readonly #place: number;

  constructor(lines: ReadonlyMap<ResultPart, Lines>, place: number) {
    this.#lines = lines;
    this.#place = place;
  }

  bytes(part: ResultPart): Buffer {
    return this.#lines.get(part)!.at(this.#place);
  }
}
