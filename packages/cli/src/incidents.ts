import { visible } from '@afterword/linter';
import { matchesFilter, UnmetWords, type IncidentFilter } from '@afterword/query';
import type { Incident, Postmortem } from '@afterword/schema';
import {
  openHistories,
  readDocument,
  readSummaries,
  Turns,
  type Archive,
  type ArchiveDocument,
  type Histories,
  type SummarizedDocument,
  type UnreadDocument,
} from '@afterword/workspace';
import { resultsFor, versionsFor, type CacheFlags, type Results, type Versions } from './cache.ts';
import { lookedAt, type Question } from './looked-at.ts';
import { archiveOf, type ReadOptions } from './options.ts';
import type { Terminal } from './terminal.ts';
import { withHistory } from './with-history.ts';

/** A document and what it says. */
export interface ReadIncident {
  document: ArchiveDocument;
  postmortem: Postmortem;
}

/** The incidents of an archive that meet a filter. */
export interface Incidents {
  found: ReadIncident[];
  /** Documents found, those that could not be read included. */
  total: number;
}

export interface IncidentsOptions extends ReadOptions, Partial<CacheFlags>, IncidentFilter {
  /** Add what Git knows of each document; that is done in any case where a question looks at it. */
  history?: boolean;
  /**
   * All that will be asked of the incidents beside the filter; null for everything. Single values and action items are always there.
   * What else no question looks at is left out, and a document is read for it only.
   */
  questions: readonly Question[] | null;
}

/** The incidents that paths and options mean, in memory. A document that cannot be read is named on standard error. */
export async function incidentsOf(paths: string[], options: IncidentsOptions, terminal: Terminal): Promise<Incidents> {
  const { batches, total, isKept, looked } = await openBatches(paths, options, terminal);
  const found: ReadIncident[] = [];
  for await (const batch of batches) {
    for (const one of batch) found.push(isKept ? one : { ...one, postmortem: detached(one.postmortem, looked) });
  }
  return { found, total };
}

/** Incidents as they are read, one after the other. */
interface OpenIncidents extends Pick<Incidents, 'total'> {
  incidents: AsyncIterable<ReadIncident>;
}

/** The same as `incidentsOf`, without keeping them. */
export async function openIncidents(paths: string[], options: IncidentsOptions, terminal: Terminal): Promise<OpenIncidents> {
  const { batches, total } = await openBatches(paths, options, terminal);
  return { incidents: eachOf(batches), total };
}

async function* eachOf(batches: AsyncIterable<ReadIncident[]>): AsyncGenerator<ReadIncident> {
  for await (const batch of batches) yield* batch;
}

/** Incidents as they are come by: each that is read by itself, all that were kept at once. */
interface OpenBatches extends Pick<Incidents, 'total'> {
  batches: AsyncIterable<ReadIncident[]>;
  /** Whether they come from what earlier runs kept, and hold on to no document. */
  isKept: boolean;
  /** What the questions look at; null for everything. */
  looked: ReadonlySet<string> | null;
}

async function openBatches(paths: string[], options: IncidentsOptions, terminal: Terminal): Promise<OpenBatches> {
  const archive = await archiveOf(paths, options, terminal);
  const { questions, where = [], text, history = false, cache = true } = options;
  const looked = questions && lookedAt([...questions, ...where]);
  const isKept = looked !== null && text === undefined && !history && !NOT_KEPT.some((key) => looked.has(key));
  const withHistories = history || lookedAt(where).has('history') || (looked?.has('history') ?? false);
  const batches = isKept
    ? rememberedIn(archive, resultsFor(archive, { cache }, paths.includes('-')), terminal)
    : readIn(archive, withHistories ? versionsFor(archive, { cache }) : null, terminal);
  return { batches: matching(batches, options, terminal), total: archive.documents.length, isKept, looked };
}

const LISTS: readonly string[] = ['timeline', 'causes', 'lessons', 'similar'] satisfies (keyof Incident)[];

/** What no run keeps for the next one. */
const NOT_KEPT: readonly string[] = [...LISTS, 'history'];

async function* matching(
  batches: AsyncIterable<ReadIncident[]>,
  filter: IncidentFilter,
  terminal: Terminal,
): AsyncGenerator<ReadIncident[]> {
  const unmet = new UnmetWords(filter);
  for await (const batch of batches) {
    for (const { postmortem } of batch) unmet.see(postmortem);
    yield batch.filter(({ postmortem }) => matchesFilter(postmortem, filter));
  }
  for (const { option, word, meant } of unmet.all()) {
    const help = meant === null ? '' : `; did you mean \`${visible(meant)}\`?`;
    terminal.notice(`No incident has the ${option} \`${visible(word)}\`${help}\n`);
  }
}

async function* rememberedIn(archive: Archive, results: Results, terminal: Terminal): AsyncGenerator<ReadIncident[]> {
  const incidents: ReadIncident[] = [];
  for (const one of await readSummaries(archive, results.memory)) {
    if ('unread' in one) notice(one, terminal);
    else incidents.push({ document: one.document, postmortem: postmortemOf(one) });
  }
  yield incidents;
  await results.save();
}

const NO_SECTIONS: Postmortem['sections'] = {};
const NO_OTHERS: Postmortem['other'] = [];

// The lists that nobody asks for are not there at all.
function postmortemOf({ document: { path, template }, incident }: SummarizedDocument): Postmortem {
  return { source: { path, template: template.name }, incident: incident as Incident, sections: NO_SECTIONS, other: NO_OTHERS };
}

async function* readIn(archive: Archive, versions: Versions | null, terminal: Terminal): AsyncGenerator<ReadIncident[]> {
  const histories = versions && (await openHistories(archive, versions));
  const turns = new Turns();
  for (const one of incidentsIn(archive.documents, terminal, histories)) {
    yield [one];
    await turns.afterDocument();
  }
  versions?.save();
}

// Texts in an incident are parts of its document's text, which they would hold on to as a whole.
function detached(postmortem: Postmortem, looked: ReadonlySet<string> | null): Postmortem {
  const { source, incident } = postmortem;
  const kept = Object.entries(incident).filter(([key]) => looked === null || looked.has(key) || !LISTS.includes(key));
  return JSON.parse(JSON.stringify({ source, incident: Object.fromEntries(kept), sections: {}, other: [] })) as Postmortem;
}

/** Reads documents one after another, as they are asked for; one that cannot be read is named on standard error. */
export function* incidentsIn(
  documents: readonly ArchiveDocument[],
  terminal: Terminal,
  histories: Histories | null = null,
): Generator<ReadIncident> {
  for (const document of documents) {
    const result = readDocument(document);
    if ('parsed' in result) yield { document, postmortem: withHistory(result.parsed.postmortem, result, histories) };
    else notice(result, terminal);
  }
}

function notice({ document, unread }: UnreadDocument, terminal: Terminal): void {
  terminal.notice(`${visible(document.path)}: ${visible(unread)}\n`);
}
