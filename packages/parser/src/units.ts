import type { List, ListItem, Nodes, Table as MdastTable, TableRow } from 'mdast';
import { spanOf } from './markdown.ts';
import type { Span } from './place.ts';
import type { Fence, Italic, Item, Line, Row, Table, Unit } from './unit.ts';

/** A block of the tree as units. Nesting is bounded by the document limits, so recursion is safe. */
export function unitsOf(node: Nodes, text: string): Unit[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'paragraph': {
      const italic = italicOf(span, text);
      return italic ? [italic] : linesOf(span, text);
    }
    case 'list':
      return node.children.map((item) => itemOf(item, node, text));
    case 'table':
      return [tableOf(node, text)];
    case 'code':
      return [fenceOf(node.lang ?? null, span, text)];
    case 'blockquote':
      return [{ kind: 'quote', text: unquoted(span, text), units: node.children.flatMap((child) => unitsOf(child, text)), span }];
    case 'html':
      return [{ kind: 'html', text: text.slice(span.start, span.end), span }];
    case 'thematicBreak':
      return [{ kind: 'rule', text: text.slice(span.start, span.end), span }];
    case 'definition':
      return [{ kind: 'definition', text: text.slice(span.start, span.end), span }];
    default:
      return linesOf(span, text);
  }
}

/** The source lines of a span without container prefixes (`>`, indentation), trailing space and final `\`; blank ones dropped. */
export function linesOf(span: Span, text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[^\r\n]+/g)) {
    const lead = /^[ \t]*(?:>[ \t]*)*/.exec(match[0])![0].length;
    const body = match[0]
      .slice(lead)
      .trimEnd()
      .replace(/\s*(?<!\\)\\$/, '');
    if (body === '') continue;
    const start = span.start + match.index + lead;
    lines.push({ kind: 'line', text: body, span: { start, end: start + body.length }, paragraph: span.start });
  }
  return lines;
}

function italicOf(span: Span, text: string): Italic | null {
  const source = text.slice(span.start, span.end);
  const match = /^([*_])(?![*_\s])([\s\S]*\S)\1$/.exec(source.trimEnd());
  if (!match || match[2]!.replaceAll(/\\./g, '').includes(match[1]!)) return null;
  return { kind: 'italic', text: joined(match[2]!), span };
}

function unquoted(span: Span, text: string): string {
  return joined(text.slice(span.start, span.end)).replaceAll(/^[ \t]*>[ \t]?/gm, '');
}

function joined(source: string): string {
  return source.replaceAll(/\r\n?/g, '\n');
}

const BOX = /^\[( |x|X)\](?=[ \t\r\n]|$)/;
const NEAR_BOX = /^\[(?: ?|[ \t]{2,}|[ \t]*[xX✓✔✅][ \t]*)\](?!\(|\[|:)/u;

function itemOf(node: ListItem, list: List, text: string): Item {
  const span = spanOf(node);
  const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(span.start, span.end))?.[0] ?? '-';
  let start = afterSpace(span.start + marker.length, span.end, text);
  const column = start;
  const rest = text.slice(start, span.end);
  const near = NEAR_BOX.exec(rest);
  const box = boxOf(rest, near);
  if (near) start = afterSpace(start + near[0].length, span.end, text);
  const first = node.children[0];
  const headSpan = { start, end: first?.type === 'paragraph' ? Math.max(start, spanOf(first).end) : start };
  const lines = linesOf(headSpan, text);
  const children = (first?.type === 'paragraph' ? node.children.slice(1) : node.children).flatMap((child) => unitsOf(child, text));
  return {
    kind: 'item',
    marker: list.ordered ? (marker.endsWith(')') ? '1)' : '1.') : marker,
    ordered: list.ordered === true,
    box,
    head: lines.map((line) => line.text).join('\n'),
    headSpan,
    lines,
    text: dedented(text.slice(start, span.end), indentOf(column, text)),
    children,
    span,
    list: spanOf(list).start,
  };
}

function boxOf(rest: string, near: RegExpExecArray | null): Item['box'] {
  const exact = BOX.exec(rest);
  if (exact) return exact[1] === ' ' ? 'open' : 'done';
  return near ? 'malformed' : 'none';
}

function afterSpace(offset: number, end: number, text: string): number {
  let at = offset;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

// Width of everything before the content on its line: what continuation lines are indented by at most.
function indentOf(offset: number, text: string): number {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return offset - lineStart;
}

function dedented(source: string, indent: number): string {
  const [first, ...rest] = joined(source).split('\n');
  const strip = new RegExp(`^[ \\t]{0,${Math.min(indent, 1000)}}`);
  return [first, ...rest.map((line) => line.replace(strip, ''))].join('\n').trimEnd();
}

function tableOf(node: MdastTable, text: string): Table {
  const [head, ...rows] = node.children.map((row) => rowOf(row, text));
  return { kind: 'table', head: head!, rows, span: spanOf(node) };
}

// A cell's own range includes its pipes; what counts is the text between them.
function rowOf(node: TableRow, text: string): Row {
  const cells = node.children.map((cell) => {
    const { start, end } = spanOf(cell);
    const source = text.slice(start, end);
    const lead = /^\|?[ \t]*/.exec(source)![0].length;
    const body = source
      .slice(lead)
      .trimEnd()
      .replace(/(?<!\\)\|$/, '')
      .trimEnd();
    return { text: body, span: { start: start + lead, end: start + lead + body.length } };
  });
  return { cells, span: spanOf(node) };
}

function fenceOf(language: string | null, span: Span, text: string): Fence {
  const source = text.slice(span.start, span.end);
  const opening = /^([ \t>]*)(`{3,}|~{3,})[^\r\n]*(?:\r\n?|\n|$)/.exec(source);
  if (!opening) return { kind: 'fence', language: null, code: joined(source), codeSpan: span, closed: true, indented: true, span };
  const closing = new RegExp(`(?:\\r\\n?|\\n|^)[ \\t>]*${opening[2]![0]}{${opening[2]!.length},}[ \\t]*$`).exec(
    source.slice(opening[0].length),
  );
  const start = span.start + opening[0].length;
  const end = closing ? start + closing.index : Math.max(start, span.end);
  const indent = indentOf(span.start, text);
  const code = dedented(`${' '.repeat(indent)}${text.slice(start, end)}`, indent);
  return { kind: 'fence', language, code, codeSpan: { start, end }, closed: closing !== null, indented: false, span };
}
