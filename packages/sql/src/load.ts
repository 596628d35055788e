import type { DuckDBAppender, DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { tables, type Table } from '@afterword/query';
import type { Postmortem } from '@afterword/schema';
import { columnValue, createStatement } from './columns.ts';
import type { Library } from './duckdb.ts';

/** Rows that the database takes at a time. */
const ROWS_AT_ONCE = 2048;

/** Incidents that are there, or are read as they are asked for. */
export type Postmortems = Iterable<Postmortem> | AsyncIterable<Postmortem>;

/** Makes the tables, without rows. */
export async function createTables(connection: DuckDBConnection): Promise<void> {
  for (const table of tables) await connection.run(createStatement(table));
}

/** Adds incidents to the tables, one after another: no more than a few thousand rows wait to be added. */
export async function addIncidents(connection: DuckDBConnection, postmortems: Postmortems, library: Library): Promise<void> {
  const writers = await Promise.all(
    tables.map(async (table) => new TableWriter(table, await connection.createAppender(table.name), library)),
  );
  for await (const postmortem of postmortems) for (const writer of writers) writer.add(postmortem);
  for (const writer of writers) writer.close();
}

/** Adds rows to a table in chunks, column by column. */
class TableWriter {
  readonly #table: Table;
  readonly #appender: DuckDBAppender;
  readonly #library: Library;
  #columns: DuckDBValue[][] = [];

  constructor(table: Table, appender: DuckDBAppender, library: Library) {
    this.#table = table;
    this.#appender = appender;
    this.#library = library;
    this.#clear();
  }

  add(postmortem: Postmortem): void {
    const { columns, rows } = this.#table;
    for (const row of rows(postmortem)) {
      for (const [i, { type }] of columns.entries()) this.#columns[i]!.push(columnValue(row[i], type, this.#library));
      if (this.#columns[0]!.length === ROWS_AT_ONCE) this.#flush();
    }
  }

  close(): void {
    if (this.#columns[0]!.length > 0) this.#flush();
    this.#appender.closeSync();
  }

  #flush(): void {
    const types = this.#columns.map((_, i) => this.#appender.columnType(i));
    const chunk = this.#library.DuckDBDataChunk.create(types, this.#columns[0]!.length);
    chunk.setColumns(this.#columns);
    this.#appender.appendDataChunk(chunk);
    this.#clear();
  }

  #clear(): void {
    this.#columns = this.#table.columns.map(() => []);
  }
}
