import type { Parsed } from '@afterword/parser';
import type { Postmortem } from '@afterword/schema';
import type { ArchiveDocument, Histories } from '@afterword/workspace';

/** What a document says, with what Git knows of it. */
export function withHistory(
  postmortem: Postmortem,
  { document, parsed }: { document: ArchiveDocument; parsed: Parsed },
  histories: Histories | null,
): Postmortem {
  if (!histories) return postmortem;
  return { ...postmortem, incident: { ...postmortem.incident, history: histories.of(document, parsed) } };
}
