import type { Diagnostic, Report } from '@afterword/schema';
import { createColors } from 'picocolors';
import { visible } from '../visible.ts';
import type { ReportContext } from './context.ts';
import { findingsOf } from './findings.ts';
import { frameOf } from './frame.ts';
import { summaryLine } from './summary.ts';

type Colors = ReturnType<typeof createColors>;

/** Findings with their source lines, for people. Paths are shown relative to the current directory. */
export function pretty(report: Report, context: ReportContext): string {
  const c = createColors(context.color);
  const blocks = findingsOf(report).map((diagnostic) => block(diagnostic, context, c));
  return [...blocks, closing(report, c)].join('\n');
}

function block(diagnostic: Diagnostic, context: ReportContext, c: Colors): string {
  const { severity, ruleId, message, path, range, help, related = [] } = diagnostic;
  const paint = { error: c.red, warning: c.yellow, info: c.cyan }[severity];
  const text = context.textOf(path);
  const gutter = String(range.start.line);
  const blank = ' '.repeat(gutter.length);
  const lines = [
    `${c.bold(paint(`${severity}[${ruleId}]`))}: ${visible(message)}`,
    `${blank}${c.blue('-->')} ${visible(context.shownPath(path))}:${range.start.line}:${range.start.column}`,
  ];
  if (text !== null) {
    const frame = frameOf(text, diagnostic, Math.max(40, context.width - gutter.length - 4));
    lines.push(`${blank} ${c.blue('|')}`, `${c.blue(`${gutter} |`)} ${frame.line}`, `${blank} ${c.blue('|')} ${paint(frame.underline)}`);
  }
  for (const place of related) {
    lines.push(
      `${blank} ${c.blue('=')} ${visible(place.message)}: ${visible(context.shownPath(place.path))}:${place.range.start.line}:${place.range.start.column}`,
    );
  }
  if (help !== undefined) lines.push(`${blank} ${c.blue('=')} ${c.bold('help')}: ${visible(help)}`);
  return `${lines.join('\n')}\n`;
}

function closing(report: Report, c: Colors): string {
  const { errors, warnings, infos } = report.summary;
  const line = summaryLine(report);
  if (errors > 0) return `${c.bold(c.red(`✖ ${line}`))}\n`;
  if (warnings + infos > 0) return `${c.bold(c.yellow(`⚠ ${line}`))}\n`;
  return `${c.bold(c.green(`✔ ${line}`))}\n`;
}
