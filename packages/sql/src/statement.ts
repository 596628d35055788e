import type { DuckDBConnection } from '@duckdb/node-api';
import { faultAt, faultOf, QueryFault } from './fault.ts';

/**
 * Functions that give rows without looking at anything but their arguments and the tables. Others read files, switch on logs and
 * profiles, or take addresses of memory.
 */
const TABLE_FUNCTIONS: ReadonlySet<string> = new Set([
  'duckdb_columns',
  'duckdb_functions',
  'duckdb_tables',
  'generate_series',
  'histogram',
  'histogram_values',
  'json_each',
  'json_tree',
  'pragma_table_info',
  'range',
  'repeat',
  'summary',
  'unnest',
]);

/** A query as the parser of the database understands it. */
interface Syntax {
  error: boolean;
  error_type?: string;
  error_message?: string;
  position?: string;
  statements?: object[];
}

interface SyntaxNode {
  type?: unknown;
  function?: { function_name: string; query_location: number };
}

const ONE_SELECT = 'it must be one SELECT, FROM, WITH, VALUES, DESCRIBE or SUMMARIZE; a PIVOT must list its values with IN';

/**
 * Makes sure that a query is one statement that only reads the tables, by the parser of the database itself.
 *
 * @throws QueryFault
 */
export async function checkStatement(connection: DuckDBConnection, query: string): Promise<void> {
  const { error, error_type: kind, error_message: message, position, statements = [] } = await syntaxOf(connection, query);
  if (error && kind === 'parser')
    throw faultOf(new Error(JSON.stringify({ exception_message: message, position, exception_type: 'Parser' })), query);
  if (error && !message?.startsWith('Only SELECT')) throw new QueryFault({ message: `Unexpected query: ${message}` });
  if (error) throw new QueryFault({ message: 'Unexpected statement, which does more than read', help: ONE_SELECT });
  if (statements.length === 0) throw new QueryFault({ message: 'Missing query', help: ONE_SELECT });
  if (statements.length > 1)
    throw new QueryFault({ message: `Unexpected ${statements.length} statements, expected one`, help: ONE_SELECT });
  for (const { function_name: name, query_location: place } of tableFunctions(statements)) {
    if (TABLE_FUNCTIONS.has(name.toLowerCase())) continue;
    throw faultAt(query, place, { message: `Unexpected table function \`${name}\`, which may reach beyond the tables` });
  }
}

async function syntaxOf(connection: DuckDBConnection, query: string): Promise<Syntax> {
  const prepared = await connection.prepare('SELECT json_serialize_sql($1::VARCHAR)');
  try {
    prepared.bindVarchar(1, query);
    const [row] = await (await prepared.run()).getRows();
    return JSON.parse(String(row![0])) as Syntax;
  } catch (error) {
    throw faultOf(error, query);
  }
}

/** The functions in FROM anywhere in a syntax tree. */
function tableFunctions(statements: readonly object[]): NonNullable<SyntaxNode['function']>[] {
  const found: NonNullable<SyntaxNode['function']>[] = [];
  const open: unknown[] = [...statements];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    const { type, function: called } = node as SyntaxNode;
    if (type === 'TABLE_FUNCTION' && called) found.push(called);
    for (const child of Object.values(node)) open.push(child);
  }
  return found;
}
