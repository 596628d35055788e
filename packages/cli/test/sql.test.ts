import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { afterword, CLI, EXAMPLES, folder } from './afterword.ts';

const ARCHIVE = join(EXAMPLES, 'postmortems');

function ask(query: string, ...args: string[]): Record<string, unknown>[] {
  const { code, stdout, stderr } = afterword(['sql', query, ARCHIVE, '--json', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

function query(...args: string[]): Record<string, unknown>[] {
  return JSON.parse(afterword(['query', ARCHIVE, ...args, '--json']).stdout);
}

test('the tables hold what query says', () => {
  const incidents = query() as {
    path: string;
    id: string;
    startedAt: string;
    services: string[];
    timeline: { at: string }[];
    actionItems: object[];
  }[];
  const byPath = incidents.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const seconds = (text: string): string => new Date(text).toISOString().replace('.000', '');
  expect(ask('SELECT path, id, started_at, services FROM incidents ORDER BY path')).toEqual(
    byPath.map(({ path, id, startedAt, services }) => ({ path, id, started_at: seconds(startedAt), services })),
  );
  expect(ask('SELECT path, count(*) AS n, max(position) AS last FROM timeline GROUP BY path ORDER BY path')).toEqual(
    byPath.map(({ path, timeline }) => ({ path, n: timeline.length, last: timeline.length })),
  );
  expect(ask('SELECT count(*) AS n FROM action_items JOIN incidents USING (path)')).toEqual([
    { n: incidents.flatMap(({ actionItems }) => actionItems).length },
  ]);
});

const VALUES = `SELECT 9007199254740993 AS big, -7 AS neg, 1.50 AS exact, 'NaN'::DOUBLE AS nan, DATE '2026-01-02' AS day,
  TIMESTAMP '2026-01-02 10:00:00.5' AS at, TIMESTAMPTZ '2026-01-02 10:00:00+02' AS zoned, ['a', NULL] AS list, {'a': [1]} AS object, MAP {'k': 1} AS map,
  NULL AS nothing, '=1+1' AS formula, true AS yes, INTERVAL 90 MINUTE AS span, 1 AS neg`;

test('every kind of value, in every form', () => {
  expect(ask(VALUES)).toEqual([
    {
      big: '9007199254740993',
      neg: -7,
      exact: 1.5,
      nan: 'NaN',
      day: '2026-01-02',
      at: '2026-01-02T10:00:00.5Z',
      zoned: '2026-01-02T08:00:00Z',
      list: ['a', null],
      object: { a: [1] },
      map: { k: 1 },
      nothing: null,
      formula: '=1+1',
      yes: true,
      span: '01:30:00',
      'neg:1': 1,
    },
  ]);
  const { stdout } = afterword(['sql', VALUES, ARCHIVE, '--ndjson']);
  expect([JSON.parse(stdout)]).toEqual(ask(VALUES));
  expect(afterword(['sql', VALUES, ARCHIVE, '--csv']).stdout).toBe(
    'big,neg,exact,nan,day,at,zoned,list,object,map,nothing,formula,yes,span,neg\n' +
      `9007199254740993,-7,1.5,NaN,2026-01-02,2026-01-02T10:00:00.5Z,2026-01-02T08:00:00Z,"[""a"",null]","{""a"":[1]}","{""k"":1}",,'=1+1,true,01:30:00,1\n`,
  );
  expect(afterword(['sql', "SELECT NULL AS a, ['x', 'y'] AS b", ARCHIVE]).stdout).toBe('a  b\n-  x, y\n1 row\n');
});

test('hostile text is harmless on a terminal', () => {
  const { stdout } = afterword(['sql', 'SELECT chr(27) || \'[31m\' AS a, chr(8238) AS "\u001B[2J"', ARCHIVE]);
  expect(stdout).toContain('�[31m');
  expect(stdout).not.toMatch(/[\u001B\u202E]/);
});

test('parameters take the type of their place', () => {
  const due = 'SELECT count(*) AS n FROM action_items WHERE due < $day AND state = $state';
  const [expected] = ask("SELECT count(*) AS n FROM action_items WHERE due < DATE '2026-06-30' AND state = 'done'");
  expect(expected!['n']).toBeGreaterThan(5);
  expect(ask(due, '--param', 'day=2026-06-30', '--param', '$state=done')).toEqual([expected]);
  expect(ask('SELECT ? + 1 AS a, $2 AS b', '--param', '1=41', '--param', '2=x=y')).toEqual([{ a: 42, b: 'x=y' }]);
  expect(ask('SELECT $a AS a', '--param', "a='; DROP TABLE incidents; --")).toEqual([{ a: "'; DROP TABLE incidents; --" }]);
});

test('the query from a file or standard input', () => {
  const cwd = folder({ 'q.sql': '\uFEFFSELECT count(*) AS n\r\nFROM incidents;\r\n', 'wrong.sql': 'SELECT 1,\r\n  idd FROM incidents' });
  expect(afterword(['sql', '--file', 'q.sql', ARCHIVE, '--csv'], { cwd }).stdout).toBe('n\n12\n');
  expect(afterword(['sql', '-', ARCHIVE, '--csv'], { cwd, input: 'FROM (SELECT 1 AS n)' }).stdout).toBe('n\n1\n');
  expect(afterword(['sql', '--file', 'wrong.sql', ARCHIVE], { cwd })).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('wrong.sql:2:3'),
  });
});

// Each tries to read, write, reopen or reach something.
const REFUSED: string[] = [
  "FROM read_csv('/etc/passwd')",
  "FROM read_text('/etc/passwd')",
  "SELECT (SELECT content FROM read_blob('/etc/passwd'))",
  "FROM '/etc/passwd.csv'",
  "FROM query_table('/etc/passwd.csv')",
  "FROM query('SELECT 1')",
  "FROM glob('/etc/*')",
  "FROM 'https://example.invalid/a.parquet'",
  "SELECT getenv('HOME')",
  "COPY incidents TO 'written.csv'",
  "EXPORT DATABASE 'written'",
  "ATTACH 'written.db'",
  'INSTALL httpfs',
  'LOAD httpfs',
  'SET enable_external_access = true',
  'RESET lock_configuration',
  'PRAGMA version',
  'CREATE TABLE written (a INT)',
  "INSERT INTO incidents (path) VALUES ('x')",
  "UPDATE incidents SET path = 'x'",
  'DELETE FROM incidents',
  'DROP TABLE incidents',
  'SELECT 1; DROP TABLE incidents',
  "EXPLAIN ANALYZE COPY incidents TO 'written.csv'",
  "FROM enable_profiling(save_location = 'written.txt')",
  "FROM enable_logging('QueryLog', storage = 'stdout')",
  'FROM arrow_scan(1::UBIGINT, 1::UBIGINT, 1::UBIGINT)',
  'FROM duckdb_secrets()',
  'CALL enable_logging()',
  "WITH a AS (FROM read_csv('/etc/passwd')) FROM a",
];

test.each(REFUSED)('refused: %s', (text) => {
  const cwd = folder();
  const { code, stdout, stderr } = afterword(['sql', text, ARCHIVE], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^error/);
  expect(stderr).not.toMatch(/\n +at |unexpected failure|root:/);
  expect(readdirSync(cwd)).toEqual([]);
});

const MISTAKES: [args: string[], message: RegExp][] = [
  [['SELECT severity_levl FROM incidents'], /query:1:8[^]*did you mean `severity_level`\?/],
  [["SELECT 'é',\n  idd FROM incidents"], /query:2:3/],
  [['SELECT * FROM incident'], /did you mean `incidents`\?/],
  [['SELEC 1'], /query:1:1/],
  [['SELECT "x'], /query:1:8/],
  [[''], /Missing query/],
  [['/* nothing */'], /Missing query/],
  [[], /Missing query/],
  [['PIVOT incidents ON severity_level USING count(*)'], /list its values with IN/],
  [['SELECT CAST(title AS INT) FROM incidents'], /Could not convert/],
  [["SELECT repeat('x', 6000000000)"], /Cannot create a string/],
  [['SELECT $a'], /Missing value of parameter `a`\n[^]*--param a=<value>/],
  [['SELECT $day', '--param', 'dya=1'], /did you mean `day`/],
  [['FROM action_items WHERE due < $d', '--param', 'd=soon'], /Unexpected value `soon` of parameter `d`, expected DATE/],
  [['SELECT 1', '--param', 'x'], /expected name=value/],
  [['SELECT 1', '--json', '--csv'], /cannot be used with/],
  [['--file', 'none.sql'], /Unexpected failure to read the query/],
  [['-', '-'], /Unexpected `-` twice/],
];

test.each(MISTAKES)('%j is exit code 2', (args, message) => {
  const { code, stdout, stderr } = afterword(['sql', ...args], { cwd: EXAMPLES });
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
});

test('no answer is one too', () => {
  const none = ['sql', 'SELECT id FROM incidents WHERE false', ARCHIVE];
  expect(afterword(none).stdout).toBe('0 rows\n');
  expect(afterword([...none, '--json']).stdout).toBe('[]\n');
  expect(afterword([...none, '--csv']).stdout).toBe('id\n');
  expect(afterword(['sql', 'SELECT count(*) AS n FROM incidents', '--no-error-on-unmatched', '--csv'], { cwd: folder() }).stdout).toBe(
    'n\n0\n',
  );
});

test('an endless answer: a reader that stops, and Ctrl-C', async () => {
  const endless = 'FROM range(1000000000000)';
  const head = spawnSync(
    'bash',
    ['-c', `"${process.execPath}" "${CLI}" sql "${endless}" "${ARCHIVE}" --ndjson | head -1; echo "\${PIPESTATUS[0]}"`],
    {
      encoding: 'utf8',
      timeout: 50_000,
    },
  );
  expect(head.stdout).toBe('{"range":0}\n0\n');
  const child = spawn(process.execPath, [CLI, 'sql', `SELECT sum(a.range) FROM range(10000000) AS a, range(10000000) AS b`, ARCHIVE]);
  const ended = new Promise((done) => child.on('exit', (_code, signal) => done(signal)));
  setTimeout(() => child.kill('SIGINT'), 3000);
  expect(await ended).toBe('SIGINT');
});

test('--tables describes every column', () => {
  const listed = JSON.parse(afterword(['sql', '--tables', '--json']).stdout) as {
    table: string;
    columns: { name: string; type: string; description: string }[];
  }[];
  expect(listed.map(({ table }) => table)).toEqual(['incidents', 'timeline', 'action_items', 'factors']);
  expect(listed.flatMap(({ columns }) => columns).filter(({ description }) => description === '')).toEqual([]);
  const real = ask(
    'SELECT table_name AS t, column_name AS c, data_type AS d FROM duckdb_columns() WHERE NOT internal ORDER BY table_oid, column_index',
  );
  expect(real).toEqual(listed.flatMap(({ table, columns }) => columns.map(({ name, type }) => ({ t: table, c: name, d: type }))));
});

test('without the database everything else works, and the remedy is told', () => {
  const copy = folder();
  cpSync(dirname(CLI), copy, { recursive: true });
  // pnpm names the packages of this repository to everything it starts.
  const { NODE_PATH: _, ...env } = process.env;
  const run = (...args: string[]) => spawnSync(process.execPath, [join(copy, 'afterword.cjs'), ...args], { encoding: 'utf8', env });
  expect(run('query', ARCHIVE).status).toBe(0);
  const catalog = readFileSync(resolve(import.meta.dirname, '../../../pnpm-workspace.yaml'), 'utf8');
  const version = /'@duckdb\/node-api': (\S+)/.exec(catalog)?.[1];
  for (const args of [
    ['sql', 'SELECT 1', ARCHIVE],
    ['export', ARCHIVE, '--format', 'parquet', '--output', copy],
  ]) {
    expect(run(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(`npm install @duckdb/node-api@${version}\n`) });
  }
  expect(readdirSync(join(copy, 'chunks')).filter((name) => name.endsWith('.node'))).toEqual([]);
});

test('export: Parquet that another reader reads', async () => {
  const cwd = folder({ "it's/incidents.parquet": 'old' });
  const { code, stdout } = afterword(['export', ARCHIVE, '--format', 'parquet', '--output', "it's", '--since', '2026-01-01'], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^written {2}it's\/incidents\.parquet {2}5 rows\n/) });
  expect(readdirSync(join(cwd, "it's")).sort()).toEqual([
    'action_items.parquet',
    'factors.parquet',
    'incidents.parquet',
    'timeline.parquet',
  ]);
  const reader = await (await DuckDBInstance.create(':memory:')).connect();
  const read = async (text: string) => (await reader.runAndReadAll(text)).getRowObjectsJson();
  const path = join(cwd, "it's/incidents.parquet").replaceAll("'", "''");
  expect(await read(`SELECT id, severity_level, duration_minutes, services FROM '${path}' ORDER BY id`)).toEqual(
    ask("SELECT id, severity_level, duration_minutes, services FROM incidents WHERE date >= DATE '2026-01-01' ORDER BY id"),
  );
  expect(await read(`SELECT typeof(date) AS d, typeof(started_at) AS s FROM '${path}' LIMIT 1`)).toEqual([{ d: 'DATE', s: 'TIMESTAMP' }]);
});

test('export: one table that cannot be written, and none is', () => {
  const cwd = folder({ 'out/incidents.parquet': 'old' });
  mkdirSync(join(cwd, 'out/factors.parquet'));
  const { code, stderr } = afterword(['export', ARCHIVE, '--format', 'parquet', '-o', 'out'], { cwd });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('Unexpected failure to write the export') });
  expect(readFileSync(join(cwd, 'out/incidents.parquet'), 'utf8')).toBe('old');
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['factors.parquet', 'incidents.parquet']);
  writeFileSync(join(cwd, 'file'), '');
  expect(existsSync(join(cwd, 'out/timeline.parquet'))).toBe(false);
});
