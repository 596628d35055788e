import type { Incident, Postmortem } from '@afterword/schema';
import { readDocument, type Document } from './document.ts';
import type { Note } from './note.ts';
import { partsOf, type Parts } from './parts.ts';
import { Places } from './place.ts';
import { readActionItems, type ActionRecord } from './readers/action-items.ts';
import { readCauses } from './readers/causes.ts';
import { readLessons } from './readers/lessons.ts';
import { readMeasures } from './readers/measures.ts';
import { readMetadata } from './readers/metadata.ts';
import { readReview } from './readers/review.ts';
import { readSimilar } from './readers/similar.ts';
import { readSummary } from './readers/summary.ts';
import { readTimeline } from './readers/timeline.ts';
import type { Reading } from './reader.ts';
import { bind } from './template/bind.ts';
import type { Gap } from './template/binding.ts';
import { rolesOf } from './template/roles.ts';
import type { Template } from './template/types.ts';
import { defaultVocabulary, type Vocabulary } from './vocabulary/vocabulary.ts';

export interface ParseOptions {
  /** Path put into `source.path`. */
  path?: string;
  /** Template that shapes `sections`; without one, `sections` is empty and everything is in `other`. */
  template?: Template;
  vocabulary?: Vocabulary;
  /** Zone of times where the document states none: IANA name, offset or `UTC`. */
  timeZone?: string;
}

/** A parsed document: its JSON, and what rules need beyond it. */
export interface Parsed {
  postmortem: Postmortem;
  document: Document;
  parts: Parts;
  places: Places;
  /** What the template asks for and the document does not give. */
  gaps: Gap[];
  notes: Note[];
  /** Every single record of an action, before list and table are merged. */
  actionRecords: ActionRecord[];
}

/** Reads a postmortem. Never throws on content: what is doubtful is null, what is wrong is a note or a gap. */
export function parse(text: string, options: ParseOptions = {}): Parsed {
  const { template = null, vocabulary = defaultVocabulary, timeZone = null } = options;
  const document = readDocument(text);
  const places = new Places();
  const notes: Note[] = [];
  const parts = partsOf(document, template ? rolesOf(template) : undefined);
  const reading: Reading = { document, parts, vocabulary, timeZone, places, notes };
  const { incident, actionRecords } = readIncident(reading);
  const { sections, other, gaps } = bind(template, document, { places, notes, incident });
  const source = { path: options.path ?? null, template: template?.name ?? null };
  return { postmortem: { source, incident, sections, other }, document, parts, places, gaps, notes, actionRecords };
}

function readIncident(reading: Reading): { incident: Incident; actionRecords: ActionRecord[] } {
  const metadata = readMetadata(reading);
  const timeline = readTimeline(reading, metadata);
  const { actionItems, actionRecords } = readActionItems(reading);
  const incident: Incident = {
    id: metadata.id,
    title: metadata.title,
    date: metadata.date,
    severity: metadata.severity,
    status: metadata.status,
    timeZone: timeline.timeZone,
    timeZoneStated: timeline.timeZoneStated,
    startedAt: timeline.startedAt,
    endedAt: timeline.endedAt,
    durationMinutes: metadata.durationMinutes,
    summary: readSummary(reading),
    services: metadata.services,
    tags: metadata.tags,
    timeline: timeline.entries,
    causes: readCauses(reading),
    actionItems,
    lessons: readLessons(reading),
    similar: readSimilar(reading),
    review: readReview(reading, metadata),
    measures: readMeasures(reading, metadata, timeline),
  };
  return { incident, actionRecords };
}

/** The postmortem with the place of every value in it. */
export function withPlaces({ postmortem, places, document }: Parsed): Postmortem {
  const entries = [...places.entries()].map(([pointer, span]) => [pointer, document.lines.place(span)]);
  return { ...postmortem, places: Object.fromEntries(entries) };
}
