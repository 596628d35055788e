import type { DuckDBConnection, DuckDBInstance, DuckDBPreparedStatement } from '@duckdb/node-api';
import { loadLibrary, type Library } from './duckdb.ts';
import { faultOf } from './fault.ts';
import { addIncidents, createTables, type Postmortems } from './load.ts';
import { bindParameters, type Parameters } from './parameters.ts';
import { checkStatement } from './statement.ts';
import { jsonValue, type JsonValue } from './values.ts';

/** The answer to a query. */
export interface Answer {
  /** Names of the columns, as the query gives them. */
  columns: string[];
  /** The same, each only once: `n`, `n:1`. */
  keys: string[];
  /**
   * The rows, some thousand at a time, read as they are asked for.
   *
   * @throws QueryFault for what only shows in the rows, such as a text that is no number
   */
  chunks(): AsyncGenerator<JsonValue[][]>;
}

const SETTINGS: Readonly<Record<string, string>> = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
  errors_as_json: 'true',
  memory_limit: '4GB',
  temp_directory: '',
  max_temp_directory_size: '0B',
};

const LOCK: readonly string[] = ["SET TimeZone = 'UTC'", "SET disabled_filesystems = 'LocalFileSystem'", 'SET lock_configuration = true'];

/** A database in memory with the tables of `@afterword/query`. Queries can read them, and nothing else. */
export class Database {
  readonly #library: Library;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(library: Library, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#library = library;
    this.#instance = instance;
    this.#connection = connection;
  }

  /**
   * Opens a database whose tables are empty.
   *
   * @throws MissingDatabase
   */
  static async open(): Promise<Database> {
    const library = await loadLibrary();
    const instance = await library.DuckDBInstance.create(':memory:', { ...SETTINGS });
    const connection = await instance.connect();
    await createTables(connection);
    for (const statement of LOCK) await connection.run(statement);
    return new Database(library, instance, connection);
  }

  /** Adds incidents to the tables, reading them one after another. */
  async load(postmortems: Postmortems): Promise<void> {
    await addIncidents(this.#connection, postmortems, this.#library);
  }

  /**
   * Says whether a query can be answered, without answering it.
   *
   * @throws QueryFault
   */
  async check(query: string, parameters: Parameters = {}): Promise<void> {
    const prepared = await this.#prepared(query, parameters);
    prepared.destroySync();
  }

  /**
   * Answers a query.
   *
   * @throws QueryFault
   */
  async answer(query: string, parameters: Parameters = {}): Promise<Answer> {
    const prepared = await this.#prepared(query, parameters);
    try {
      const result = await prepared.stream();
      const library = this.#library;
      const chunks = async function* (): AsyncGenerator<JsonValue[][]> {
        try {
          for await (const rows of result.yieldRows()) yield rows.map((row) => row.map((value) => jsonValue(value, library)));
        } catch (error) {
          throw faultOf(error, query);
        }
      };
      return { columns: result.columnNames(), keys: result.deduplicatedColumnNames(), chunks };
    } catch (error) {
      throw faultOf(error, query);
    }
  }

  /** Ends what still runs, and gives the memory back. */
  close(): void {
    this.#connection.interrupt();
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  async #prepared(query: string, parameters: Parameters): Promise<DuckDBPreparedStatement> {
    await checkStatement(this.#connection, query);
    const prepared = await this.#connection.prepare(query).catch((error: unknown) => {
      throw faultOf(error, query);
    });
    await bindParameters(prepared, parameters, this.#connection);
    return prepared;
  }
}
