import type { ActionItem } from '@afterword/schema';
import type { Archive, ArchiveDocument } from './archive.ts';
import { Examination } from './examination.ts';
import { Memory, type IncidentSummary } from './memory.ts';
import type { UnreadDocument } from './read-document.ts';
import { secretsIn } from './secrets.ts';

/** A document with its incident, without the lists in it other than the action items, which are made sense of when they are asked for. */
export interface SummarizedDocument {
  document: ArchiveDocument;
  incident: IncidentSummary & { readonly actionItems: ActionItem[] };
}

/**
 * Incidents of an archive without most of their lists: what a table, a filter, an order or a figure needs. What the memory holds of a document that
 * is as it was is not read again, and what is read is added to it. One that cannot be read says why.
 */
export async function readSummaries(archive: Archive, memory: Memory = new Memory()): Promise<(SummarizedDocument | UnreadDocument)[]> {
  const documents = archive.documents.map((document) => ({ ...document, selected: false }));
  const examination = new Examination({ ...archive, documents }, { today: null, secrets: secretsIn(archive), memory });
  const read = await examination.read();
  return read.map(({ result, unread }, i) => {
    const document = archive.documents[i]!;
    if (!result) return { document, text: null, unread: unread ?? 'it could not be read' };
    const incident = {
      ...result.summary,
      get actionItems(): ActionItem[] {
        return result.actionItems;
      },
    };
    return { document, incident };
  });
}
