import { Problem } from '@afterword/workspace';

/** What the optional package of SQL exports. */
export type SqlPackage = typeof import('@afterword/sql');

/**
 * Runs what needs a database, which is an optional dependency and loaded only here.
 *
 * @throws Problem when the database is not installed
 */
export async function withSql<T>(use: (sql: SqlPackage) => Promise<T>): Promise<T> {
  const sql = await import('@afterword/sql');
  try {
    return await use(sql);
  } catch (error) {
    if (!(error instanceof sql.MissingDatabase)) throw error;
    const name = error.package.slice(0, error.package.lastIndexOf('@'));
    const reason = error.message.split('\n', 1)[0];
    throw new Problem(`Missing package \`${name}\`, the database for SQL and Parquet: ${reason}`, `npm install ${error.package}`);
  }
}
