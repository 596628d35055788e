import { plainText } from '../../inline.ts';
import type { Span } from '../../place.ts';
import type { Cell, Item, Line, Row, Table, Unit } from '../../unit.ts';
import { linesOf } from '../../units.ts';
import { metadataKeyOf } from '../../vocabulary/metadata-keys.ts';
import type { MetadataEntry } from './entry.ts';
import { labelsOn } from './labels.ts';

const WRAPPED_LINES = 8;

/** Key-value entries among units: lines, list items, tables, block quotes and what is in italics. */
export function entriesOf(units: Unit[], text: string): MetadataEntry[] {
  const entries: MetadataEntry[] = [];
  let open: MetadataEntry | null = null;
  for (const run of runsOf(units)) {
    if ('lines' in run) {
      const found = fromLines(run.lines, text);
      entries.push(...found);
      open = found.at(-1) ?? null;
    } else if (run.unit.kind === 'item') {
      open = fromItem(run.unit, { entries, open, text });
    } else {
      open = null;
      entries.push(...fromBlock(run.unit, text));
    }
  }
  return entries;
}

/** Entry with its value cut from the text. */
export function bodyEntry(label: string, spans: { labelSpan: Span; valueSpan: Span }, text: string): MetadataEntry {
  const name = plainText(label);
  const value = text.slice(spans.valueSpan.start, spans.valueSpan.end);
  return { key: metadataKeyOf(name), label: name, value, ...spans, items: [], from: 'body' };
}

// The lines of a paragraph belong together: a value may go on over the line end.
function runsOf(units: Unit[]): ({ lines: Line[] } | { unit: Exclude<Unit, Line> })[] {
  const runs: ({ lines: Line[] } | { unit: Exclude<Unit, Line> })[] = [];
  for (const unit of units) {
    const last = runs.at(-1);
    if (unit.kind !== 'line') runs.push({ unit });
    else if (last && 'lines' in last && last.lines[0]!.paragraph === unit.paragraph) last.lines.push(unit);
    else runs.push({ lines: [unit] });
  }
  return runs;
}

function fromLines(lines: Line[], text: string): MetadataEntry[] {
  const entries: MetadataEntry[] = [];
  let wrapped = 0;
  let goesOn = false;
  for (const line of lines) {
    const labels = labelsOn(line.text, line.span.start);
    const last = entries.at(-1);
    if (labels.length > 0) {
      entries.push(...labels.map((found) => bodyEntry(found.label, found, text)));
      wrapped = 0;
    } else if (last && goesOn && wrapped < WRAPPED_LINES) {
      const start = last.value === '' ? line.span.start : last.valueSpan.start;
      last.valueSpan = { start, end: line.span.end };
      last.value = text.slice(start, line.span.end);
      wrapped += 1;
    }
    goesOn = labels.length > 0 || goesOn;
    if (breaksHard(line, text)) goesOn = false;
  }
  return entries;
}

function breaksHard({ span }: Line, text: string): boolean {
  return /^(?: {2,}|\s*\\)\r?(?:\n|$)/.test(text.slice(span.end, span.end + 8));
}

// Items below a label without a value are its value: `**Services affected:**` and a list.
function fromItem(item: Item, context: { entries: MetadataEntry[]; open: MetadataEntry | null; text: string }): MetadataEntry | null {
  const { entries, open, text } = context;
  const found = fromLines(item.lines, text);
  if (found.length === 0) {
    if (open && (open.value === '' || open.items.length > 0)) addItem(open, item, text);
    return open;
  }
  entries.push(...found);
  const last = found.at(-1)!;
  if (last.value === '') for (const child of item.children) if (child.kind === 'item') addItem(last, child, text);
  return last.items.length > 0 ? null : last;
}

function addItem(entry: MetadataEntry, item: Item, text: string): void {
  if (item.head === '' || entry.items.length >= 100) return;
  entry.items.push({ text: item.head, span: item.headSpan });
  entry.valueSpan = { start: entry.items[0]!.span.start, end: item.headSpan.end };
  entry.value = text.slice(entry.valueSpan.start, entry.valueSpan.end);
}

function fromBlock(unit: Exclude<Unit, Line | Item>, text: string): MetadataEntry[] {
  if (unit.kind === 'table') return fromTable(unit, text);
  if (unit.kind === 'quote') return entriesOf(unit.units, text);
  if (unit.kind === 'italic') return fromLines(linesOf({ start: unit.span.start + 1, end: unit.span.end - 1 }, text), text);
  return [];
}

// A table with keys in its first column, or with keys in its head and one row of values.
function fromTable({ head, rows }: Table, text: string): MetadataEntry[] {
  if (rows.length === 1 && known(head.cells) >= 2 && known(firstCells([head, ...rows])) < 2) return inColumns(head, rows[0]!, text);
  // `| Service | Impact |` above several rows heads columns; keys stand in the rows too.
  if (rows.length > 0 && known(firstCells(rows)) === 0) return [];
  const pairs = [head, ...rows].flatMap(pairsOf);
  if (pairs.every(([label]) => !isKnown(label))) return [];
  const start = isKnown(head.cells[0]) ? 0 : pairsOf(head).length;
  return pairs.slice(start).map(([label, value]) => fromCells(label, value, text));
}

function pairsOf({ cells }: Row): [Cell, Cell][] {
  const pairs: [Cell, Cell][] = [];
  if (cells[0] && cells[1] && cells[0].text !== '') pairs.push([cells[0], cells[1]]);
  if (cells[2] && cells[3] && isKnown(cells[2])) pairs.push([cells[2], cells[3]]);
  return pairs;
}

function inColumns(head: Row, row: Row, text: string): MetadataEntry[] {
  return head.cells.flatMap((label, i) => (row.cells[i] && label.text !== '' ? [fromCells(label, row.cells[i], text)] : []));
}

function fromCells(label: Cell, value: Cell, text: string): MetadataEntry {
  return bodyEntry(plainText(label.text).replace(/\s*[:：]$/u, ''), { labelSpan: label.span, valueSpan: value.span }, text);
}

function firstCells(rows: Row[]): Cell[] {
  return rows.flatMap(({ cells }) => cells.slice(0, 1));
}

function known(cells: Cell[]): number {
  return cells.filter(isKnown).length;
}

function isKnown(cell: Cell | undefined): boolean {
  return cell !== undefined && metadataKeyOf(cell.text) !== null;
}
