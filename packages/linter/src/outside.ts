import type { DocumentHistory } from '@afterword/schema';
import type { DocumentFacts, KnownDocument } from './archive.ts';
import type { BaseSource } from './base-version.ts';
import { hashOf } from './fingerprint.ts';
import type { KnownDocuments } from './known-documents.ts';
import type { Outside, Questions, Source } from './questions.ts';

/** What is known of the world outside of a document. */
export interface World {
  /** Looked at only where a rule asks about documents. */
  readonly documents: KnownDocuments;
  /** The day of the run as YYYY-MM-DD. */
  today?: string | null;
  /** Whether a file or folder exists; the path is relative to the document, or to the repository when it begins with `/`. */
  exists?: ((path: string) => boolean) | null;
  /** The version of the document that a change started from. */
  base?: BaseSource | null;
  /** What Git knows of the document. */
  history?: Source<null, DocumentHistory | null> | null;
  /** Looks up a commit by its hash. */
  commit?: ((id: string) => Questions['commit']['answer']) | null;
}

/** Answers to all questions from what is known. */
export function outsideOf(world: World): Outside {
  const { today = null, exists = null, base = null, history = null, commit = null } = world;
  return {
    document: { answer: (reference) => shown(world.documents.meantBy(reference)) },
    names: { answer: ({ from, to }) => world.documents.names(from, to) },
    anchors: {
      answer: (path) => world.documents.at(path)?.anchors() ?? null,
      digest: (path) => anchorsDigest(world.documents.at(path)),
    },
    sameId: {
      answer: ({ id, apartFrom }) =>
        world.documents.withId(id, apartFrom).map(({ path, idAt }) => ({ path, at: idAt && { line: idAt.line, column: idAt.column } })),
    },
    sameSummary: { answer: ({ key, apartFrom }) => world.documents.withSummary(key, apartFrom) },
    idsAround: { answer: ({ id, apartFrom }) => !world.documents.partial && world.documents.hasIdsAround(id, apartFrom) },
    partial: { answer: () => world.documents.partial },
    exists: { answer: (path) => exists && exists(path) },
    base: { answer: () => base?.read() ?? null, digest: () => base?.id ?? '' },
    history: history ?? { answer: () => null },
    commit: { answer: (id) => commit && commit(id) },
    day: { answer: (day) => (today === null ? null : standing(day, today)), digest: (day) => (today === null ? '' : standing(day, today)) },
    today: { answer: () => today },
  };
}

function shown(facts: DocumentFacts | null): KnownDocument | null {
  return facts && { path: facts.path, id: facts.id, date: facts.date, openActions: facts.openActions };
}

function standing(day: string, today: string): 'past' | 'today' | 'future' {
  return day < today ? 'past' : day > today ? 'future' : 'today';
}

const digests = new WeakMap<DocumentFacts, string>();

// Many documents link to one.
function anchorsDigest(facts: DocumentFacts | null): string {
  if (!facts) return 'null';
  const digest = digests.get(facts) ?? hashOf(JSON.stringify(facts.anchors()));
  digests.set(facts, digest);
  return digest;
}
