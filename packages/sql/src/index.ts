export { sqlType } from './columns.ts';
export { Database, type Answer } from './database.ts';
export { loadLibrary, MissingDatabase } from './duckdb.ts';
export { QueryFault } from './fault.ts';
export type { Parameters } from './parameters.ts';
export { writeParquet, type WrittenTable } from './parquet.ts';
export type { JsonValue } from './values.ts';
