import type { Item, Row, Table } from '../unit.ts';
import { foldedKey, keyOf } from '../key.ts';
import type { Span } from '../place.ts';
import { rememberedOf } from '../remembered.ts';
import { isBlank } from './bind-field.ts';
import { isOptional, pointerOf, type Bound } from './bound.ts';
import { ofText, type Excerpt } from './excerpt.ts';
import { isNamed } from './names.ts';
import { partLabel, readPattern, record, regionOf, type Target } from './read-pattern.ts';
import { slotsIn } from './slots.ts';
import type { Choices, Column, List, Rows, Template, TemplateNode } from './types.ts';
import { isStated, isUnfilled } from './value-types.ts';

/**
 * Adds the text of an item, or one that should have been an item, to a list. One in which every slot is unfilled is none; the slots are found
 * by the scan.
 */
export function bindListText(bound: Bound, list: List, { text, item }: { text: Excerpt; item: Item | null }): void {
  const { ledger } = bound;
  const items = itemsOf(bound, list, text);
  const pointer = pointerOf(bound, list);
  const span = item?.span ?? text.span();
  const target: Target = {
    ledger,
    pointer: `${pointer}/${items.length}`,
    label: bound.node.label ?? '',
    optional: isOptional(bound, list),
  };
  bound.last = pointer;
  if (isBlank(text.text)) return;
  const read = readPattern(list.pattern, text, target);
  const given = bound.given.get(list)!;
  if (!read.filled) {
    ledger.gaps.push(...read.gaps);
    ledger.regions.push({ span, pointer, label: bound.node.label ?? '', what: 'list', optional: isOptional(bound, list) });
    if (given.state === 'empty') given.state = 'placeholder';
    return;
  }
  ledger.regions.push(regionOf(span, target, 'list'));
  ledger.places.set(target.pointer, span);
  record(ledger, read);
  given.state = 'value';
  items.push(itemValue(list, read.value, item));
  checkItem(list, { value: read.value, text, target });
}

function itemsOf(bound: Bound, node: TemplateNode, text: Excerpt): unknown[] {
  const given = bound.given.get(node) ?? { value: [], span: text.span(), state: 'empty' as const };
  bound.given.set(node, given);
  return given.value as unknown[];
}

function itemValue(list: List, value: unknown, item: Item | null): unknown {
  if (!list.checkbox) return value;
  const done = item === null || item.box === 'none' || item.box === 'malformed' ? null : item.box === 'done';
  return typeof value === 'string' ? { done, [list.pattern.segments[0]!.capture.name]: value } : { done, ...(value as object) };
}

// Items without a slot of the template's lists, as a document has them that kept them.
const samplesOf = rememberedOf(({ source, root }: Template): ReadonlyMap<TemplateNode, ReadonlySet<string>> => {
  const textOf = ({ start, end }: Span): string => source.slice(start, end).replaceAll(/\r\n?/g, '\n').trim();
  const visit = (node: TemplateNode): (readonly [TemplateNode, ReadonlySet<string>])[] => {
    if (node.kind === 'group') return node.children.flatMap(visit);
    return node.kind === 'list' ? [[node, new Set(node.samples.map(textOf).filter((text) => slotsIn(text).length === 0))]] : [];
  };
  return new Map(visit(root));
});

function checkItem(list: List, { value, text, target }: { value: unknown; text: Excerpt; target: Target }): void {
  const { ledger } = target;
  const samples = samplesOf(ledger.template).get(list);
  if (samples && samples.size > 0 && samples.has(text.text)) {
    const required = ledger.asks(target.pointer, target);
    ledger.gaps.push({
      kind: 'suggestion',
      pointer: target.pointer,
      label: target.label,
      what: 'list',
      span: text.span(),
      text: text.text,
      expected: null,
      required,
    });
  }
  const first = list.pattern.segments[0]!.capture;
  if (typeof value === 'string' || (value as Record<string, unknown>)[first.name] !== null) return;
  if (isStated(text.text) || ledger.places.get(`${target.pointer}/${first.name}`)) return;
  const pointer = `${target.pointer}/${first.name}`;
  ledger.gaps.push({
    kind: 'missing',
    pointer,
    what: 'part',
    label: partLabel(first),
    span: text.span(),
    text: null,
    expected: null,
    required: ledger.asks(pointer, target),
  });
}

/** Ticked options. */
export function bindChoice(bound: Bound, choices: Choices, { item, text: whole }: { item: Item; text: Excerpt }): void {
  const { ledger } = bound;
  const text = whole.slice(0);
  const ticked = itemsOf(bound, choices, text);
  const given = bound.given.get(choices)!;
  given.state = 'value';
  bound.last = pointerOf(bound, choices);
  if (item.box !== 'done') return;
  ledger.places.set(`${bound.last}/${ticked.length}`, item.span);
  ticked.push(text.text);
}

/** Adds the rows of a table; false when the table has none of the columns. Columns the template does not know keep their own key. */
export function bindTable(bound: Bound, rows: Rows, table: Table): boolean {
  const { ledger } = bound;
  const columns = table.head.cells.map((cell) => columnFor(rows, cell.text));
  if (!columns.some(Boolean)) return false;
  const text = ofText('', table.span.start);
  itemsOf(bound, rows, text);
  const pointer = pointerOf(bound, rows);
  ledger.places.set(pointer, table.span);
  const optional = isOptional(bound, rows);
  ledger.regions.push({ span: table.span, pointer, label: bound.node.label ?? '', what: 'rows', optional });
  bound.last = pointer;
  const keys = table.head.cells.map((cell, i) => columns[i]?.key ?? (keyOf(cell.text) || `column${i + 1}`));
  for (const row of table.rows) bindRow({ bound, rows }, row, { keys, columns });
  return true;
}

function columnFor({ columns }: Rows, head: string): Column | null {
  const key = foldedKey(head);
  return columns.find((column) => isNamed(column, key)) ?? null;
}

interface RowContext {
  bound: Bound;
  rows: Rows;
}

function bindRow({ bound, rows }: RowContext, row: Row, head: { keys: string[]; columns: (Column | null)[] }): void {
  const { ledger } = bound;
  const given = bound.given.get(rows)!;
  const items = given.value as unknown[];
  const list = pointerOf(bound, rows);
  const pointer = `${list}/${items.length}`;
  const states = row.cells.map((cell, i) => stateOf(cell.text, head.columns[i] ?? null));
  if (states.every((state) => state === 'blank')) return;
  if (!states.includes('own')) return bindSampleRow({ bound, rows }, row, states);
  const value: Record<string, unknown> = {};
  for (const { key } of rows.columns) value[key] = null;
  ledger.places.set(pointer, row.span);
  const optional = isOptional(bound, rows);
  ledger.regions.push({ span: row.span, pointer, label: bound.node.label ?? '', what: 'rows', optional });
  for (const [i, cell] of row.cells.entries()) {
    const key = head.keys[i] ?? `column${i + 1}`;
    const state = states[i]!;
    value[key] = state === 'own' || state === 'suggestion' ? unescaped(cell.text) : null;
    if (state === 'blank') continue;
    const target = { ledger, pointer: `${pointer}/${key}`, label: head.columns[i]?.label ?? key, optional };
    ledger.places.set(target.pointer, cell.span);
    ledger.regions.push(regionOf(cell.span, target, 'part'));
    if (state === 'sample') reportCell(cell, target);
  }
  items.push(value);
  given.state = 'value';
  checkRow({ bound, rows }, row, { pointer, value });
}

// In a cell a pipe is written as `\|`.
function unescaped(cell: string): string {
  return cell.includes('\\|') ? cell.replaceAll('\\|', '|') : cell;
}

type CellState = 'own' | 'blank' | 'sample' | 'suggestion';

function stateOf(text: string, column: Column | null): CellState {
  if (isBlank(text)) return 'blank';
  if (column && isUnfilled(text, column.capture)) return 'sample';
  return column?.suggestions.includes(text) ? 'suggestion' : 'own';
}

// A row of the template left as it is: with slots it is no row, the scan reports them; without, its example values are advice.
function bindSampleRow({ bound, rows }: RowContext, row: Row, states: CellState[]): void {
  const { ledger } = bound;
  const given = bound.given.get(rows)!;
  const list = pointerOf(bound, rows);
  if (given.state === 'empty') given.state = 'placeholder';
  const label = bound.node.label ?? '';
  if (states.includes('sample')) {
    for (const [i, cell] of row.cells.entries())
      if (states[i] === 'sample')
        reportCell(cell, { ledger, pointer: list, label: rows.columns[i]?.label ?? label, optional: isOptional(bound, rows) });
    return;
  }
  const required = ledger.asks(list, { optional: isOptional(bound, rows) });
  const text = ledger.document.text.slice(row.span.start, row.span.end);
  ledger.gaps.push({ kind: 'suggestion', pointer: list, what: 'rows', label, span: row.span, text, expected: null, required });
}

function reportCell(cell: Row['cells'][number], target: Target): void {
  if (slotsIn(cell.text).some((slot) => slot.form === 'bracketed')) return;
  const { ledger, pointer, label } = target;
  const required = ledger.asks(pointer, target);
  ledger.gaps.push({ kind: 'placeholder', pointer, label, what: 'part', span: cell.span, text: cell.text, expected: null, required });
}

function checkRow({ bound, rows }: RowContext, row: Row, { pointer, value }: { pointer: string; value: Record<string, unknown> }): void {
  const first = rows.columns[0]!;
  const { ledger } = bound;
  if (value[first.key] !== null || ledger.places.get(`${pointer}/${first.key}`)) return;
  const required = ledger.asks(pointer, { optional: isOptional(bound, rows) });
  ledger.gaps.push({
    kind: 'missing',
    pointer: `${pointer}/${first.key}`,
    what: 'part',
    label: first.label,
    span: row.span,
    text: null,
    expected: null,
    required,
  });
}
