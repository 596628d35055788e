import type { Document } from './document.ts';
import type { Note } from './note.ts';
import type { Parts } from './parts.ts';
import type { PlaceList } from './place.ts';
import type { SectionFields } from './template/roles.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** What every reader gets. A reader returns its part of the incident and records the place of each value it read. */
export interface Reading {
  document: Document;
  parts: Parts;
  vocabulary: Vocabulary;
  /** Labelled fields of the template's sections; empty without a template. */
  fields: SectionFields;
  /** Zone given by configuration, null when none is. */
  timeZone: string | null;
  /** Pointers begin with `/incident`. */
  places: PlaceList;
  notes: Note[];
}
