import type { Block } from './markdown/block.ts';
import type { Span } from './place.ts';
import type { Fence, Italic, Item, Line, Row, Table, Unit } from './unit.ts';
import { endAt } from './values/match-at.ts';

/** A block as units. Nesting is bounded by the document limits, so recursion is safe. */
export function unitsOf({ kind, span, children }: Block, text: string): Unit[] {
  switch (kind) {
    case 'paragraph': {
      const italic = italicOf(span, text);
      return italic ? [italic] : linesOf(span, text);
    }
    case 'list':
      return children.map((item) => itemOf(item, span.start, text));
    case 'table':
      return [tableOf(span, children, text)];
    case 'code':
      return [fenceOf(span, text)];
    case 'quote':
      return [{ kind, text: unquoted(span, text), units: unitsFrom(children, 0, text), span }];
    case 'html':
    case 'rule':
    case 'definition':
      return [{ kind, text: text.slice(span.start, span.end), span }];
    default:
      return linesOf(span, text);
  }
}

/** The source lines of a span without container prefixes (`>`, indentation), trailing space and final `\`; blank ones dropped. */
export function linesOf(span: Span, text: string): Line[] {
  const lines: Line[] = [];
  for (let at = span.start; at < span.end;) {
    const end = lineEnd(text, at, span.end);
    const start = contentStart(text, at, end);
    const body = withoutBreak(text.slice(start, end).trimEnd());
    if (body !== '') lines.push({ kind: 'line', text: body, span: { start, end: start + body.length }, paragraph: span.start });
    at = end + 1;
  }
  return lines;
}

function lineEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

// Behind indentation and marks of quotes.
function contentStart(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && (text[start] === ' ' || text[start] === '\t' || text[start] === '>')) start++;
  return start;
}

// A backslash that is not escaped breaks the line.
function withoutBreak(line: string): string {
  return line.endsWith('\\') && !line.endsWith('\\\\') ? line.slice(0, -1).trimEnd() : line;
}

function italicOf(span: Span, text: string): Italic | null {
  if (text[span.start] !== '*' && text[span.start] !== '_') return null;
  const source = text.slice(span.start, span.end);
  const match = /^([*_])(?![*_\s])([\s\S]*\S)\1$/.exec(source.trimEnd());
  if (!match || match[2]!.replaceAll(/\\./g, '').includes(match[1]!)) return null;
  return { kind: 'italic', text: joined(match[2]!), span };
}

function unquoted(span: Span, text: string): string {
  return joined(text.slice(span.start, span.end)).replaceAll(/^[ \t]*>[ \t]?/gm, '');
}

function joined(source: string): string {
  return source.includes('\r') ? source.replaceAll(/\r\n?/g, '\n') : source;
}

const MARKER = /[-*+]|\d{1,9}[.)]/y;
const BOX = /^\[( |x|X)\](?=[ \t\r\n]|$)/;
const NEAR_BOX = /^\[(?: ?|[ \t]{2,}|[ \t]*[xX✓✔✅][ \t]*)\](?!\(|\[|:)/u;

function itemOf({ span, children }: Block, list: number, text: string): Item {
  const behind = endAt(MARKER, text, span.start);
  const marker = behind === null ? '-' : text.slice(span.start, behind);
  let start = afterSpace(span.start + marker.length, span.end, text);
  const column = start;
  const rest = text.slice(start, span.end);
  const near = rest.startsWith('[') ? NEAR_BOX.exec(rest) : null;
  const box = boxOf(rest, near);
  if (near) start = afterSpace(start + near[0].length, span.end, text);
  const first = children[0]?.kind === 'paragraph' ? children[0] : null;
  const headSpan = { start, end: Math.max(start, first?.span.end ?? start) };
  const lines = linesOf(headSpan, text);
  const ordered = marker.length > 1;
  return {
    kind: 'item',
    marker: ordered ? (marker.endsWith(')') ? '1)' : '1.') : marker,
    ordered,
    box,
    head: lines.length === 1 ? lines[0]!.text : lines.map((line) => line.text).join('\n'),
    headSpan,
    lines,
    text: dedented(near ? text.slice(start, span.end) : rest, indentOf(column, text)),
    children: unitsFrom(children, first ? 1 : 0, text),
    span,
    list,
  };
}

function unitsFrom(blocks: readonly Block[], from: number, text: string): Unit[] {
  const units: Unit[] = [];
  for (let i = from; i < blocks.length; i++) units.push(...unitsOf(blocks[i]!, text));
  return units;
}

function boxOf(rest: string, near: RegExpExecArray | null): Item['box'] {
  const exact = rest.startsWith('[') ? BOX.exec(rest) : null;
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
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return offset - start;
}

function dedented(source: string, indent: number): string {
  const whole = joined(source);
  if (!whole.includes('\n')) return whole.trimEnd();
  const [first, ...rest] = whole.split('\n');
  const most = Math.min(indent, 1000);
  return [first, ...rest.map((line) => line.slice(afterSpace(0, Math.min(most, line.length), line)))].join('\n').trimEnd();
}

function tableOf(span: Span, children: readonly Block[], text: string): Table {
  const [head, ...rows] = children.map((row) => rowOf(row, text));
  return { kind: 'table', head: head!, rows, span };
}

// A cell's own range includes its pipes; what counts is the text between them.
function rowOf({ span, children }: Block, text: string): Row {
  const cells = children.map(({ span: { start, end } }) => {
    const from = afterSpace(text[start] === '|' && start < end ? start + 1 : start, end, text);
    const body = withoutPipe(text.slice(from, end).trimEnd());
    return { text: body, span: { start: from, end: from + body.length } };
  });
  return { cells, span };
}

function withoutPipe(cell: string): string {
  return cell.endsWith('|') && !cell.endsWith('\\|') ? cell.slice(0, -1).trimEnd() : cell;
}

function fenceOf(span: Span, text: string): Fence {
  const source = text.slice(span.start, span.end);
  const opening = /^([ \t>]*)(`{3,}|~{3,})[ \t]*([^ \t\r\n]*)[^\r\n]*(?:\r\n?|\n|$)/.exec(source);
  if (!opening) return { kind: 'fence', language: null, code: joined(source), codeSpan: span, closed: true, indented: true, span };
  const closing = new RegExp(`(?:\\r\\n?|\\n|^)[ \\t>]*${opening[2]![0]}{${opening[2]!.length},}[ \\t]*$`).exec(
    source.slice(opening[0].length),
  );
  const start = span.start + opening[0].length;
  const end = closing ? start + closing.index : Math.max(start, span.end);
  const indent = indentOf(span.start, text);
  const code = dedented(`${' '.repeat(indent)}${text.slice(start, end)}`, indent);
  return { kind: 'fence', language: opening[3]! || null, code, codeSpan: { start, end }, closed: closing !== null, indented: false, span };
}
