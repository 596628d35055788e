import type { DuckDBConnection, DuckDBPreparedStatement, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { nearest } from '@afterword/schema';
import { QueryFault } from './fault.ts';

/** Values of parameters by name; those without one (`?`) are named by their place, from `1`. */
export type Parameters = Readonly<Record<string, string>>;

/** The type of a parameter that its place in the query does not tell. */
const UNTOLD = 0;

/**
 * Gives the parameters of a statement their values, each converted to the type that its place in the query asks for.
 *
 * @throws QueryFault for a value that is missing, not asked for, or not of the type
 */
export async function bindParameters(prepared: DuckDBPreparedStatement, given: Parameters, connection: DuckDBConnection): Promise<void> {
  const names = Array.from({ length: prepared.parameterCount }, (_, i) => prepared.parameterName(i + 1));
  refuseUnknown(Object.keys(given), names);
  for (const [i, name] of names.entries()) {
    const text = given[name];
    if (text === undefined) throw new QueryFault({ message: `Missing value of parameter \`${name}\``, help: `--param ${name}=<value>` });
    if (prepared.parameterTypeId(i + 1) === UNTOLD) {
      prepared.bindValue(i + 1, guessed(text));
      continue;
    }
    const type = prepared.parameterType(i + 1);
    prepared.bindValue(i + 1, await converted(text, { name, type, connection }), type);
  }
}

function refuseUnknown(given: readonly string[], names: readonly string[]): void {
  const unknown = given.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(unknown, names);
  const expected = names.length === 0 ? 'the query has none' : `expected ${names.map((name) => `\`${name}\``).join(', ')}`;
  throw new QueryFault({
    message: `Unexpected parameter \`${unknown}\`, ${expected}`,
    help: meant === null ? null : `did you mean \`${meant}\`?`,
  });
}

function guessed(text: string): DuckDBValue {
  if (/^-?\d{1,18}$/.test(text)) return BigInt(text);
  return /^-?\d{1,18}\.\d{1,18}$/.test(text) ? Number(text) : text;
}

interface Conversion {
  name: string;
  type: DuckDBType;
  connection: DuckDBConnection;
}

async function converted(text: string, { name, type, connection }: Conversion): Promise<DuckDBValue> {
  const cast = await connection.prepare(`SELECT CAST($1::VARCHAR AS ${type.toString()})`);
  cast.bindVarchar(1, text);
  try {
    const [row] = await (await cast.run()).getRows();
    return row![0]!;
  } catch {
    throw new QueryFault({ message: `Unexpected value \`${text}\` of parameter \`${name}\`, expected ${type.toString()}` });
  }
}
