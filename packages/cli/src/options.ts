import { InvalidArgumentError, Option, type Command } from 'commander';
import { visible } from '@afterword/linter';
import { ENGINE_CHOICES, type EngineChoice } from '@afterword/parser';
import { openArchive, openArchives, Problem, type Archive, type ArchiveOptions } from '@afterword/workspace';
import { toolName, type CacheFlags } from './cache.ts';
import { engineNotice } from './engine-notice.ts';
import { growHeapSlowlyFor } from './heap-growth.ts';
import type { Search } from './search.ts';
import { processTerminal, type ColorWhen, type Terminal } from './terminal.ts';

/** Options of every command that reads documents. */
export interface ReadOptions {
  config?: string;
  template?: string;
  stdinFilename: string;
  errorOnUnmatched: boolean;
  rev?: string;
  engine?: EngineChoice;
  verbose?: true;
  repo?: string[];
  /** Repositories that could not be read; the command tells so when it is done with the others. */
  unread?: string[];
  /** What was looked for in the current folder when the command began. */
  search?: Search | null;
}

// What writes documents or asks for changes has no meaning for files of the past.
const NOT_WITH_REV = ['fix', 'diff', 'changed', 'staged', 'initBaseline', 'updateBaseline', 'stdinFilename'];

/** @param several whether the command can read several repositories at once */
export function withReadOptions(command: Command, { several = true }: { several?: boolean } = {}): Command {
  return (several ? withRepositories(command) : command)
    .argument('[paths...]', 'files, folders or patterns; `-` reads standard input; without any, the configured documents')
    .option('-c, --config <file>', 'configuration instead of the nearest afterword.config.yaml')
    .option('-t, --template <file>', 'template instead of the configured one: a Markdown file, or `default`')
    .option('--stdin-filename <path>', 'path that text from standard input is taken to have', 'stdin.md')
    .addOption(
      new Option(
        '--engine <name>',
        'what reads Markdown: satteri is native and fast, remark always there; the results are the same',
      ).choices(ENGINE_CHOICES),
    )
    .option('--verbose', 'say which Markdown engine is used, and why')
    .option('--no-error-on-unmatched', 'do not fail when no document is found')
    .addOption(
      new Option(
        '--rev <revision>',
        'read documents, configuration and template of a commit, tag or branch; needs no checkout, so that the repository may be bare',
      ).conflicts(NOT_WITH_REV),
    );
}

function withRepositories(command: Command): Command {
  const unread: string[] = [];
  return command
    .option(
      '--repo <path>',
      'repository to read instead of the current one; repeatable, paths then start in each, and ids begin with its name',
      (value: string, before: string[] | undefined) => [...(before ?? []), value],
    )
    .setOptionValue('unread', unread)
    .hook('postAction', () => {
      if (unread.length > 0)
        throw new Problem(
          `Unexpected failure to read ${unread.length === 1 ? 'repository' : 'repositories'} ${unread.map((path) => `\`${path}\``).join(', ')}`,
          'the result holds the other repositories only',
        );
    });
}

type ArchiveRequest = ReadOptions & Partial<CacheFlags> & Pick<ArchiveOptions, 'changes'>;

/** Documents that the command's paths and options mean; with `changes`, those that changed are selected among them. */
export async function archiveOf(paths: string[], options: ArchiveRequest, terminal: Terminal): Promise<Archive> {
  const archive = await opened(paths, options, terminal);
  if (archive.kept === null) await growHeapSlowlyFor(archive.documents.length);
  if (options.verbose) terminal.notice(engineNotice(archive.documents));
  return archive;
}

async function opened(paths: string[], options: ArchiveRequest, terminal: Terminal): Promise<Archive> {
  const fromStdin = paths.includes('-');
  const shared = {
    cwd: terminal.cwd,
    paths: paths.filter((path) => path !== '-'),
    config: options.config ?? null,
    template: options.template ?? null,
    engine: options.engine ?? null,
    allowNone: !options.errorOnUnmatched,
    rev: options.rev ?? null,
  };
  if (fromStdin && (options.rev !== undefined || options.repo))
    throw new Problem('Unexpected `-` with `--rev` or `--repo`: standard input is in no repository');
  if (options.repo) return archiveOfAll(options.repo, { shared, unread: options.unread ?? [], terminal });
  const stdin = fromStdin ? { text: await readStdin(), filename: options.stdinFilename } : null;
  const { repositories = null, listing = null } = options.search ?? {};
  const kept = listing !== null && options.cache !== false ? { listing, tool: toolName() } : null;
  return openArchive({ ...shared, stdin, changes: options.changes ?? null, repositories, kept });
}

interface Several {
  shared: ArchiveOptions;
  unread: string[];
  terminal: Terminal;
}

async function archiveOfAll(folders: string[], { shared, unread, terminal }: Several): Promise<Archive> {
  const opened = await openArchives(folders, shared);
  for (const { repository, problem } of opened.unread) {
    terminal.notice(`${visible(repository)}: ${visible(problem.message)}\n`);
    unread.push(repository);
  }
  return opened.archive;
}

/** What standard input holds, to its end. */
export async function readStdin(): Promise<string> {
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
