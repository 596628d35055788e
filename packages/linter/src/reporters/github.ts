import type { Diagnostic, Report } from '@afterword/schema';
import { compareDiagnostics } from '../engine.ts';
import { cut } from '../cut.ts';
import { adviceOf, findingsOf } from './findings.ts';
import { summaryLine } from './summary.ts';
import { workflowCommand, type CommandProperties } from './workflow-command.ts';

// Limits of GitHub Actions: 10 annotations of a level for each step, 4,096 characters each.
const PER_LEVEL = 10;
const MESSAGE_LENGTH = 4096;

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands that GitHub Actions shows as annotations; what is over its limits is counted in a last notice. */
export function github(report: Report): string {
  return annotationsOf(report, 0);
}

/** The annotations of a report for a step that gives `notices` of its own: they take from the same few. */
export function annotationsOf(report: Report, notices: number): string {
  const active = findingsOf(report);
  const shown = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const room = severity === 'info' ? PER_LEVEL - 1 - notices : PER_LEVEL;
    return spread(active.filter((d) => d.severity === severity)).slice(0, room);
  });
  const hidden = active.length - shown.length;
  const more = hidden > 0 ? `; ${hidden} of them not annotated, see the log` : '';
  const lines = [...shown.map(annotation), workflowCommand('notice', { title: 'afterword' }, summaryLine(report) + more)];
  return `${lines.join('\n')}\n`;
}

// One finding of each file in turn, so that every file gets some of the few annotations.
function spread(diagnostics: Diagnostic[]): Diagnostic[] {
  const turn = new Map<string, number>();
  return diagnostics
    .toSorted(compareDiagnostics)
    .map((diagnostic) => {
      const n = turn.get(diagnostic.path) ?? 0;
      turn.set(diagnostic.path, n + 1);
      return { diagnostic, n };
    })
    .sort((a, b) => a.n - b.n)
    .map(({ diagnostic }) => diagnostic);
}

function annotation(diagnostic: Diagnostic): string {
  const { severity, path, range, ruleId } = diagnostic;
  const { start, end } = range;
  // GitHub drops an annotation whose columns span several lines.
  const columns: CommandProperties = start.line === end.line ? { col: start.column, endColumn: Math.max(end.column, start.column) } : {};
  const properties = { file: path, line: start.line, endLine: end.line, ...columns, title: ruleId };
  return workflowCommand(COMMANDS[severity], properties, cut(adviceOf(diagnostic), MESSAGE_LENGTH));
}
