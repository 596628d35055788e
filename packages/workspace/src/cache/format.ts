import { crc32 } from 'node:zlib';
import { Memory, Result, type ResultSource } from '../results/memory.ts';
import type { Grounds, Settled } from '../results/settled.ts';
import { PARTS, type ResultPart, type ResultParts } from '../results/result-parts.ts';
import { Column, columnChunks, type ColumnPlace, type PartLines } from './column.ts';
import type { StoredFile } from './stored-file.ts';

// A column for each part of the results, with the documents in the same order in all of them; a column that says which documents these
// are; a line of JSON about the file and its columns; and the length and checksum of that line. A run reads the columns that it looks at.

/** Changes with every change of what is written. */
const FORMAT = 5;

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
  sources: Record<SourceColumn, ColumnPlace>;
  parts: Record<ResultPart, ColumnPlace>;
}

const SOURCE_COLUMNS = ['paths', 'contentIds', 'settings', 'states'] as const;

/** A property of the sources of all results, as one line of JSON. */
type SourceColumn = (typeof SOURCE_COLUMNS)[number];

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
  const sources: Partial<Summary['sources']> = {};
  const values = sourcesOf(results, settings);
  for (const column of SOURCE_COLUMNS) sources[column] = yield* placed([Buffer.from(JSON.stringify(values[column]))]);
  const grounds = settled && (yield* placed([Buffer.from(JSON.stringify(settled.grounds))]));
  const summary: Summary = {
    afterword: FORMAT,
    of,
    settled: settled && { documents: settled.documents, grounds: grounds! },
    settings,
    sources: sources as Summary['sources'],
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
    lines.push(first instanceof StoredResult && last instanceof StoredResult ? first.upTo(last) : first);
  }
  return lines;
}

function isNext(one: ResultParts, next: ResultParts): boolean {
  return one instanceof StoredResult && next instanceof StoredResult && next.follows(one);
}

function digits(number: number): string {
  return String(number).padStart(NUMBER_DIGITS, '0');
}

function sourcesOf(results: ReadonlyMap<string, Result>, settings: readonly string[]): Record<SourceColumn, unknown[]> {
  const places = new Map(settings.map((digest, place) => [digest, place]));
  const all = [...results.values()].map(({ source }) => source);
  return {
    paths: [...results.keys()],
    contentIds: all.map(({ contentId }) => contentId),
    settings: all.map((source) => places.get(source.settings)!),
    states: all.map(({ state }) => state),
  };
}

/** Results from a file; null for anything else than a whole file of results of the same. Its columns are read when they are needed. */
export function memoryIn(file: StoredFile, of: string): Memory | null {
  try {
    const { summary, name } = summaryIn(file);
    return summary.afterword === FORMAT && summary.of === of ? memoryOf(file, summary, name) : null;
  } catch {
    return null;
  }
}

// The end of a file names all of it: checksums of the columns are in the summary, and its own is in the end.
function summaryIn(file: StoredFile): { summary: Summary; name: string } {
  const end = file.read(file.size - END_BYTES, END_BYTES)!.toString('latin1');
  const [length = 0, checksum] = end.split(' ').map(Number);
  const line = file.read(file.size - END_BYTES - length, length)!;
  if (crc32(line) !== checksum) throw new Error('the summary is damaged');
  return { summary: JSON.parse(line.toString('utf8')) as Summary, name: `${file.size} ${end}` };
}

function memoryOf(file: StoredFile, { settings, settled, sources, parts }: Summary, name: string): Memory | null {
  const of = (column: SourceColumn): Column => new Column(file, sources[column]);
  const [paths, contentIds, states] = [of('paths'), of('contentIds'), of('states')];
  const all = new Map(PARTS.map((part) => [part, new Column(file, parts[part])]));
  const columns: Columns = { contentIds, settings: of('settings'), states, digests: settings, parts: all, values: {} };
  if (![paths, contentIds, columns.settings, states].every(({ isSound }) => isSound)) return null;
  const results = new Map<string, Result>();
  for (const [i, path] of (paths.all() as string[]).entries()) {
    const stored = new StoredResult(columns, i);
    results.set(path, new Result(stored, stored));
  }
  return new Memory(results, settled && new StoredSettled(settled.documents, new Column(file, settled.grounds)), name);
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

/** The columns of a file: those of the sources, which are sound, digests of settings that one of these refers to, and those of the parts. */
interface Columns extends Record<Exclude<SourceColumn, 'paths'>, Column> {
  digests: readonly string[];
  parts: ReadonlyMap<ResultPart, Column>;
  /** Values of the parts that were asked for, none of a damaged one: a part of all results is often asked for in turn. */
  values: Partial<Record<ResultPart, readonly unknown[]>>;
}

/** Source and parts of a result: a line of each column. */
class StoredResult implements ResultSource, ResultParts {
  readonly #columns: Columns;
  readonly #index: number;

  constructor(columns: Columns, index: number) {
    this.#columns = columns;
    this.#index = index;
  }

  get contentId(): string {
    return this.#columns.contentIds.valueAt(this.#index) as string;
  }

  get state(): ResultSource['state'] {
    return this.#columns.states.valueAt(this.#index) as ResultSource['state'];
  }

  get settings(): string {
    return this.#columns.digests[this.#columns.settings.valueAt(this.#index) as number]!;
  }

  bytes(part: ResultPart): Buffer | null {
    return this.#columns.parts.get(part)!.lines(this.#index, this.#index + 1);
  }

  value(part: ResultPart): unknown {
    const { parts, values } = this.#columns;
    const known = (values[part] ??= parts.get(part)!.all() ?? []);
    return known[this.#index];
  }

  follows(before: StoredResult): boolean {
    return this.#columns === before.#columns && this.#index === before.#index + 1;
  }

  /** The same parts of all results from this one to another. */
  upTo(last: StoredResult): PartLines {
    return { bytes: (part) => this.#columns.parts.get(part)!.lines(this.#index, last.#index + 1) };
  }
}
