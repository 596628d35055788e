import type { Note, NoteCode, Parsed } from '@afterword/parser';

/** Notes of the parser with one of the codes. */
export function notesOf({ notes }: Parsed, ...codes: NoteCode[]): Note[] {
  return notes.filter(({ code }) => codes.includes(code));
}
