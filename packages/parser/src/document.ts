import { blankedSpans, closedUp, directiveSpans } from './directives.ts';
import { outlineOf } from './outline.ts';
import type { EngineChoice } from './markdown/engine.ts';
import { LineIndex, type Span } from './place.ts';
import type { Outline } from './unit.ts';
import { withoutWrapper } from './wrapper.ts';

/** A document's text with its outline and line index. */
export interface Document extends Outline {
  /** Text without a byte order mark; all offsets count in it. */
  text: string;
  bom: boolean;
  lines: LineIndex;
  /** Comments to the linter; sections and units are without them. */
  directives: Span[];
}

/** The characters of a file as the parser counts them: no byte order mark, no lone surrogates, no NUL. Lengths stay otherwise. */
export function normalized(source: string): { text: string; bom: boolean } {
  const bom = source.startsWith('\uFEFF');
  return { text: (bom ? source.slice(1) : source).toWellFormed().replaceAll('\0', '\uFFFD'), bom };
}

/** Reads text into sections and units. Never throws on content within the limits. */
export function readDocument(source: string, engine: EngineChoice = 'auto'): Document {
  const { text, bom } = normalized(source);
  const outline = outlineOf(text, { source: withoutWrapper(text), engine });
  const directives = directiveSpans(text, outline);
  const document = { text, bom, lines: new LineIndex(text), directives };
  if (directives.length === 0) return { ...document, ...outline };
  const read = blankedSpans(text, directives);
  return { ...document, ...outlineOf(read, { source: withoutWrapper(closedUp(read, directives)), engine }) };
}

/** The document with a text that its directives are blanked in, as readers get it. */
export function readable(document: Document): Document {
  return { ...document, text: blankedSpans(document.text, document.directives) };
}
