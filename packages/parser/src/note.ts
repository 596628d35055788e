import type { Span } from './place.ts';

/** What the parser noticed in a document that its JSON has no place for; rules turn notes into findings. */
export type NoteCode =
  | 'limit' // a document limit is exceeded and the document was not parsed: data.limit, data.actual, data.allowed
  | 'not-text' // binary content; the document was not parsed: data.reason
  | 'front-matter-not-first' // front matter does not start the file
  | 'front-matter-unparsable' // data.reason
  | 'front-matter-duplicate-key' // data.key
  | 'contradiction' // front matter and body differ: data.key, data.frontMatter, data.body
  | 'several-incidents' // data.count
  | 'merge-conflict' // a conflict marker stands on the line
  | 'duplicate-section' // data.heading, data.first (line)
  | 'duplicate-field' // data.label, data.first (line)
  | 'unknown-section' // data.heading
  | 'moved-section' // bound under another parent: data.heading, data.expected
  | 'wrong-level' // data.heading, data.actual, data.expected
  | 'ambiguous-heading' // data.heading
  | 'malformed-checkbox' // data.found
  | 'missing-cells' // data.actual, data.expected
  | 'unclosed-fence'
  | 'data-unparsable' // a fenced block of data: data.language, data.reason
  | 'data-duplicate-key'; // data.key

export interface Note {
  code: NoteCode;
  span: Span;
  pointer?: string;
  data: Record<string, string>;
}
