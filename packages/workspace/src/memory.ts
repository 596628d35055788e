import type { Asked, CheckedDocument, DocumentFacts } from '@afterword/linter';
import type { ActionItem, Diagnostic, Incident, Postmortem } from '@afterword/schema';
import type { FileState } from './file-state.ts';

/** What listings, filters and orders need of an incident: all but its lists of entries. */
export type IncidentSummary = Omit<Incident, 'timeline' | 'causes' | 'actionItems' | 'lessons' | 'similar'>;

function summaryOf({ incident }: Postmortem): IncidentSummary {
  const { timeline: _t, causes: _c, actionItems: _a, lessons: _l, similar: _s, ...summary } = incident;
  return summary;
}

/** Which text and settings a result is of. */
export interface ResultSource {
  /** Name of the text: `contentIdOf`, or the id of Git's blob. */
  readonly contentId: string;
  /** State of the file that the text was read from; null for a text from elsewhere and for a state that cannot be trusted. */
  readonly state: FileState | null;
  /** Digest of the settings. */
  readonly settings: string;
}

/** The parts of a result, each kept as JSON; `asked` and `diagnostics` are `null` for a document that was only read. */
export const PARTS = ['facts', 'summary', 'actionItems', 'asked', 'diagnostics'] as const;

export type ResultPart = (typeof PARTS)[number];

/** Parts as the bytes of one line of JSON each: outside of the heap, where ten thousand of them make no work for the garbage collector. */
export interface ResultParts {
  bytes(part: ResultPart): Uint8Array;
}

class PackedParts implements ResultParts {
  readonly #bytes: Buffer;
  readonly #ends: readonly number[];

  constructor(lines: Readonly<Record<ResultPart, Buffer>>) {
    this.#bytes = Buffer.concat(PARTS.map((part) => lines[part]));
    let end = 0;
    this.#ends = PARTS.map((part) => (end += lines[part].length));
  }

  bytes(part: ResultPart): Buffer {
    const place = PARTS.indexOf(part);
    return this.#bytes.subarray(this.#ends[place - 1] ?? 0, this.#ends[place]);
  }
}

const NULL = Buffer.from('null');
const EMPTY = Buffer.from('[]');

/** What reading a document told, and checking it unless it was only read. */
interface Found {
  facts: DocumentFacts;
  postmortem: Postmortem;
  checked: CheckedDocument | null;
}

/** What reading and checking a document came to. Kept as JSON, which is small and holds on to no text it was cut from. */
export class Result {
  readonly source: ResultSource;
  readonly parts: ResultParts;

  constructor(source: ResultSource, parts: ResultParts) {
    this.source = source;
    this.parts = parts;
  }

  static of(source: ResultSource, { facts, postmortem, checked }: Found): Result {
    const parts = {
      facts: packed(facts),
      summary: packed(summaryOf(postmortem)),
      actionItems: packed(postmortem.incident.actionItems),
      asked: checked ? packed(checked.asked) : NULL,
      diagnostics: checked ? packed(checked.diagnostics) : NULL,
    };
    return new Result(source, new PackedParts(parts));
  }

  get facts(): DocumentFacts {
    return this.#value('facts') as DocumentFacts;
  }

  get summary(): IncidentSummary {
    return this.#value('summary') as IncidentSummary;
  }

  get actionItems(): ActionItem[] {
    return this.#value('actionItems') as ActionItem[];
  }

  get isChecked(): boolean {
    return Buffer.compare(this.parts.bytes('asked'), NULL) !== 0;
  }

  /** Questions that the findings depend on. */
  get asked(): Asked {
    return (this.#value('asked') as Asked | null) ?? [];
  }

  get diagnostics(): Diagnostic[] {
    return (this.#value('diagnostics') as Diagnostic[] | null) ?? [];
  }

  get isClean(): boolean {
    return Buffer.compare(this.parts.bytes('diagnostics'), EMPTY) === 0;
  }

  #value(part: ResultPart): unknown {
    const { buffer, byteOffset, byteLength } = this.parts.bytes(part);
    return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString('utf8'));
  }

  /** The same of another file with the same text. */
  from(source: ResultSource): Result {
    return new Result(source, this.parts);
  }

  unchecked(): Result {
    const { parts } = this;
    return new Result(this.source, { bytes: (part) => (part === 'asked' || part === 'diagnostics' ? NULL : parts.bytes(part)) });
  }
}

function packed(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** Results of documents by path, for what comes later in a run. */
export class Memory {
  readonly results: Map<string, Result>;
  /** Names the documents that all findings were last compared with; null when they were not. */
  #settled: string | null;
  #isChanged = false;

  constructor(results: Map<string, Result> = new Map(), settled: string | null = null) {
    this.results = results;
    this.#settled = settled;
  }

  get settled(): string | null {
    return this.#settled;
  }

  set settled(documents: string | null) {
    this.#isChanged ||= documents !== this.#settled;
    this.#settled = documents;
  }

  /** True when something is new. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  get(path: string): Result | null {
    return this.results.get(path) ?? null;
  }

  set(path: string, result: Result): void {
    this.results.set(path, result);
    this.#isChanged = true;
  }

  /** Forgets all other documents than these. */
  retain(paths: ReadonlySet<string>): void {
    for (const path of this.results.keys()) {
      if (paths.has(path)) continue;
      this.results.delete(path);
      this.#isChanged = true;
    }
  }
}
