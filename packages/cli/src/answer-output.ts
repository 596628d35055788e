import { cellText, csvRows, csvText } from '@afterword/query';
import { counted, visible } from '@afterword/linter';
import type { Answer, JsonValue } from '@afterword/sql';
import { tableText, type Cell } from './table.ts';
import type { Terminal } from './terminal.ts';

/** How to print an answer; a table without. */
export interface AnswerForm {
  json?: true;
  ndjson?: true;
  csv?: true;
}

/** Rows of a table: its columns are only as wide as all rows together say. */
const TABLE_ROWS = 10_000;

/** Prints the rows of an answer as they come; ends when nobody reads them any more. */
export async function printAnswer(answer: Answer, form: AnswerForm, terminal: Terminal): Promise<void> {
  if (form.json) return printArray(answer, terminal);
  if (form.ndjson) return printEach(answer, terminal);
  if (form.csv) return printTable(answer, terminal);
  return printForPeople(answer, terminal);
}

async function* rowsFor(answer: Answer, terminal: Terminal): AsyncGenerator<JsonValue[][]> {
  for await (const rows of answer.chunks()) {
    if (terminal.isClosed()) return;
    yield rows;
  }
}

function record(keys: readonly string[], row: readonly JsonValue[]): Record<string, JsonValue> {
  return Object.fromEntries(row.map((value, i) => [keys[i]!, value]));
}

async function printEach(answer: Answer, terminal: Terminal): Promise<void> {
  for await (const rows of rowsFor(answer, terminal))
    terminal.print(rows.map((row) => `${JSON.stringify(record(answer.keys, row))}\n`).join(''));
}

// The same text as of one array, without all of it in memory.
async function printArray(answer: Answer, terminal: Terminal): Promise<void> {
  let before = '[\n';
  for await (const rows of rowsFor(answer, terminal)) {
    const texts = rows.map((row) => JSON.stringify([record(answer.keys, row)], null, 2).slice(2, -2));
    terminal.print(before + texts.join(',\n'));
    before = ',\n';
  }
  terminal.print(before === '[\n' ? '[]\n' : '\n]\n');
}

async function printTable(answer: Answer, terminal: Terminal): Promise<void> {
  const shown = (text: string): string => (terminal.isTerminal ? text.split('\n').map(visible).join('\n') : text);
  terminal.print(shown(csvText(answer.columns, [])));
  for await (const rows of rowsFor(answer, terminal)) terminal.print(shown(csvRows(rows)));
}

async function printForPeople(answer: Answer, terminal: Terminal): Promise<void> {
  const shown: JsonValue[][] = [];
  let hasMore = false;
  for await (const rows of rowsFor(answer, terminal)) {
    hasMore = shown.length + rows.length > TABLE_ROWS;
    shown.push(...rows.slice(0, TABLE_ROWS - shown.length));
    if (hasMore) break;
  }
  if (shown.length > 0) terminal.print(tableText({ head: answer.columns.map(visible), rows: shown.map(cells) }, terminal));
  const rest = hasMore ? ', the first of more: --ndjson, --json and --csv print all' : '';
  terminal.print(`${counted(shown.length, 'row')}${rest}\n`);
}

function cells(row: readonly JsonValue[]): Cell[] {
  return row.map((value) => (value === null ? { text: '-', paint: 'dim' } : { text: cellText(value) }));
}
