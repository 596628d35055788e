import type * as DuckDB from '@duckdb/node-api';

/** The database library. */
export type Library = typeof DuckDB;

/** The database library is not there, or does not run on this machine. The message says why. */
export class MissingDatabase extends Error {
  /** The package, with the version that is tested. */
  readonly package = '@duckdb/node-api@1.5.6-r.1';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'MissingDatabase';
  }
}

/**
 * Loads the database library, which is large and optional.
 *
 * @throws MissingDatabase
 */
export async function loadLibrary(): Promise<Library> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    throw new MissingDatabase(error);
  }
}
