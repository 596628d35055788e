import { stringify } from 'csv-stringify/sync';

/**
 * CSV by RFC 4180 with a head, lines ended by LF. An unknown value is an empty cell, a list or an object JSON. A text that a
 * spreadsheet would take for a formula is written with `'` before it.
 */
export function csvText(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return csvRows([head, ...rows]);
}

/** Rows of CSV as `csvText`, without a head. */
export function csvRows(rows: readonly (readonly unknown[])[]): string {
  return stringify(
    rows.map((row) => row.map(cellOf)),
    { escape_formulas: true },
  );
}

function cellOf(value: unknown): string | number {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}
