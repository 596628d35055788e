import type { Note, NoteCode, Parsed } from '@afterword/parser';

/** Notes of the parser with one of the codes. */
export function notesOf({ notes }: Parsed, ...codes: NoteCode[]): Note[] {
  return notes.filter(({ code }) => codes.includes(code));
}

/** A value that the parser gives with a note, by its name; which ones stands at `NoteCode`. */
export function valueIn({ data }: Note, name: string): string {
  return data[name] ?? '';
}
