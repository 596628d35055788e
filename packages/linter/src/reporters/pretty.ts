import type { Diagnostic, Report } from '@afterword/schema';
import { createColors } from 'picocolors';
import { counted, grouped } from '../counted.ts';
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
  const isLong = blocks.length > MANY;
  const adopting = isLong && report.summary.filesWithFindings > FEW_FILES ? ADOPTING : '';
  return [...blocks, ...(isLong ? [overview(report)] : []), closing(report, c) + adopting].join('\n');
}

/** More findings than anybody reads one by one; an overview helps more. */
const MANY = 100;
const SHOWN_RULES = 8;

/** Up to so many files, the findings are those of new documents and not of an archive. */
const FEW_FILES = 10;
const ADOPTING = 'An old archive? `afterword lint --init-baseline` accepts what is there now, so that only new findings count.\n';

function overview(report: Report): string {
  const counts = new Map<string, number>();
  for (const { ruleId } of findingsOf(report)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const width = grouped(rows[0]![1]).length;
  const lines = rows.slice(0, SHOWN_RULES).map(([rule, count]) => `  ${grouped(count).padStart(width)}  ${rule}`);
  const rest = rows.length > SHOWN_RULES ? [`  and ${counted(rows.length - SHOWN_RULES, 'more rule')}`] : [];
  return `Most frequent:\n${[...lines, ...rest].join('\n')}\n`;
}

function block(diagnostic: Diagnostic, context: ReportContext, c: Colors): string {
  const { severity, ruleId, message, path, range, help, related = [] } = diagnostic;
  const paint = { error: c.red, warning: c.yellow, info: c.cyan }[severity];
  const text = context.textOf(path);
  const gutter = String(range.start.line);
  const blank = ' '.repeat(gutter.length);
  const lines = [
    `${c.bold(paint(`${severity}[${ruleId}]`))}: ${visible(message)}`,
    `${blank}${c.blueBright('-->')} ${visible(context.shownPath(path))}:${range.start.line}:${range.start.column}`,
  ];
  if (text !== null) {
    const frame = frameOf(text, diagnostic, Math.max(40, context.width - gutter.length - 4));
    lines.push(
      `${blank} ${c.blueBright('|')}`,
      `${c.blueBright(`${gutter} |`)} ${frame.line}`,
      `${blank} ${c.blueBright('|')} ${paint(frame.underline)}`,
    );
  }
  for (const place of related) {
    lines.push(
      `${blank} ${c.blueBright('=')} ${visible(place.message)}: ${visible(context.shownPath(place.path))}:${place.range.start.line}:${place.range.start.column}`,
    );
  }
  if (help !== undefined) lines.push(`${blank} ${c.blueBright('=')} ${c.bold('help')}: ${visible(help)}`);
  return `${lines.join('\n')}\n`;
}

function closing(report: Report, c: Colors): string {
  const { errors, warnings, infos } = report.summary;
  const line = summaryLine(report);
  if (errors > 0) return `${c.bold(c.red(`✖ ${line}`))}\n`;
  if (warnings + infos > 0) return `${c.bold(c.yellow(`⚠ ${line}`))}\n`;
  return `${c.bold(c.green(`✔ ${line}`))}\n`;
}
