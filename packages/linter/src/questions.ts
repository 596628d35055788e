import type { DocumentHistory } from '@afterword/schema';
import type { KnownDocument, Reference } from './archive.ts';
import type { BaseVersion } from './base-version.ts';
import { hashOf } from './fingerprint.ts';

// What is found in a document follows from its text and from the answers to what its rules asked about the outside. Both the
// questions and the answers are values: kept with the findings, they tell later whether the findings still hold.

/**
 * All that a rule can ask about the world outside of its document: by kind of question, what it is about and the answer.
 * Ask as narrowly as the finding needs: a document is checked again when one of the answers is another one.
 */
export interface Questions {
  /** The document that a reference means; null when the archive does not have it. */
  document: { about: Reference; answer: KnownDocument | null };
  /** Whether the document at one path names the one at another among its past incidents. */
  names: { about: { from: string; to: string }; answer: boolean };
  /** What `#…` can lead to in the document at a path, in lower case; null when the archive does not have it. */
  anchors: { about: string; answer: readonly string[] | null };
  /** Other documents with an id, the first few by path. */
  sameId: { about: { id: string; apartFrom: string }; answer: readonly { path: string; at: { line: number; column: number } | null }[] };
  /** Paths of other documents with a summary (`summaryKey`), the first few. */
  sameSummary: { about: { key: string; apartFrom: string }; answer: readonly string[] };
  /** Whether other documents have ids of the same kind both before and after an id. False when not all documents are known. */
  idsAround: { about: { id: string; apartFrom: string }; answer: boolean };
  /** True when only some of the documents were read. */
  partial: { about: null; answer: boolean };
  /** Whether there is a file or folder; the path is relative to the document, or to the repository when it begins with `/`. Null when nobody knows. */
  exists: { about: string; answer: boolean | null };
  /** The document as the base of the change has it; null without a base, for a new document, and where it cannot be read. */
  base: { about: null; answer: BaseVersion | null };
  /** What Git knows of the document; null where it knows nothing or was not asked. */
  history: { about: null; answer: DocumentHistory | null };
  /** The commit of the document's repository with a hash, whole or shortened; null where nobody can tell. */
  commit: { about: string; answer: KnownCommit | 'missing' | null };
  /** How a day YYYY-MM-DD stands to the day of the run; null when that is not known. */
  day: { about: string; answer: 'past' | 'today' | 'future' | null };
  /** The day of the run as YYYY-MM-DD; null when it is not known. Whoever asks is checked anew every day: `day` is narrower. */
  today: { about: null; answer: string | null };
}

/** A commit, and when it was made: RFC 3339. */
export interface KnownCommit {
  /** When it was written. */
  written: string;
  /** When it came to stand where it stands: a rebase or merge makes it anew. */
  landed: string;
}

export type QuestionKind = keyof Questions;

/** Where the answers of one kind come from. */
export interface Source<About, Answer> {
  answer(about: About): Answer;
  /** Changes when the answer does; for answers that are dear to make or not JSON. Without it, a hash of the answer as JSON. */
  digest?(about: About): string;
}

/** The world outside of one document. */
export type Outside = { readonly [K in QuestionKind]: Source<Questions[K]['about'], Questions[K]['answer']> };

/** Asks a question; those about nothing in particular need no second argument. */
export interface Ask {
  <K extends BareQuestion>(kind: K): Questions[K]['answer'];
  <K extends Exclude<QuestionKind, BareQuestion>>(kind: K, about: Questions[K]['about']): Questions[K]['answer'];
}

type BareQuestion = { [K in QuestionKind]: Questions[K]['about'] extends null ? K : never }[QuestionKind];

/** A question that was asked, with the digest of its answer. */
export type AskedQuestion = readonly [kind: QuestionKind, about: unknown, digest: string];

export type Asked = readonly AskedQuestion[];

/** A way to ask that keeps what was asked. */
export class Recorder {
  readonly ask: Ask;
  readonly #asked = new Map<string, AskedQuestion>();

  constructor(outside: Outside) {
    this.ask = (kind: QuestionKind, about: unknown = null): never => {
      const source = outside[kind] as Source<unknown, never>;
      const answer = source.answer(about);
      const key = JSON.stringify([kind, about]);
      if (!this.#asked.has(key)) this.#asked.set(key, [kind, about, digestOf(source, about, () => answer)]);
      return answer;
    };
  }

  /** Each question once. */
  get asked(): Asked {
    return [...this.#asked.values()];
  }
}

/** Questions whose answers follow from the documents of the run. */
export const ABOUT_DOCUMENTS: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  'document',
  'names',
  'anchors',
  'sameId',
  'sameSummary',
  'idsAround',
  'partial',
]);

/** Whether all that was asked has the same answers still; `skipped` kinds are known to. */
export function isStillAnswered(asked: Asked, outside: Outside, skipped: ReadonlySet<QuestionKind> | null = null): boolean {
  return asked.every(([kind, about, digest]) => {
    const source = outside[kind] as Source<unknown, unknown> | undefined;
    return skipped?.has(kind) || (source !== undefined && digest === digestOf(source, about, () => source.answer(about)));
  });
}

function digestOf<About>(source: Source<About, unknown>, about: About, answer: () => unknown): string {
  return source.digest ? source.digest(about) : hashOf(JSON.stringify(answer()));
}
