/** Why the job could not be done: shown to the user without a stack trace, exit code 2. */
export class Problem extends Error {
  /** What to do about it. */
  readonly help: string | null;

  constructor(message: string, help: string | null = null) {
    super(message);
    this.name = 'Problem';
    this.help = help;
  }
}
