/** The start of a source line: what opens or continues a container, and where its content begins. */
export interface LineShape {
  start: number;
  end: number;
  /** Columns of white space before the first character, tabs expanded. */
  indent: number;
  /** Offset of the first character that is not white space. */
  first: number;
  /** Offset of the first character after indentation and container markers. */
  content: number;
  /** Column at which the content begins. */
  column: number;
  quotes: number;
  /** List markers on the line. */
  items: number;
  /** First list marker: its last character (`-`, `.`, …) and, if ordered, its number; null when none begins the line. */
  marker: { kind: string; number: number | null } | null;
  /** A gap so wide that CommonMark may see code or text instead of a marker. */
  wide: boolean;
  /** Nothing but white space and quote markers: no paragraph goes on through it. */
  blank: boolean;
}

const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const DIGITS = 9;
// A one-character marker and four spaces; a wider one is called wide early, which only costs precision.
const MAX_GAP = 4;

/** Reads the line of the text between two offsets (without its line ending). Linear. */
export function lineShape(text: string, start: number, end: number): LineShape {
  const cursor = { at: start, column: 0 };
  skipSpace(text, end, cursor);
  const shape: LineShape = {
    start,
    end,
    indent: cursor.column,
    first: cursor.at,
    content: cursor.at,
    column: cursor.column,
    quotes: 0,
    items: 0,
    marker: null,
    wide: cursor.column > 3,
    blank: false,
  };
  while (cursor.at < end && openContainer(text, end, { cursor, shape })) {
    if (cursor.column - shape.column > MAX_GAP && cursor.at < end) shape.wide = true;
    shape.content = cursor.at;
    shape.column = cursor.column;
  }
  shape.blank = shape.first >= end || (shape.items === 0 && !shape.wide && shape.content >= end);
  return shape;
}

function openContainer(text: string, end: number, { cursor, shape }: { cursor: Cursor; shape: LineShape }): boolean {
  const char = text.charCodeAt(cursor.at);
  if (char === 0x3e /* > */) {
    shape.quotes++;
    step(cursor, 1);
    skipSpace(text, end, cursor);
    return true;
  }
  const length = markerLength(text, cursor.at, end);
  if (length === 0 || (shape.items === 0 && isRule(text, cursor.at, end))) return false;
  shape.items++;
  if (shape.items === 1 && shape.quotes === 0) {
    const kind = text[cursor.at + length - 1]!;
    shape.marker = { kind, number: length > 1 ? Number(text.slice(cursor.at, cursor.at + length - 1)) : null };
  }
  step(cursor, length);
  skipSpace(text, end, cursor);
  return true;
}

interface Cursor {
  at: number;
  column: number;
}

function step(cursor: Cursor, length: number): void {
  cursor.at += length;
  cursor.column += length;
}

function skipSpace(text: string, end: number, cursor: Cursor): void {
  for (; cursor.at < end; cursor.at++) {
    const char = text.charCodeAt(cursor.at);
    if (char === 0x20) cursor.column++;
    else if (char === 0x09) cursor.column += 4 - (cursor.column % 4);
    else return;
  }
}

// Length of `-`, `*`, `+`, `12.` or `12)` before white space or the end of the line, else 0.
function markerLength(text: string, at: number, end: number): number {
  const char = text[at]!;
  let length = char === '-' || char === '*' || char === '+' ? 1 : 0;
  if (length === 0) {
    while (length < DIGITS && isDigit(text.charCodeAt(at + length))) length++;
    const delimiter = text[at + length];
    length = length > 0 && (delimiter === '.' || delimiter === ')') ? length + 1 : 0;
  }
  const next = text[at + length];
  return length > 0 && (at + length >= end || next === ' ' || next === '\t') ? length : 0;
}

function isDigit(char: number): boolean {
  return char >= 0x30 && char <= 0x39;
}

// Most markers are followed by a word, so a look at the whole line is rare, and it happens at most once a line.
function isRule(text: string, at: number, end: number): boolean {
  const second = text.slice(at + 1, at + 8).trimStart()[0];
  return (second === undefined || second === text[at]) && RULE.test(text.slice(at, end).trimEnd());
}
