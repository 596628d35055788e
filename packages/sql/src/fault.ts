import { nearest } from '@afterword/schema';

/** Where and why a query is wrong. */
export interface FaultDetails {
  message: string;
  /** What to do about it. */
  help?: string | null;
  /** Where in the query, from 0 in UTF-16 units; null when it is no one place. */
  offset?: number | null;
  /** Characters from there on that are meant. */
  length?: number;
}

/** A query that cannot be answered. */
export class QueryFault extends Error {
  readonly help: string | null;
  readonly offset: number | null;
  readonly length: number;

  constructor({ message, help = null, offset = null, length = 1 }: FaultDetails) {
    super(message);
    this.name = 'QueryFault';
    this.help = help;
    this.offset = offset;
    this.length = length;
  }
}

/** What the database says of an error, with `errors_as_json`. */
interface DatabaseError {
  exception_type?: string;
  exception_message: string;
  /** In bytes. */
  position?: string;
  candidates?: string;
  name?: string;
}

const CLOSED = 'a query reads nothing but the tables of the archive: `--tables` lists them';

const HELP: Readonly<Record<string, string>> = {
  Permission: CLOSED,
  'Out of Memory': 'group, filter or limit the rows earlier in the query',
};

/** The fault that an error of the database stands for, in the query that it is about. */
export function faultOf(error: unknown, query: string): QueryFault {
  const { exception_type: type = '', exception_message: text, position, candidates, name } = readError(error);
  const [first = '', ...rest] = text.split('\n').map((line) => line.trim());
  const offset = position === undefined ? null : offsetAt(query, Number(position));
  return new QueryFault({
    message: first.replace(/[.!]$/, ''),
    help: HELP[type] ?? candidatesText(name ?? '', candidates?.split(',') ?? []) ?? (rest.filter(Boolean).join(', ') || null),
    offset,
    length: offset === null ? 1 : wordLength(query, offset),
  });
}

/** The fault of a place that the parser of the database tells. */
export function faultAt(query: string, position: number, { message, help = CLOSED }: FaultDetails): QueryFault {
  const offset = position < Buffer.byteLength(query) ? offsetAt(query, position) : null;
  return new QueryFault({ message, help, offset, length: offset === null ? 1 : wordLength(query, offset) });
}

// Beside the JSON, some errors say what failed.
function readError(error: unknown): DatabaseError {
  const text = error instanceof Error ? error.message : String(error);
  try {
    return JSON.parse(text.slice(Math.max(0, text.indexOf('{')))) as DatabaseError;
  } catch {
    return { exception_message: text };
  }
}

function candidatesText(name: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const meant = nearest(name, candidates);
  return meant === null ? `near it: ${candidates.map((one) => `\`${one}\``).join(', ')}` : `did you mean \`${meant}\`?`;
}

function offsetAt(query: string, bytes: number): number {
  return Buffer.from(query).subarray(0, bytes).toString().length;
}

function wordLength(query: string, offset: number): number {
  return /^(?:[\w.$]+|"[^"\n]*"|'[^'\n]*')/.exec(query.slice(offset))?.[0].length ?? 1;
}
