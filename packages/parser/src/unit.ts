import type { Span } from './place.ts';

// A section of a document or template is a flat run of units. Their texts are source slices, never node text: links, code
// and emphasis survive untouched, and every span can be shown or edited in place.

/** One source line of a paragraph, right-trimmed and without a final `\`. Lines of one paragraph share its number. */
export interface Line {
  kind: 'line';
  text: string;
  span: Span;
  /** Offset of the paragraph's start: the same for all its lines. */
  paragraph: number;
}

/** A list item. `open` and `done` are the boxes `[ ]` and `[x]`; `malformed` is a near miss such as `[]`. */
export interface Item {
  kind: 'item';
  /** Marker as written: `-`, `*`, `+`, `1.` or `1)`. */
  marker: string;
  ordered: boolean;
  box: 'none' | 'open' | 'done' | 'malformed';
  /** Source of the first paragraph after marker and box, its lines joined by LF. */
  head: string;
  headSpan: Span;
  lines: Line[];
  /** The whole item after marker and box, dedented, lines joined by LF. */
  text: string;
  /** Everything after the first paragraph: nested items, further paragraphs, fences. */
  children: Unit[];
  /** From the marker to the end of the item. */
  span: Span;
  /** Offset of the list's start: the same for all items of one list. */
  list: number;
}

/** A table cell: trimmed source without the pipes; an escaped pipe is still `\|`. */
export interface Cell {
  text: string;
  span: Span;
}

export interface Row {
  cells: Cell[];
  span: Span;
}

export interface Table {
  kind: 'table';
  head: Row;
  rows: Row[];
  span: Span;
}

/** A fenced or indented code block. An unclosed fence runs to the end of the file. */
export interface Fence {
  kind: 'fence';
  language: string | null;
  code: string;
  codeSpan: Span;
  closed: boolean;
  indented: boolean;
  span: Span;
}

/** A paragraph that is only emphasis: `_Times in UTC._`. `text` is the inside, lines joined by LF. */
export interface Italic {
  kind: 'italic';
  text: string;
  span: Span;
}

/** A block quote; `units` is what it holds. */
export interface Quote {
  kind: 'quote';
  text: string;
  units: Unit[];
  span: Span;
}

/** Block HTML or comment (`html`), thematic break (`rule`), link reference definition (`definition`). */
export interface Plain {
  kind: 'html' | 'rule' | 'definition';
  text?: string;
  span: Span;
}

export type Unit = Line | Item | Table | Fence | Italic | Quote | Plain;

export interface Heading {
  kind: 'heading';
  level: number;
  /** Inline source of the heading. */
  text: string;
  textSpan: Span;
  span: Span;
}

export interface Section {
  /** Null for what stands before the first heading. */
  heading: Heading | null;
  /** 1 to 6, 0 before the first heading. */
  level: number;
  /** Units up to the next heading of any level. */
  units: Unit[];
  parent: Section | null;
  children: Section[];
  /** From the heading to the next heading of the same level or above. */
  span: Span;
}

export interface Outline {
  /** All sections in document order; the first has no heading and may be empty. */
  sections: Section[];
  frontMatter: { value: string; span: Span; valueSpan: Span } | null;
}
