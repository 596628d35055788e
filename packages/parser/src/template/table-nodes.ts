import { foldedKey, keyOf, labelText } from '../key.ts';
import type { Cell, Row, Table } from '../unit.ts';
import { baseOf, fieldOf, problem, spanIn, type Builder } from './builder.ts';
import { captureOf, typeOf } from './capture.ts';
import { plainText } from '../inline.ts';
import { fieldPattern } from './pattern.ts';
import { FIELD_HEADS } from './slot-words.ts';
import { isSample, slotsIn } from './slots.ts';
import type { Capture, Column, TemplateNode } from './types.ts';

/** A table as fields (two columns, the first cells being labels) or as rows. */
export function tableNodes(builder: Builder, table: Table): TemplateNode[] {
  if (isFieldTable(builder, table)) return fieldsOf(builder, table);
  const columns: Column[] = [];
  for (const [i, cell] of table.head.cells.entries()) {
    const column = columnOf(builder, table, i);
    if (columns.some(({ key }) => key === column.key)) {
      problem(builder, cell.span, {
        code: 'duplicate-key',
        message: `Unexpected second column \`${column.label}\`, expected different names`,
      });
    } else {
      columns.push(column);
    }
  }
  return [{ kind: 'rows', ...baseOf(builder, null, table.span), columns, samples: table.rows.map((row) => spanIn(builder, row.span)) }];
}

function isFieldTable({ references }: Builder, { head, rows }: Table): boolean {
  if (head.cells.length !== 2 || rows.length < 2) return false;
  const keys = rows.map((row) => foldedKey(row.cells[0]?.text ?? ''));
  const literal = rows.every((row) => {
    const text = row.cells[0]?.text ?? '';
    return text !== '' && slotsIn(text, references).length === 0 && !isSample(text);
  });
  if (!literal || new Set(keys).size !== keys.length || keys.includes('')) return false;
  const named = head.cells.every((cell) => cell.text === '' || FIELD_HEADS.includes(plainText(cell.text).toLowerCase()));
  const open = rows.filter((row) => isOpen(row.cells[1]?.text ?? '', references)).length;
  return named || open * 2 >= rows.length;
}

function isOpen(text: string, references: ReadonlySet<string>): boolean {
  return text === '' || isSample(text) || slotsIn(text, references).length > 0;
}

function fieldsOf(builder: Builder, table: Table): TemplateNode[] {
  const rows = table.head.cells.every((cell) => cell.text === '' || FIELD_HEADS.includes(plainText(cell.text).toLowerCase()))
    ? table.rows
    : [table.head, ...table.rows];
  return rows.map((row) => rowField(builder, row));
}

function rowField(builder: Builder, row: Row): TemplateNode {
  const label = labelText(row.cells[0]!.text);
  const cell: Cell = row.cells[1] ?? { text: '', span: { start: row.span.end, end: row.span.end } };
  const { pattern, problems } = fieldPattern(cell.text, label, builder.references);
  for (const found of problems) problem(builder, cell.span, found);
  return fieldOf(builder, label, { via: 'row', pattern, span: row.span, hole: cell.span });
}

function columnOf({ references }: Builder, { head, rows }: Table, index: number): Column {
  const label = plainText(head.cells[index]!.text);
  const key = keyOf(label) || `column${index + 1}`;
  const cells = rows.map((row) => row.cells[index]?.text ?? '');
  const samples: string[] = [];
  const suggestions: string[] = [];
  let capture: Capture | null = null;
  for (const cell of cells) {
    const slots = slotsIn(cell, references);
    if (slots.length === 0 && cell !== '' && !isSample(cell)) {
      suggestions.push(cell);
      continue;
    }
    samples.push(cell);
    capture ??=
      slots.length === 1 && slots[0]!.spelling === cell
        ? captureOf(slots[0]!.inner, cell, label)
        : isSample(cell) && cell !== ''
          ? captureOf(cell, cell, label)
          : null;
  }
  const empty: Capture = { name: key, type: columnType(label), values: [], samples: [], suggestion: null, hint: label };
  return {
    key,
    label,
    aliases: [],
    capture: { ...(capture ?? empty), name: key, samples: [...new Set(samples)] },
    suggestions: [...new Set(suggestions)],
  };
}

function columnType(label: string): Capture['type'] {
  const type = typeOf(label.replaceAll(/[(（].*[)）]/gu, '').trim());
  return type === 'quantity' || type === 'enum' ? 'text' : type;
}
