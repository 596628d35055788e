import { counted, visible } from '@afterword/linter';
import type { Postmortem } from '@afterword/schema';
import { Problem, within } from '@afterword/workspace';
import { withSql } from './sql-package.ts';
import type { Terminal } from './terminal.ts';

/** Writes a Parquet file for each table into a folder, and says what they hold. */
export type WriteParquet = (postmortems: Iterable<Postmortem>, folder: string) => Promise<void>;

/**
 * The writer of Parquet files, which the optional database is.
 *
 * @throws Problem when that is not installed
 */
export async function parquetWriter(terminal: Terminal): Promise<WriteParquet> {
  return withSql(async ({ loadLibrary, writeParquet }) => {
    await loadLibrary();
    return async (postmortems, folder) => {
      const written = await writeParquet(postmortems, folder).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Problem(`Unexpected failure to write the export: ${reason}`, 'nothing was written');
      });
      for (const { path, rows } of written) terminal.print(`written  ${visible(within(terminal.cwd, path))}  ${counted(rows, 'row')}\n`);
    };
  });
}
