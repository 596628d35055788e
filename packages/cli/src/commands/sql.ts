import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { tables } from '@afterword/query';
import type { Database } from '@afterword/sql';
import type { Postmortem } from '@afterword/schema';
import { Problem } from '@afterword/workspace';
import { printAnswer, type AnswerForm } from '../answer-output.ts';
import { printJson } from '../data-output.ts';
import { openIncidents } from '../incidents.ts';
import { readStdin, terminalOf, withReadOptions, type ReadOptions } from '../options.ts';
import type { Finish } from '../program.ts';
import { QueryProblem, type WrittenQuery } from '../query-problem.ts';
import { withSql, type SqlPackage } from '../sql-package.ts';
import { tableText } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface SqlOptions extends ReadOptions, AnswerForm {
  param?: Record<string, string>;
  file?: string;
  tables?: true;
}

export function sqlCommand(finish: Finish): Command {
  const command = new Command('sql').argument('[query]', 'question in SQL; `-` reads it from standard input');
  return withReadOptions(command)
    .description('Answer a question in SQL over all incidents. The query can read their tables, and nothing else.')
    .option('--param <name=value>', 'value of `$name` in the query, or of the first `?` with `1=value`; repeatable', parameter)
    .option('--file <file>', 'file that holds the query')
    .option('--tables', 'list the tables and their columns instead')
    .addOption(new Option('--json', 'JSON array of objects'))
    .addOption(new Option('--ndjson', 'one JSON object a line').conflicts('json'))
    .addOption(new Option('--csv', "CSV; a text that a spreadsheet would take for a formula begins with `'`").conflicts(['json', 'ndjson']))
    .addHelpText('after', EXAMPLES)
    .action(async (...[first, rest, options, self]: [string | undefined, string[], SqlOptions, Command]) => {
      const terminal = terminalOf(self);
      if (options.tables) await withSql(async (sql) => printTables(sql, options, terminal));
      else await withSql(async (sql) => answerQuery(sql, { first, rest, options, terminal }));
      finish(0);
    });
}

const EXAMPLES = `
Tables: ${tables.map(({ name }) => name).join(', ')}; \`path\` joins them. The SQL is DuckDB's.

Examples:
  afterword sql "SELECT severity_level, count(*) AS n FROM incidents GROUP BY ALL ORDER BY n DESC"
  afterword sql 'SELECT owner, due, title FROM action_items WHERE due < $day' --param day=2026-06-30
  afterword sql --file overdue.sql postmortems/ --csv > overdue.csv
  afterword sql --tables`;

interface Asking {
  first: string | undefined;
  rest: string[];
  options: SqlOptions;
  terminal: Terminal;
}

async function answerQuery(sql: SqlPackage, { first, rest, options, terminal }: Asking): Promise<void> {
  // With a file, what would be the query is a path.
  const paths = options.file !== undefined && first !== undefined ? [first, ...rest] : rest;
  const query = await queryOf(first, { ...options, paths }, terminal);
  const database = await sql.Database.open();
  try {
    // What cannot be answered is told before all documents are read.
    await database.check(query.text, options.param);
    await load(database, { paths, options, terminal });
    await printAnswer(await database.answer(query.text, options.param), options, terminal);
  } catch (error) {
    throw error instanceof sql.QueryFault ? QueryProblem.of(query, error) : error;
  } finally {
    database.close();
  }
}

async function load(database: Database, { paths, options, terminal }: { paths: string[] } & Omit<Asking, 'first' | 'rest'>): Promise<void> {
  const { incidents } = await openIncidents(paths, { ...options, cache: false, questions: null }, terminal);
  const postmortems = async function* (): AsyncGenerator<Postmortem> {
    for await (const { postmortem } of incidents) yield postmortem;
  };
  await database.load(postmortems());
}

/** @throws Problem when there is no query, or it cannot be read */
async function queryOf(
  first: string | undefined,
  { file, paths }: Pick<SqlOptions, 'file'> & { paths: string[] },
  { cwd }: Terminal,
): Promise<WrittenQuery> {
  if (file !== undefined) return { path: resolve(cwd, file), text: readQuery(resolve(cwd, file)) };
  if (first === undefined)
    throw new Problem('Missing query', 'afterword sql "SELECT …", or --file <file>; --tables lists what can be asked');
  if (first !== '-') return { path: 'query', text: first };
  if (paths.includes('-')) throw new Problem('Unexpected `-` twice: standard input is either the query or a document');
  return { path: 'stdin', text: await readStdin() };
}

function readQuery(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Problem(`Unexpected failure to read the query: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parameter(text: string, before: Record<string, string> = {}): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('expected name=value');
  return { ...before, [text.slice(0, at).replace(/^\$/, '')]: text.slice(at + 1) };
}

function printTables({ sqlType }: SqlPackage, { json }: AnswerForm, terminal: Terminal): void {
  const described = tables.map(({ name, columns }) => ({
    table: name,
    columns: columns.map(({ name: column, type, description }) => ({ name: column, type: sqlType(type), description })),
  }));
  if (json) return printJson(described, terminal);
  const rows = described.flatMap(({ table, columns }) => columns.map(({ name, type, description }) => [table, name, type, description]));
  terminal.print(tableText({ head: ['Table', 'Column', 'Type', 'Description'], rows }, terminal));
}
