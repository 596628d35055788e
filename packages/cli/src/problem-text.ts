import { reporters, visible } from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import { ConfigError, Problem, within } from '@afterword/workspace';
import { QueryProblem } from './query-problem.ts';
import type { Terminal } from './terminal.ts';

/** Why a command failed, as people read it: what, where in the configuration, and what to do. Never a stack trace unless asked for. */
export function problemText(error: unknown, terminal: Terminal): string {
  if (error instanceof ConfigError) return configText(error, terminal);
  if (error instanceof QueryProblem) return queryText(error, terminal);
  if (!(error instanceof Problem)) return crashText(error);
  const c = terminal.errorColors;
  const help = error.help === null ? '' : `  ${c.bold('help')}: ${visible(error.help)}\n`;
  return `${c.bold(c.red('error'))}: ${visible(error.message)}\n${help}`;
}

function crashText(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const stack = process.env['AFTERWORD_DEBUG'] && error instanceof Error ? `${error.stack}\n` : '';
  return `afterword: unexpected failure: ${visible(reason)}\n  Set AFTERWORD_DEBUG=1 to see where, and please report it.\n${stack}`;
}

function configText({ path, text, problems }: ConfigError, terminal: Terminal): string {
  const places = problems.map((problem) => ({ ...problem, length: wordAt(text, problem.line, problem.column).length }));
  return framedText({ kind: 'config', path, text }, places, terminal);
}

function queryText({ message, help, path, text, offset, length }: QueryProblem, terminal: Terminal): string {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  const place = { message, help, line: before.length, column: before.at(-1)!.length + 1, length };
  return framedText({ kind: 'sql', path, text }, [place], terminal);
}

/** A text that someone wrote, with what is wrong in it. */
interface WrongText {
  kind: string;
  path: string;
  text: string;
}

type WrongPlace = Pick<Diagnostic, 'message'> & { help: string | null; line: number; column: number; length: number };

function framedText({ kind, path, text }: WrongText, places: readonly WrongPlace[], terminal: Terminal): string {
  const diagnostics = places.map(({ message, help, line, column, length }): Diagnostic => {
    return {
      ruleId: kind,
      severity: 'error',
      message,
      path,
      range: { start: { line, column }, end: { line, column: column + length } },
      offset: 0,
      url: '',
      fingerprint: '',
      ...(help === null ? {} : { help }),
    };
  });
  const summary = { files: 1, filesWithFindings: 1, errors: diagnostics.length, warnings: 0, infos: 0, fixable: 0, suppressed: 0 };
  const report = {
    version: 1,
    tool: { name: 'afterword', version: '' },
    summary,
    results: [{ path, diagnostics }],
    rules: [],
  } as const;
  const context = {
    textOf: () => text,
    shownPath: (shown: string) => within(terminal.cwd, shown),
    color: terminal.errorColors.isColorSupported,
    width: terminal.width,
  };
  return reporters['pretty']!({ ...report, results: [...report.results], rules: [] }, context);
}

function wordAt(text: string, line: number, column: number): string {
  const source = text.split(/\r\n?|\n/)[line - 1] ?? '';
  return /^[^\s:,\]}]+/.exec(source.slice(column - 1))?.[0] ?? ' ';
}
