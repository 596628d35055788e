/** A mistake in a question: an unknown field, operator or value. The message says what was expected. */
export class QueryError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'QueryError';
  }
}
