import type { Archive, ArchiveDocument } from '../archive.ts';
import { Examination } from './examination.ts';
import { keptIncident, type IncidentSummary } from './kept-incident.ts';
import { Memory } from './memory.ts';
import type { UnreadDocument } from '../documents/read-document.ts';
import { secretsIn } from '../settings/secrets.ts';

/** A document with its incident, without the lists in it other than the action items. */
export interface SummarizedDocument {
  document: ArchiveDocument;
  incident: IncidentSummary;
}

/**
 * Incidents of an archive without most of their lists: what a table, a filter, an order or a figure needs. What the memory holds of a document that
 * is as it was is not read again, and what is read is added to it. One that cannot be read says why.
 */
export async function readSummaries(archive: Archive, memory: Memory = new Memory()): Promise<(SummarizedDocument | UnreadDocument)[]> {
  const examination = new Examination(archive, { today: null, secrets: secretsIn(archive), memory, checks: false });
  const read = await examination.read();
  return read.map(({ document, result, unread }) => {
    if (!result) return { document, text: null, unread: unread ?? 'it could not be read' };
    return { document, incident: keptIncident(document, result) };
  });
}
