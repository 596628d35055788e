import { outlineOf } from './outline.ts';
import { LineIndex } from './place.ts';
import type { Outline } from './unit.ts';

/** A document's text with its outline and line index. */
export interface Document extends Outline {
  /** Text without a byte order mark; all offsets count in it. */
  text: string;
  bom: boolean;
  lines: LineIndex;
}

/** Reads text into sections and units. Never throws on content within the limits. */
export function readDocument(source: string): Document {
  const bom = source.startsWith('\uFEFF');
  const text = (bom ? source.slice(1) : source).toWellFormed().replaceAll('\0', '\uFFFD');
  return { text, bom, lines: new LineIndex(text), ...outlineOf(text) };
}
