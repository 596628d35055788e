import type { Point, SimilarIncident } from '@afterword/schema';
import { foldedKey, plainText, type Parsed } from '@afterword/parser';
import { anchorsOf } from './facts/anchors.ts';
import { resolvedPath } from './facts/resolved-path.ts';

/** What rules about several documents need to know of each one. Slim on purpose: trees are dropped after a document. */
export interface DocumentFacts {
  path: string;
  id: string | null;
  /** Where the id stands, for related places. */
  idAt: Point | null;
  title: string | null;
  date: string | null;
  /** Summary folded for comparison. */
  summary: string | null;
  /** What `#…` can lead to in it, in lower case. */
  anchors: readonly string[];
  /** Past incidents it names. */
  similar: readonly Reference[];
  /** Actions that are open or in progress. */
  openActions: number;
}

/** An incident that a document names, by its id, by the path of its document, or both. */
export interface Reference {
  id: string | null;
  /** Path like that of a document; null where the reference links to none. */
  path: string | null;
}

export interface Archive {
  documents: readonly DocumentFacts[];
  /** True when only some of the documents were read. */
  partial?: boolean;
}

export function factsOf(parsed: Parsed): DocumentFacts {
  const { incident, source } = parsed.postmortem;
  const { id, title, date, summary } = incident;
  const path = source.path ?? '';
  const span = parsed.places.get('/incident/id');
  return {
    path,
    id,
    idAt: span && parsed.document.lines.point(span.start),
    title,
    date,
    summary: summary === null ? null : foldedKey(plainText(summary)),
    anchors: anchorsOf(parsed),
    similar: incident.similar.map((one) => referenceOf(one, path)),
    openActions: incident.actionItems.filter(({ state }) => state === 'open' || state === 'inProgress').length,
  };
}

/** What an entry of the similar incidents refers to. */
export function referenceOf({ id, path }: SimilarIncident, from: string): Reference {
  return { id, path: path === null ? null : resolvedPath(path, from) };
}

/** The document a reference means, null when the archive does not have it. A path says it more exactly than an id. */
export function documentOf({ id, path }: Reference, { documents }: Archive): DocumentFacts | null {
  const linked = path === null ? undefined : documents.find((facts) => facts.path === path || facts.path === `${path}.md`);
  const named = id === null ? undefined : documents.find((facts) => facts.id !== null && sameId(facts.id, id));
  return linked ?? named ?? null;
}

export function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
