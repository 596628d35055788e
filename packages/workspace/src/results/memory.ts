import type { Asked, CheckedDocument, DocumentFacts } from '@afterword/linter';
import type { Diagnostic, Incident } from '@afterword/schema';
import type { FileState } from '../documents/file-state.ts';
import { isSameSettled, type Settled } from './settled.ts';
import { KEPT, PackedParts, type ResultPart, type ResultParts } from './result-parts.ts';

/** Which text and settings a result is of. */
export interface ResultSource {
  /** Name of the text: `contentIdOf`, or the id of Git's blob. */
  readonly contentId: string;
  /** State of the file that the text was read from; null for a text from elsewhere and for a state that cannot be trusted. */
  readonly state: FileState | null;
  /** Digest of the settings. */
  readonly settings: string;
}

/** What reading a document told, and checking it unless it was only read. */
interface Found {
  facts: DocumentFacts;
  /** Null where nobody will ask for it. */
  incident: Incident | null;
  checked: CheckedDocument | null;
}

const NULL = Buffer.from('null');

/** What reading and checking a document came to. Kept as JSON, which is small and holds on to no text it was cut from. */
export class Result {
  readonly source: ResultSource;
  readonly parts: ResultParts;

  constructor(source: ResultSource, parts: ResultParts) {
    this.source = source;
    this.parts = parts;
  }

  static of(source: ResultSource, { facts: { anchors, ...facts }, incident, checked }: Found): Result {
    const kept = incident && Object.fromEntries(KEPT.map((key) => [key, incident[key]]));
    const { asked = null, diagnostics = null } = checked ?? {};
    return new Result(source, new PackedParts({ facts, anchors: anchors(), ...kept, asked, diagnostics }));
  }

  /** Null when what was kept of them cannot be read any more. */
  get facts(): DocumentFacts | null {
    const facts = this.parts.value('facts') as Omit<DocumentFacts, 'anchors'> | undefined;
    if (!facts || this.parts.bytes('anchors') === null) return null;
    return { ...facts, anchors: () => this.parts.value('anchors') as string[] };
  }

  get isChecked(): boolean {
    return this.diagnostics !== null;
  }

  /** Questions that the findings depend on; null without findings, and when what was kept of them cannot be read any more. */
  get asked(): Asked | null {
    return (this.parts.value('asked') as Asked | null | undefined) ?? null;
  }

  /** Null for a document that was only read, and when what was kept of them cannot be read any more. */
  get diagnostics(): Diagnostic[] | null {
    return (this.parts.value('diagnostics') as Diagnostic[] | null | undefined) ?? null;
  }

  /** The same of another file with the same text. */
  from(source: ResultSource): Result {
    return new Result(source, this.parts);
  }

  /** The same without its findings. */
  unchecked(): Result {
    return new Result(this.source, new UncheckedParts(this.parts));
  }
}

class UncheckedParts implements ResultParts {
  readonly #parts: ResultParts;

  constructor(parts: ResultParts) {
    this.#parts = parts;
  }

  bytes(part: ResultPart): Uint8Array | null {
    return part === 'asked' || part === 'diagnostics' ? NULL : this.#parts.bytes(part);
  }

  value(part: ResultPart): unknown {
    return part === 'asked' || part === 'diagnostics' ? null : this.#parts.value(part);
  }
}

/** Results of documents by path, for what comes later in a run. */
export class Memory {
  readonly results: Map<string, Result>;
  /** Names what was kept as a whole; null for what was not. */
  readonly name: string | null;
  #settled: Settled | null;
  #isChanged = false;

  constructor(results: Map<string, Result> = new Map(), settled: Settled | null = null, name: string | null = null) {
    this.results = results;
    this.#settled = settled;
    this.name = name;
  }

  /** What all findings were last compared with; null when they were not. */
  get settled(): Settled | null {
    return this.#settled;
  }

  set settled(settled: Settled | null) {
    this.#isChanged ||= !isSameSettled(settled, this.#settled);
    this.#settled = settled;
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
  retain(documents: readonly string[]): void {
    if (documents.length === this.results.size && documents.every((path) => this.results.has(path))) return;
    const paths = new Set(documents);
    for (const path of this.results.keys()) {
      if (paths.has(path)) continue;
      this.results.delete(path);
      this.#isChanged = true;
    }
  }
}
