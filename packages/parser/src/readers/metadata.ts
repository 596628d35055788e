import type { Incident } from '@afterword/schema';
import type { Reading } from '../reader.ts';
import type { Span } from '../place.ts';

/** One key with its value, as a document's header gives it. */
export interface MetadataEntry {
  /** Key as written. */
  label: string;
  /** Value as source text; empty when nothing stands there. */
  value: string;
  labelSpan: Span;
  valueSpan: Span;
  from: 'frontMatter' | 'body';
}

/** What the header of a document says, front matter before body. */
export interface Metadata extends Pick<Incident, 'id' | 'title' | 'date' | 'severity' | 'status' | 'durationMinutes' | 'services' | 'tags'> {
  /** Start and end of the stated duration's range, raw; null where none is stated. */
  range: { start: string; end: string; span: Span } | null;
  /** State of the document found under the status key (`Draft`), else null. */
  documentState: Incident['review']['state'];
  /** Zone stated in the metadata, raw. */
  timeZone: string | null;
  /** All entries, for other readers. */
  entries: MetadataEntry[];
}

export function readMetadata(_reading: Reading): Metadata {
  return {
    id: null, title: null, date: null, severity: null, status: null, durationMinutes: null, services: [], tags: [],
    range: null, documentState: null, timeZone: null, entries: [],
  };
}
