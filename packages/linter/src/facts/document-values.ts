import { isLetterAt, type Cell, type Document, type Span, type Unit } from '@afterword/parser';
import { once } from './once.ts';
import { mayBeUnfilled } from './unfilled-text.ts';

/** A value of a document as source text: of a field, a table cell, or a part of a list item. */
export interface DocumentValue {
  text: string;
  span: Span;
  /** Head of the table column, null outside tables. */
  column: string | null;
}

/**
 * Values that may be unfilled, which hardly any is, in document order. Code, quotes and comments hold none. A value and its parts are both given,
 * each span once.
 */
export const doubtfulValues: (document: Document) => readonly DocumentValue[] = once(findDoubtful);

function findDoubtful(document: Document): DocumentValue[] {
  const values: DocumentValue[] = [];
  for (const { units } of document.sections) for (const unit of units) addUnit(unit, values);
  return values;
}

function addUnit(unit: Unit, values: DocumentValue[]): void {
  switch (unit.kind) {
    case 'line':
      addLine(unit.text, unit.span.start, values);
      break;
    case 'item':
      for (const { text, span } of unit.lines) addLine(text, span.start, values);
      for (const child of unit.children) addUnit(child, values);
      break;
    case 'italic':
      if (mayBeUnfilled(unit.text)) values.push({ text: unit.text, span: unit.span, column: null });
      break;
    case 'table':
      for (const { cells } of unit.rows) addCells(cells, unit.head.cells, values);
  }
}

function addCells(cells: readonly Cell[], heads: readonly Cell[], values: DocumentValue[]): void {
  for (const [i, { text, span }] of cells.entries()) if (mayBeUnfilled(text)) values.push({ text, span, column: heads[i]?.text ?? '' });
}

const SEPARATOR = /\s[-–—|·]\s/g;
const LONGEST_DIVIDED = 2000;

// `**Label:** value` gives the value; `a - Owner: b - Due: c` gives its parts too.
function addLine(text: string, offset: number, values: DocumentValue[]): void {
  const whole = valueIn(text, offset);
  if (whole) values.push(whole);
  if (text.search(SEPARATOR) < 0) return;
  for (const { start, end } of partsOf(text)) {
    const part = valueIn(text.slice(start, end), offset + start);
    if (part && !(whole && isSame(part.span, whole.span))) values.push(part);
  }
}

function partsOf(text: string): Span[] {
  const marks = [...text.slice(0, LONGEST_DIVIDED).matchAll(SEPARATOR)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  if (marks.length === 0) return [];
  return [...marks, { start: text.length, end: text.length }].map(({ start }, i) => ({ start: marks[i - 1]?.end ?? 0, end: start }));
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

// What stands behind the label.
function valueIn(text: string, offset: number): DocumentValue | null {
  const label = lengthOfLabel(text);
  const rest = text.slice(label);
  const value = rest.trim();
  if (!mayBeUnfilled(value)) return null;
  const start = offset + label + (rest.length - rest.trimStart().length);
  return { text: value, span: { start, end: start + value.length }, column: null };
}

const BOLD_LABEL = /^\*\*[^*\n]{1,80}(?:[:：]\*\*|\*\*\s?[:：])/u;
const PLAIN_LABEL = /^.[^:：*[\]`|\n]{0,40}[:：](?=\s|$)/u;

function lengthOfLabel(text: string): number {
  if (text.startsWith('**')) return BOLD_LABEL.exec(text)?.[0].length ?? 0;
  if (isLetterAt(text, 0)) return PLAIN_LABEL.exec(text)?.[0].length ?? 0;
  return text.startsWith('：') ? 1 : 0;
}
