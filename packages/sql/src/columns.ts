import type { DuckDBValue } from '@duckdb/node-api';
import type { ColumnType, Table } from '@afterword/query';
import type { Library } from './duckdb.ts';

const MS_PER_DAY = 86_400_000;

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  texts: 'VARCHAR[]',
  number: 'DOUBLE',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  date: 'DATE',
  // Without a zone: all of them are UTC.
  instant: 'TIMESTAMP',
};

/** The SQL type of a column. */
export function sqlType(type: ColumnType): string {
  return SQL_TYPES[type];
}

/** The statement that makes an empty table. */
export function createStatement({ name, columns }: Table): string {
  const parts = columns.map((column) => `"${column.name}" ${sqlType(column.type)}`);
  return `CREATE TABLE "${name}" (${parts.join(', ')})`;
}

/** A value of a row as the database takes it; what is unknown, or is not of the type of the column, is NULL. */
export function columnValue(value: unknown, type: ColumnType, library: Library): DuckDBValue {
  if (value === null || value === undefined) return null;
  if (type === 'texts') return new library.DuckDBListValue((value as unknown[]).map(String));
  if (type === 'date') return dayValue(Date.parse(`${String(value)}T00:00:00Z`), library);
  if (type === 'instant') return instantValue(Date.parse(String(value)), library);
  if (type === 'text') return String(value);
  return value as number | boolean;
}

function dayValue(time: number, { DuckDBDateValue }: Library): DuckDBValue {
  return Number.isNaN(time) ? null : new DuckDBDateValue(time / MS_PER_DAY);
}

function instantValue(time: number, { DuckDBTimestampValue }: Library): DuckDBValue {
  return Number.isNaN(time) ? null : new DuckDBTimestampValue(BigInt(time) * 1000n);
}
