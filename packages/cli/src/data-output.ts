import { csvText } from '@afterword/query';
import { visible } from '@afterword/linter';
import type { Terminal } from './terminal.ts';

/** Prints a value as JSON. */
export function printJson(value: unknown, terminal: Terminal): void {
  terminal.print(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints values as JSON, one a line. */
export function printLines(values: readonly unknown[], terminal: Terminal): void {
  for (const value of values) terminal.print(`${JSON.stringify(value)}\n`);
}

/** Prints records as CSV with the given columns; on a terminal without what could control it. */
export function printCsv(columns: readonly string[], records: readonly object[], terminal: Terminal): void {
  const rows = records.map((record) => columns.map((column) => (record as Record<string, unknown>)[column]));
  const text = csvText(columns, rows);
  terminal.print(terminal.isTerminal ? text.split('\n').map(visible).join('\n') : text);
}
