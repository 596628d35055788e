import type { Diagnostic, Report } from '@afterword/schema';
import { visible } from '../visible.ts';

/** Findings that count, in the order of the report: the suppressed ones are left out. */
export function findingsOf(report: Report): Diagnostic[] {
  return report.results.flatMap(({ diagnostics }) => diagnostics).filter(({ suppressed }) => !suppressed);
}

/** What a finding says, with its advice on a line of its own and without control characters but line ends. */
export function adviceOf({ message, help }: Pick<Diagnostic, 'message' | 'help'>): string {
  return visibleLines(help === undefined ? message : `${message}\n${help}`);
}

/** Text made safe to print, line by line. */
export function visibleLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(visible)
    .join('\n');
}
