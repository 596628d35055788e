import { crc32 } from 'node:zlib';
import { Memory, Result, type ResultSource } from '../results/memory.ts';
import type { Grounds, Settled } from '../results/settled.ts';
import { PARTS, type ResultPart, type ResultParts } from '../results/result-parts.ts';
import { Column, columnChunks, type ColumnPlace, type PartLines } from './column.ts';
import type { StoredFile } from './stored-file.ts';

// A column for each part of the results, with the documents in the same order in all of them; a column that says which documents these
// are; a line of JSON about the file and its columns; and the length and checksum of that line. A run reads the columns that it looks at.

/** Changes with every change of what is written. */
const FORMAT = 4;

const NUMBER_DIGITS = 10;
/** A length and a checksum, each with what comes after it. */
const END_BYTES = 2 * (NUMBER_DIGITS + 1);

interface Summary {
  afterword: typeof FORMAT;
  /** What the results were made by and of. */
  of: string;
  /** What all findings were compared with: `Settled`, its grounds apart. */
  settled: { documents: string; grounds: ColumnPlace } | null;
  /** Digests of settings; documents refer to them by their place. */
  settings: string[];
  sources: ColumnPlace;
  parts: Record<ResultPart, ColumnPlace>;
}

/** Sources of all results, property by property. */
type Sources = [paths: string[], contentIds: string[], settings: number[], states: ResultSource['state'][]];

/** Results as bytes, a chunk at a time; `of` names what they are of and were made by. */
export function* memoryChunks({ results, settled }: Memory, of: string): Generator<Buffer> {
  const all = [...results.values()];
  const settings = [...new Set(all.map(({ source }) => source.settings))];
  let end = 0;
  function* placed(chunks: Iterable<Buffer>): Generator<Buffer, ColumnPlace> {
    const from = end;
    let checksum = 0;
    for (const chunk of chunks) {
      checksum = crc32(chunk, checksum);
      end += chunk.length;
      yield chunk;
    }
    return [from, end - from, checksum];
  }
  const parts: Partial<Summary['parts']> = {};
  const lines = linesOf(all.map((one) => one.parts));
  for (const part of PARTS) parts[part] = yield* placed(columnChunks(lines, part));
  const sources = yield* placed([Buffer.from(JSON.stringify(sourcesOf(results, settings)))]);
  const grounds = settled && (yield* placed([Buffer.from(JSON.stringify(settled.grounds))]));
  const summary: Summary = {
    afterword: FORMAT,
    of,
    settled: settled && { documents: settled.documents, grounds: grounds! },
    settings,
    sources,
    parts: parts as Summary['parts'],
  };
  const line = Buffer.from(`${JSON.stringify(summary)}\n`);
  yield line;
  yield Buffer.from(`${digits(line.length)} ${digits(crc32(line))}\n`);
}

// What did not change stands together in the file that it comes from, and is copied as it is.
function linesOf(all: readonly ResultParts[]): PartLines[] {
  const lines: PartLines[] = [];
  for (let start = 0, end = 0; start < all.length; start = end) {
    const first = all[start]!;
    for (end = start + 1; end < all.length && isNext(all[end - 1]!, all[end]!); end++);
    const last = all[end - 1]!;
    lines.push(first instanceof StoredParts && last instanceof StoredParts ? first.upTo(last) : first);
  }
  return lines;
}

function isNext(one: ResultParts, next: ResultParts): boolean {
  return one instanceof StoredParts && next instanceof StoredParts && next.follows(one);
}

function digits(number: number): string {
  return String(number).padStart(NUMBER_DIGITS, '0');
}

function sourcesOf(results: ReadonlyMap<string, Result>, settings: readonly string[]): Sources {
  const places = new Map(settings.map((digest, place) => [digest, place]));
  const all = [...results.values()].map(({ source }) => source);
  return [
    [...results.keys()],
    all.map(({ contentId }) => contentId),
    all.map((source) => places.get(source.settings)!),
    all.map(({ state }) => state),
  ];
}

/** Results from a file; null for anything else than a whole file of results of the same. Its columns are read when they are needed. */
export function memoryIn(file: StoredFile, of: string): Memory | null {
  try {
    const summary = summaryIn(file);
    return summary?.afterword === FORMAT && summary.of === of ? memoryOf(file, summary) : null;
  } catch {
    return null;
  }
}

function summaryIn(file: StoredFile): Summary | null {
  const [length = 0, checksum] =
    file
      .read(file.size - END_BYTES, END_BYTES)
      ?.toString('latin1')
      .split(' ')
      .map(Number) ?? [];
  const line = file.read(file.size - END_BYTES - length, length);
  return line && crc32(line) === checksum ? (JSON.parse(line.toString('utf8')) as Summary) : null;
}

function memoryOf(file: StoredFile, { settings, settled, sources, parts }: Summary): Memory | null {
  const read = new Column(file, sources).all() as Sources | null;
  if (read === null) return null;
  const [paths, contentIds, places, states] = read;
  const columns = new Map(PARTS.map((part) => [part, new Column(file, parts[part])]));
  const results = new Map<string, Result>();
  for (const [i, path] of paths.entries()) {
    const source = { contentId: contentIds[i]!, state: states[i]!, settings: settings[places[i]!]! };
    results.set(path, new Result(source, new StoredParts(columns, i)));
  }
  return new Memory(results, settled && new StoredSettled(settled.documents, new Column(file, settled.grounds)));
}

// Most questions are about other things.
class StoredSettled implements Settled {
  readonly documents: string;
  readonly #grounds: Column;
  #read: Grounds | null | undefined;

  constructor(documents: string, grounds: Column) {
    this.documents = documents;
    this.#grounds = grounds;
  }

  get grounds(): Grounds | null {
    if (this.#read === undefined) this.#read = this.#grounds.all() as Grounds | null;
    return this.#read;
  }
}

class StoredParts implements ResultParts {
  readonly #columns: ReadonlyMap<ResultPart, Column>;
  readonly #index: number;

  constructor(columns: ReadonlyMap<ResultPart, Column>, index: number) {
    this.#columns = columns;
    this.#index = index;
  }

  bytes(part: ResultPart): Buffer | null {
    return this.#columns.get(part)!.lines(this.#index, this.#index + 1);
  }

  value(part: ResultPart): unknown {
    return this.#columns.get(part)!.valueAt(this.#index);
  }

  follows(before: StoredParts): boolean {
    return this.#columns === before.#columns && this.#index === before.#index + 1;
  }

  /** The same parts of all results from this one to another. */
  upTo(last: StoredParts): PartLines {
    return { bytes: (part) => this.#columns.get(part)!.lines(this.#index, last.#index + 1) };
  }
}
