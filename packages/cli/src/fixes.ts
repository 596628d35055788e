import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { counted, visible } from '@afterword/linter';
import {
  fixArchive,
  Problem,
  within,
  withTexts,
  writeFixed,
  type Archive,
  type FixedDocument,
  type LintOptions,
} from '@afterword/workspace';
import type { ExitCode } from './run.ts';
import type { Terminal } from './terminal.ts';

/** Options of a command that can fix what it finds. */
export interface FixFlags {
  fix?: boolean;
  unsafeFixes?: boolean;
  diff?: boolean;
}

export function withFixOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--fix',
        'fix what can be fixed safely and report the rest; with `-`, the fixed text goes to standard output and the report to standard error',
      ).conflicts('diff'),
    )
    .option('--diff', 'show what --fix would change and write nothing; exit code 1 if there is anything')
    .option('--unsafe-fixes', 'with --fix or --diff: also fixes that may change what a document says');
}

/** @throws Problem when options do not go together */
export function checkFixFlags({ fix, diff, unsafeFixes }: FixFlags): void {
  if (unsafeFixes && !fix && !diff) throw new Problem('Unexpected `--unsafe-fixes` alone, expected `--fix` or `--diff` with it');
}

interface Fixing {
  flags: FixFlags;
  terminal: Terminal;
  /** What documents are checked with. */
  checking: LintOptions;
  /** Text came from standard input. */
  fromStdin: boolean;
}

/** Prints the changes that fixes would make, as a unified diff. */
export async function previewFixes(archive: Archive, { flags, terminal, checking }: Omit<Fixing, 'fromStdin'>): Promise<ExitCode> {
  const documents = await fixArchive(archive, { ...checking, unsafe: flags.unsafeFixes ?? false });
  const changed = documents.filter(({ before, after }) => before !== after);
  for (const one of changed) terminal.print(colored(patchOf(one, archive, terminal), terminal));
  noticeRefused(documents, archive, terminal);
  terminal.notice(changed.length === 0 ? 'Nothing to fix.\n' : `Would fix ${total(changed)}.\n`);
  return changed.length > 0 ? 1 : 0;
}

/** What is left to check after fixing, and whether every change could be kept. */
export interface Fixed {
  archive: Archive;
  failed: boolean;
}

/** Fixes the documents and writes them; text from standard input goes to standard output. */
export async function writeFixes(archive: Archive, { flags, terminal, checking, fromStdin }: Fixing): Promise<Fixed> {
  const documents = await fixArchive(archive, { ...checking, unsafe: flags.unsafeFixes ?? false });
  const changed = documents.filter(({ before, after }) => before !== after);
  noticeRefused(documents, archive, terminal);
  if (fromStdin) {
    const fixed = withTexts(archive, changed);
    for (const { text } of fixed.documents) terminal.print(text());
    noticeFixed(changed, terminal);
    return { archive: fixed, failed: false };
  }
  const kept = changed.filter((one) => isWritten(one, archive, terminal));
  noticeFixed(kept, terminal);
  return { archive: withTexts(archive, kept), failed: kept.length < changed.length };
}

function isWritten(fixed: FixedDocument, archive: Archive, terminal: Terminal): boolean {
  const reason = writeFixed(fixed);
  if (reason === null) return true;
  const c = terminal.errorColors;
  terminal.notice(
    `${c.bold(c.red('error'))}: Unexpected failure to write \`${shownPath(fixed, archive, terminal)}\`: ${visible(reason)}; it stays as it is\n`,
  );
  return false;
}

function noticeFixed(changed: readonly FixedDocument[], terminal: Terminal): void {
  if (changed.length > 0) terminal.notice(`Fixed ${total(changed)}.\n`);
}

function total(changed: readonly FixedDocument[]): string {
  const problems = changed.reduce((sum, { applied }) => sum + applied, 0);
  return `${counted(problems, 'problem')} in ${counted(changed.length, 'file')}`;
}

function noticeRefused(documents: readonly FixedDocument[], archive: Archive, terminal: Terminal): void {
  for (const one of documents) {
    if (one.refused === null) continue;
    const { rules, errors } = one.refused;
    const why = errors === null ? 'the document could not be read after them' : `they would leave ${counted(errors, 'error')} more`;
    terminal.notice(`${shownPath(one, archive, terminal)}: fixes of ${rules.join(', ')} were not made: ${why}\n`);
  }
}

function shownPath({ document }: FixedDocument, archive: Archive, terminal: Terminal): string {
  return visible(within(terminal.cwd, resolve(archive.root, document.path)));
}

function patchOf(fixed: FixedDocument, archive: Archive, terminal: Terminal): string {
  const path = shownPath(fixed, archive, terminal);
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, fixed.before, fixed.after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}

const PAINTS: [RegExp, 'bold' | 'cyan' | 'red' | 'green'][] = [
  [/^(?:---|\+\+\+) /, 'bold'],
  [/^@@ /, 'cyan'],
  [/^-/, 'red'],
  [/^\+/, 'green'],
];

// For a terminal, not for `patch`: control characters of a document are not sent there.
function colored(patch: string, { color, colors }: Terminal): string {
  if (!color) return patch;
  const lines = patch.split('\n').map((line) => {
    const paint = PAINTS.find(([start]) => start.test(line))?.[1];
    const shown = visible(line.replace(/\r$/, ''));
    return paint ? colors[paint](shown) : shown;
  });
  return lines.join('\n');
}
