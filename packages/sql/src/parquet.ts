import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { tables } from '@afterword/query';
import { loadLibrary } from './duckdb.ts';
import { addIncidents, createTables, type Postmortems } from './load.ts';

/** A file that was written. */
export interface WrittenTable {
  path: string;
  rows: number;
}

/**
 * Writes a Parquet file for each table into a folder that exists. None is replaced before all of them are on the disk.
 *
 * @throws MissingDatabase
 * @throws Error when a file cannot be written; those that were there before then stay as they are
 */
export async function writeParquet(postmortems: Postmortems, folder: string): Promise<WrittenTable[]> {
  const library = await loadLibrary();
  const instance = await library.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const staged: { temporary: string; file: WrittenTable }[] = [];
  try {
    await createTables(connection);
    await addIncidents(connection, postmortems, library);
    for (const { name } of tables) {
      const path = join(folder, `${name}.parquet`);
      if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw new Error(`\`${path}\` is not a file`);
      const temporary = join(folder, `.${name}.parquet.${randomBytes(6).toString('hex')}.tmp`);
      const file = { path, rows: 0 };
      staged.push({ temporary, file });
      file.rows = await copyTable(connection, name, temporary);
    }
    for (const { temporary, file } of staged) renameSync(temporary, file.path);
    return staged.map(({ file }) => file);
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw error;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function copyTable(connection: DuckDBConnection, table: string, path: string): Promise<number> {
  const { rowsChanged } = await connection.run(`COPY "${table}" TO '${path.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`);
  return rowsChanged;
}
