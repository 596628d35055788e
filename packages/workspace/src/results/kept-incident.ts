import type { Incident } from '@afterword/schema';
import type { ArchiveDocument } from '../archive.ts';
import type { Result } from './memory.ts';
import { readDocument } from '../documents/read-document.ts';
import { KEPT, type KeptProperty } from './result-parts.ts';

/** An incident without most of its lists. */
export type IncidentSummary = Readonly<Pick<Incident, KeptProperty>>;

/**
 * The incident of a document as it is kept: each property is made sense of when it is looked at. What was kept and cannot be read any
 * more is read from the document.
 */
export function keptIncident(document: ArchiveDocument, result: Result): IncidentSummary {
  return new KeptIncident(document, result) as unknown as IncidentSummary;
}

class KeptIncident {
  readonly #document: ArchiveDocument;
  readonly #result: Result;
  #readAgain: Incident | null = null;

  static {
    for (const key of KEPT) {
      Object.defineProperty(this.prototype, key, {
        get(this: KeptIncident) {
          const value = this.#result.parts.value(key);
          return value === undefined ? this.#read()[key] : value;
        },
      });
    }
  }

  constructor(document: ArchiveDocument, result: Result) {
    this.#document = document;
    this.#result = result;
  }

  #read(): Incident {
    if (this.#readAgain === null) {
      const read = readDocument(this.#document);
      if (!('parsed' in read)) throw new Error(`${this.#document.path}: ${read.unread}`);
      this.#readAgain = read.parsed.postmortem.incident;
    }
    return this.#readAgain;
  }

  toJSON(): IncidentSummary {
    const summary = this as unknown as IncidentSummary;
    return Object.fromEntries(KEPT.map((key) => [key, summary[key]])) as unknown as IncidentSummary;
  }
}
