import type { QueryFault } from '@afterword/sql';
import { Problem } from '@afterword/workspace';

/** A query in SQL, and where it was written. */
export interface WrittenQuery {
  /** File, or a name for what is none. */
  path: string;
  text: string;
}

/** A query that cannot be answered, with the place in it. */
export class QueryProblem extends Problem {
  readonly path: string;
  readonly text: string;
  /** Where in the text, from 0. */
  readonly offset: number;
  readonly length: number;

  private constructor({ path, text }: WrittenQuery, { message, help, length }: QueryFault, offset: number) {
    super(message, help);
    this.path = path;
    this.text = text;
    this.offset = offset;
    this.length = length;
  }

  /** The problem that a fault of a query is; one without a place is a plain problem. */
  static of(query: WrittenQuery, fault: QueryFault): Problem {
    return fault.offset === null ? new Problem(fault.message, fault.help) : new QueryProblem(query, fault, fault.offset);
  }
}
