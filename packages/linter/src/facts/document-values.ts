import type { Document, Span, Unit } from '@afterword/parser';
import { once } from './once.ts';

/** A value of a document as source text: of a field, a table cell, or a part of a list item. */
export interface DocumentValue {
  text: string;
  span: Span;
  /** Head of the table column, null outside tables. */
  column: string | null;
}

/** Values in document order. Code, quotes and comments hold none. A value and its parts are both given, each span once. */
export const valuesOf: (document: Document) => readonly DocumentValue[] = once(findValues);

function findValues(document: Document): DocumentValue[] {
  const seen = new Set<string>();
  const values = document.sections.flatMap(({ units }) => units.flatMap(ofUnit));
  return values.filter(({ text, span }) => {
    const key = `${span.start}:${span.end}`;
    return text !== '' && !seen.has(key) && seen.add(key);
  });
}

function ofUnit(unit: Unit): DocumentValue[] {
  switch (unit.kind) {
    case 'line':
      return ofLine(unit.text, unit.span.start);
    case 'item':
      return [...unit.lines.flatMap((line) => ofLine(line.text, line.span.start)), ...unit.children.flatMap(ofUnit)];
    case 'italic':
      return [{ text: unit.text, span: unit.span, column: null }];
    case 'table':
      return unit.rows.flatMap(({ cells }) => cells.map(({ text, span }, i) => ({ text, span, column: unit.head.cells[i]?.text ?? '' })));
    default:
      return [];
  }
}

const LABEL = /^(?:\*\*[^*\n]{1,80}[:：]\*\*|\*\*[^*\n]{1,80}\*\*\s?[:：]|\p{L}[^:：*[\]`|\n]{0,40}[:：](?=\s|$)|：)/u;
const SEPARATOR = /\s(?:[-–—|·])\s/g;

// `**Label:** value` gives the value; `a - Owner: b - Due: c` gives its parts too.
function ofLine(text: string, offset: number): DocumentValue[] {
  const values = [afterLabel(text, offset)];
  let from = 0;
  for (const match of text.slice(0, 2000).matchAll(SEPARATOR)) {
    values.push(afterLabel(text.slice(from, match.index), offset + from));
    from = match.index + match[0].length;
  }
  if (from > 0) values.push(afterLabel(text.slice(from), offset + from));
  return values;
}

function afterLabel(text: string, offset: number): DocumentValue {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const rest = text.slice(label);
  const start = offset + label + (rest.length - rest.trimStart().length);
  const value = rest.trim();
  return { text: value, span: { start, end: start + value.length }, column: null };
}
