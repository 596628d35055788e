import { reporters, visible } from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import { ConfigError, Problem, within } from '@afterword/workspace';
import type { Terminal } from './terminal.ts';

/** Why a command failed, as people read it: what, where in the configuration, and what to do. Never a stack trace unless asked for. */
export function problemText(error: unknown, terminal: Terminal): string {
  if (error instanceof ConfigError) return configText(error, terminal);
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

function configText(error: ConfigError, terminal: Terminal): string {
  const diagnostics = error.problems.map(({ message, help, line, column }): Diagnostic => {
    const at = { line, column };
    const end = { line, column: column + wordAt(error.text, line, column).length };
    return {
      ruleId: 'config',
      severity: 'error',
      message,
      path: error.path,
      range: { start: at, end },
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
    results: [{ path: error.path, diagnostics }],
    rules: [],
  } as const;
  const context = {
    textOf: () => error.text,
    shownPath: (path: string) => within(terminal.cwd, path),
    color: terminal.errorColors.isColorSupported,
    width: terminal.width,
  };
  return reporters['pretty']!({ ...report, results: [...report.results], rules: [] }, context);
}

function wordAt(text: string, line: number, column: number): string {
  const source = text.split(/\r\n?|\n/)[line - 1] ?? '';
  return /^[^\s:,\]}]+/.exec(source.slice(column - 1))?.[0] ?? ' ';
}
