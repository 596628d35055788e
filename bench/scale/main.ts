// The tables of an archive in three ClickHouse servers: made, filled and asked through Distributed tables, with the answers of `afterword sql`
// on one machine beside them. Exit code 1 when one differs.
//
//   apt-get install clickhouse-server clickhouse-client
//   pnpm build:cli && node scripts/run-ts.mjs bench/scale/main.ts [--documents 1000]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fileName, postmortem } from '../archive.ts';
import { builtCommand } from '../built-command.ts';
import { numberAfter } from '../options.ts';
import { questions } from './questions.ts';
import { CLUSTER, Servers } from './servers.ts';

interface Table {
  table: string;
  columns: { name: string; type: string }[];
}

type Record = { [column: string]: unknown };

const TYPES: { [sql: string]: string } = {
  VARCHAR: 'Nullable(String)',
  'VARCHAR[]': 'Array(String)',
  DOUBLE: 'Nullable(Float64)',
  INTEGER: 'Nullable(Int32)',
  BOOLEAN: 'Nullable(UInt8)',
  DATE: 'Nullable(Date)',
  TIMESTAMP: "Nullable(DateTime('UTC'))",
};

const CLI = builtCommand();
const count = numberAfter('--documents', 1000);
const folder = mkdtempSync(join(tmpdir(), 'afterword-scale-'));
const servers = new Servers();
try {
  await servers.start(folder);
  console.log(`ClickHouse ${servers.run('SELECT version()').trim()}, three servers; ${count} documents`);
  writeArchive();
  for (const table of JSON.parse(afterword('--tables', '--json')) as Table[]) loadTable(table);
  for (const { name, duckdb, clickhouse } of questions) compare(name, recordsOf(afterword(duckdb, '--ndjson')), answerOf(clickhouse));
} finally {
  servers.stop();
  rmSync(folder, { recursive: true, force: true });
}

function writeArchive(): void {
  mkdirSync(join(folder, 'postmortems'));
  for (let seed = 1; seed <= count; seed++) writeFileSync(join(folder, 'postmortems', fileName(seed)), postmortem(seed));
}

/** Makes a table on each server and one over all of them, and fills it with the rows that `afterword sql` prints. */
function loadTable({ table, columns }: Table): void {
  const types = columns.map(({ name, type }) => `\`${name}\` ${name === 'path' ? 'String' : TYPES[type]}`).join(', ');
  servers.runOnEach(`CREATE TABLE ${table} (${types}) ENGINE = MergeTree ORDER BY path`);
  servers.run(`CREATE TABLE ${table}_all AS ${table} ENGINE = Distributed(${CLUSTER}, default, ${table}, cityHash64(path))`);
  servers.run(`INSERT INTO ${table}_all FORMAT JSONEachRow`, { input: afterword(`FROM ${table}`, '--ndjson') });
  const rows = servers.runOnEach(`SELECT count() FROM ${table}`).map((one) => one.trim());
  console.log(`  ${table}: ${rows.join(' + ')} rows`);
}

function answerOf(query: string): Record[] {
  return recordsOf(servers.run(`${query} FORMAT JSONEachRow`));
}

function recordsOf(lines: string): Record[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record);
}

function compare(name: string, one: Record[], other: Record[]): void {
  const isSame = one.length > 0 && isDeepStrictEqual(one, other);
  console.log(`${isSame ? '✔' : '✖'} ${name}: ${one.length} rows`);
  if (isSame) return;
  const at = Math.max(
    0,
    one.findIndex((record, i) => !isDeepStrictEqual(record, other[i])),
  );
  console.log(`  afterword sql  ${JSON.stringify(one[at])}\n  ClickHouse     ${JSON.stringify(other[at])}`);
  process.exitCode = 1;
}

function afterword(query: string, ...options: string[]): string {
  const args = [CLI, 'sql', query, ...options, ...(query === '--tables' ? [] : ['.'])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
