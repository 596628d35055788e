import { isOpen, type Point, type SimilarIncident } from '@afterword/schema';
import { foldedKey, plainText, type Parsed } from '@afterword/parser';
import { anchorsOf } from './facts/anchors.ts';
import { resolvedPath } from './facts/resolved-path.ts';
import { hashOf } from './fingerprint.ts';

/** What rules about several documents need to know of each one. Slim on purpose: trees are dropped after a document. */
export interface DocumentFacts {
  path: string;
  id: string | null;
  /** Where the id stands, for related places. */
  idAt: Point | null;
  date: string | null;
  /** What is equal for equal summaries; null for none and for one too short to tell. */
  summary: string | null;
  /** What `#…` can lead to in it, in lower case. The most of what is kept of a document, and hardly ever asked for. */
  anchors(): readonly string[];
  /** Past incidents it names. */
  similar: readonly Reference[];
  /** Number of actions that are open or in progress. */
  openActions: number;
}

/** What a rule is told of another document. */
export type KnownDocument = Pick<DocumentFacts, 'path' | 'id' | 'date' | 'openActions'>;

/** An incident that a document names, by its id, by the path of its document, or both. */
export interface Reference {
  id: string | null;
  /** Path like that of a document; null where the reference links to none. */
  path: string | null;
}

export function factsOf(parsed: Parsed): DocumentFacts {
  const { incident, source } = parsed.postmortem;
  const { id, date, summary } = incident;
  const path = source.path ?? '';
  const span = parsed.places.get('/incident/id');
  const anchors = anchorsOf(parsed);
  return {
    path,
    id,
    idAt: span && parsed.document.lines.point(span.start),
    date,
    summary: summaryKey(summary),
    anchors: () => anchors,
    similar: incident.similar.map((one) => referenceOf(one, path)),
    openActions: incident.actionItems.filter(isOpen).length,
  };
}

/** Shorter summaries are alike by chance. */
const SHORTEST = 40;

/** What is equal for summaries that differ in case, accents and marks only; null for none and for a short one. */
export function summaryKey(summary: string | null): string | null {
  const folded = foldedKey(plainText(summary ?? ''));
  return folded.length < SHORTEST ? null : hashOf(folded);
}

/** What an entry of the similar incidents refers to. */
export function referenceOf({ id, path }: SimilarIncident, from: string): Reference {
  return { id, path: path === null ? null : resolvedPath(path, from) };
}

export function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
