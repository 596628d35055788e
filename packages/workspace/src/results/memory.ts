import type { Asked, CheckedDocument, DocumentFacts } from '@afterword/linter';
import type { Diagnostic, Postmortem } from '@afterword/schema';
import type { FileState } from '../documents/file-state.ts';
import { isSameSettled, type Settled } from './settled.ts';
import { KEPT, PackedParts, type KeptProperty, type ResultPart, type ResultParts } from './result-parts.ts';

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
  postmortem: Postmortem;
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

  static of(source: ResultSource, { facts: { anchors, ...facts }, postmortem: { incident }, checked }: Found): Result {
    const kept = Object.fromEntries(KEPT.map((key) => [key, incident[key]])) as Record<KeptProperty, unknown>;
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
    return Boolean(this.parts.value('diagnostics'));
  }

  /** Questions that the findings depend on; null without findings, and when what was kept of them cannot be read any more. */
  get asked(): Asked | null {
    return (this.parts.value('asked') as Asked | null | undefined) ?? null;
  }

  get diagnostics(): Diagnostic[] {
    return (this.parts.value('diagnostics') as Diagnostic[] | null) ?? [];
  }

  get isClean(): boolean {
    return (this.parts.value('diagnostics') as Diagnostic[] | null | undefined)?.length === 0;
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
  #settled: Settled | null;
  #isChanged = false;

  constructor(results: Map<string, Result> = new Map(), settled: Settled | null = null) {
    this.results = results;
    this.#settled = settled;
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
  retain(paths: ReadonlySet<string>): void {
    for (const path of this.results.keys()) {
      if (paths.has(path)) continue;
      this.results.delete(path);
      this.#isChanged = true;
    }
  }
}
