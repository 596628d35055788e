import type { Incident, Postmortem } from '@afterword/schema';
import { normalized, readable, readDocument, type Document } from './document.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { markupNotes } from './markup-notes.ts';
import type { Note } from './note.ts';
import { partsOf, type Parts } from './parts.ts';
import type { EngineChoice } from './markdown/engine.ts';
import { LineIndex, Places } from './place.ts';
import { readActionItems, type ActionRecord } from './readers/action-items.ts';
import { readCauses } from './readers/causes.ts';
import { readLessons } from './readers/lessons.ts';
import { readMeasures } from './readers/measures.ts';
import { readMetadata, type Metadata } from './readers/metadata.ts';
import { readReview } from './readers/review.ts';
import { readSimilar } from './readers/similar.ts';
import { readSummary } from './readers/summary.ts';
import { readTimeline } from './readers/timeline.ts';
import type { Reading } from './reader.ts';
import { unmeasured, type Measure } from './measure.ts';
import { keptText, refusal } from './refuse.ts';
import { makeRoomFor } from './remembered.ts';
import { bind } from './template/bind.ts';
import type { Gap } from './template/binding.ts';
import { fieldsOf, rolesOf } from './template/roles.ts';
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
  /** What a document may hold; one that holds more is not parsed and has one note, `limit`. */
  limits?: Partial<Limits>;
  /** Takes the time of the phases. */
  measure?: Measure;
  /** Markdown engine; `satteri` throws where it cannot be loaded. All give the same result. */
  engine?: EngineChoice;
}

/** A parsed document: its JSON, and what rules need beyond it. */
export interface Parsed {
  postmortem: Postmortem;
  document: Document;
  parts: Parts;
  places: Places;
  /** What the header says, with every entry as written. */
  metadata: Metadata;
  /** What the template asks for and the document does not give. */
  gaps: Gap[];
  notes: Note[];
  /** Every single record of an action, before list and table are merged. */
  actionRecords: ActionRecord[];
}

/** Reads a postmortem. Never throws on content: what is doubtful is null, what is wrong is a note or a gap. */
export function parse(text: string, options: ParseOptions = {}): Parsed {
  const { template = null, vocabulary = defaultVocabulary, timeZone = null, measure = unmeasured } = options;
  makeRoomFor(text.length);
  const refused = refusal(normalized(text).text, { ...defaultLimits, ...options.limits });
  if (refused) return unread(text, refused, options);
  const whole = measure('outline and Markdown engine', () => readDocument(text, options.engine));
  const document = readable(whole);
  const places = new Places();
  const notes: Note[] = markupNotes(document);
  const parts = partsOf(document, template ? rolesOf(template) : undefined);
  const fields = template ? fieldsOf(template) : new Map<string, never>();
  const reading: Reading = { document, parts, vocabulary, fields, timeZone, places: places.incident, notes };
  const { incident, metadata, actionRecords } = measure('readers', () => readIncident(reading));
  const { sections, other, gaps } = measure('template', () => bind(template, document, { places: places.sections, notes, incident }));
  const source = { path: options.path ?? null, template: template?.name ?? null };
  return { postmortem: { source, incident, sections, other }, document: whole, parts, places, metadata, gaps, notes, actionRecords };
}

// Everything empty, as for a document without content, and the reason.
function unread(source: string, note: Note, { limits: _limits, ...options }: ParseOptions): Parsed {
  const empty = parse('', options);
  const { text, bom } = normalized(source);
  const document = { ...empty.document, text, bom, lines: new LineIndex(text) };
  const postmortem = { ...empty.postmortem, sections: {}, other: keptText(text, note) };
  return { ...empty, postmortem, document, places: new Places(), gaps: [], notes: [note] };
}

function readIncident(reading: Reading): { incident: Incident; metadata: Metadata; actionRecords: ActionRecord[] } {
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
    summary: readSummary(reading, metadata),
    services: metadata.services,
    tags: metadata.tags,
    timeline: timeline.entries,
    causes: readCauses(reading),
    actionItems,
    lessons: readLessons(reading),
    similar: readSimilar(reading, metadata),
    review: readReview(reading, metadata),
    measures: readMeasures(reading, metadata, timeline),
  };
  return { incident, metadata, actionRecords };
}

/** The postmortem with the place of every value in it. */
export function withPlaces({ postmortem, places, document }: Parsed): Postmortem {
  const entries = [...places.entries()].map(([pointer, span]) => [pointer, document.lines.place(span)]);
  return { ...postmortem, places: Object.fromEntries(entries) };
}
