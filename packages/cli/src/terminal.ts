import { createColors } from 'picocolors';

export type ColorWhen = 'auto' | 'always' | 'never';

/** What the command writes to and knows of its surroundings. */
export interface Terminal {
  cwd: string;
  /** Result of the command. */
  print(text: string): void;
  /** Notices and errors. */
  notice(text: string): void;
  /** Colours for standard output. */
  color: boolean;
  colors: ReturnType<typeof createColors>;
  errorColors: ReturnType<typeof createColors>;
  /** Columns of standard output. */
  width: number;
  /** Standard output is a terminal, not a pipe or file. */
  isTerminal: boolean;
  /** Whether the reader of standard output is gone, so that nothing more need be printed. */
  isClosed(): boolean;
}

// The stream itself forgets its error, since standard output is never destroyed.
let isStdoutClosed = false;

/** The terminal of this process. Colours follow `--color`, NO_COLOR, FORCE_COLOR and whether the stream is a terminal. */
export function processTerminal(when: ColorWhen): Terminal {
  const color = wanted(when, process.stdout.isTTY === true);
  process.stdout.once('error', () => {
    isStdoutClosed = true;
  });
  return {
    cwd: process.cwd(),
    print: (text) => void process.stdout.write(text),
    notice: (text) => void process.stderr.write(text),
    color,
    colors: createColors(color),
    errorColors: createColors(wanted(when, process.stderr.isTTY === true)),
    width: Math.max(40, process.stdout.columns ?? (Number(process.env['COLUMNS']) || 100)),
    isTerminal: process.stdout.isTTY === true,
    isClosed: () => isStdoutClosed,
  };
}

function wanted(when: ColorWhen, isTerminal: boolean): boolean {
  if (when !== 'auto') return when === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return isTerminal && TERM !== 'dumb';
}
