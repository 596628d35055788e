import type { Incident } from '@afterword/schema';
import type { Span } from '../place.ts';
import type { Reading } from '../reader.ts';
import { type DateOrder, dateOrderOf } from '../values/date.ts';
import { contradictions } from './metadata/contradictions.ts';
import type { MetadataEntry } from './metadata/entry.ts';
import { frontMatterEntries } from './metadata/front-matter.ts';
import { bodyEntries } from './metadata/header.ts';
import { incidentHeadings, noteIncidents } from './metadata/incidents.ts';
import { readId, readTitle, titlePart } from './metadata/title.ts';
import { dateOf, durationOf, filled, listOf, type Scope, severityOf, statusOf } from './metadata/values.ts';

export type { MetadataEntry } from './metadata/entry.ts';
export type { MetadataKey } from '../vocabulary/metadata-keys.ts';

/** What the header of a document says, front matter before body. */
export interface Metadata extends Pick<
  Incident,
  'id' | 'title' | 'date' | 'severity' | 'status' | 'durationMinutes' | 'services' | 'tags'
> {
  /** Start and end of the stated duration's range, raw; null where none is stated. */
  range: { start: string; end: string; span: Span } | null;
  /** State of the document found under the status key (`Draft`), else null. */
  documentState: Incident['review']['state'];
  /** Zone stated in the metadata, raw. */
  timeZone: string | null;
  /** Order of day and month in the slashed dates of the document, null where nothing tells. */
  dateOrder: DateOrder | null;
  /** All entries in order of precedence, also those whose value is unfilled or cannot be read. */
  entries: MetadataEntry[];
}

/** Reads the metadata of a document. Values that are there but cannot be read are null with their place recorded. */
export function readMetadata(reading: Reading): Metadata {
  const { document, parts, places, notes } = reading;
  const heading = titlePart(parts);
  const incidents = incidentHeadings(parts, document.text);
  const frontMatter = frontMatterEntries(document, notes);
  const { header, later } = bodyEntries(parts, { title: heading, incidents, text: document.text });
  const entries = [...frontMatter, ...header, ...later];
  const scope: Scope = { reading, entries, order: dateOrderOf(document.text) };
  notes.push(...contradictions(scope, header));
  noteIncidents(incidents, notes);

  const title = readTitle(heading, parts, entries);
  const written = heading && { text: heading.title, span: heading.titleSpan };
  const stated = entries.find(({ key, from }) => key === 'title' && from === 'frontMatter');
  const id = readId(entries, [written, stated ? { text: stated.value, span: stated.valueSpan } : null]);
  if (title) places.set('/incident/title', title.span);
  if (id) places.set('/incident/id', id.span);
  const duration = durationOf(scope);
  const range = duration?.reading.range;
  return {
    id: id?.text ?? null,
    title: title?.text ?? null,
    date: dateOf(scope, title && { text: title.written, span: title.span }),
    severity: severityOf(scope),
    ...statusOf(scope),
    durationMinutes: duration?.reading.minutes ?? null,
    services: listOf(scope, 'services'),
    tags: listOf(scope, 'tags'),
    range: range ? { start: range.start, end: range.end, span: duration.span } : null,
    dateOrder: scope.order,
    timeZone: filled(scope, 'timeZone')[0]?.value ?? null,
    entries,
  };
}
