import { InvalidArgumentError, Option, type Command } from 'commander';
import { openArchive, type Archive, type ChangeSelection } from '@afterword/workspace';
import { processTerminal, type ColorWhen, type Terminal } from './terminal.ts';

/** Options of every command that reads documents. */
export interface ReadOptions {
  config?: string;
  template?: string;
  stdinFilename: string;
  errorOnUnmatched: boolean;
}

export function withReadOptions(command: Command): Command {
  return command
    .argument('[paths...]', 'files, folders or patterns; `-` reads standard input; without any, the configured documents')
    .option('-c, --config <file>', 'configuration instead of the nearest afterword.config.yaml')
    .option('-t, --template <file>', 'template instead of the configured one: a Markdown file, or `default`')
    .option('--stdin-filename <path>', 'path that text from standard input is taken to have', 'stdin.md')
    .option('--no-error-on-unmatched', 'do not fail when no document is found');
}

/** Documents that the command's paths and options mean; with `changes`, those that changed are selected among them. */
export async function archiveOf(
  paths: string[],
  options: ReadOptions & { changes?: ChangeSelection | null },
  terminal: Terminal,
): Promise<Archive> {
  const fromStdin = paths.includes('-');
  return openArchive({
    cwd: terminal.cwd,
    paths: paths.filter((path) => path !== '-'),
    config: options.config ?? null,
    template: options.template ?? null,
    stdin: fromStdin ? { text: await readStdin(), filename: options.stdinFilename } : null,
    allowNone: !options.errorOnUnmatched,
    changes: options.changes ?? null,
  });
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Terminal of a command, with the colour option of the program. */
export function terminalOf(command: Command): Terminal {
  return processTerminal((command.optsWithGlobals() as { color: ColorWhen }).color);
}

export function todayOption(): Option {
  return new Option('--today <date>', 'day of the run, YYYY-MM-DD, for rules that need one').argParser(isoDay).default(localDay(), 'today');
}

/** A day as YYYY-MM-DD; anything else is a mistake of the user. */
export function isoDay(text: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!instant || Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError(`expected a date YYYY-MM-DD, such as ${localDay()}`);
  }
  return text;
}

/** Today where the command runs. */
export function localDay(now: Date = new Date()): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Collects a repeatable, comma-separated option. */
export function collectList(value: string, before: string[] | undefined): string[] {
  const words = value
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length === 0) throw new InvalidArgumentError('expected at least one value');
  return [...(before ?? []), ...words];
}
