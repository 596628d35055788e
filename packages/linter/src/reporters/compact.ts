import type { Diagnostic, Report } from '@afterword/schema';
import { findingsOf } from './findings.ts';
import { visible } from '../visible.ts';

/** One line a finding: `path:line:col: severity[rule]: message`. */
export function compact(report: Report): string {
  return findingsOf(report)
    .map((diagnostic) => `${compactLine(diagnostic)}\n`)
    .join('');
}

/** A finding as one line without its end; control characters are shown as `�`. */
export function compactLine({ path, range: { start }, severity, ruleId, message }: Diagnostic): string {
  return visible(`${path}:${start.line}:${start.column}: ${severity}[${ruleId}]: ${message}`);
}
