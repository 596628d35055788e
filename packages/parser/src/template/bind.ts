import type { Incident } from '@afterword/schema';
import type { Document } from '../document.ts';
import type { Note } from '../note.ts';
import type { Places } from '../place.ts';
import type { Binding } from './binding.ts';
import type { Template } from './types.ts';

/** What binding shares with the rest of the parse. Pointers recorded begin with `/sections`. */
export interface BindContext {
  places: Places;
  notes: Note[];
  /** For what the phase of the incident requires. */
  incident: Incident;
}

/** Fits a document into the shape of a template. Without a template everything is in `other`. */
export function bind(_template: Template | null, _document: Document, _context: BindContext): Binding {
  return { sections: {}, other: [], gaps: [] };
}
