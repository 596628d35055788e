import type { Report } from '@afterword/schema';
import { counted } from '../counted.ts';

/** The closing line of a report: `3 problems (2 errors, 1 warning) in 2 of 14 files · 1 fixable with --fix`. */
export function summaryLine(report: Report): string {
  const { errors, warnings, infos, files, filesWithFindings, fixable } = report.summary;
  const problems = errors + warnings + infos;
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info', 'infos')].filter(
    (part) => !part.startsWith('0 '),
  );
  const head =
    problems === 0
      ? `no problems in ${counted(files, 'file')}`
      : `${counted(problems, 'problem')} (${parts.join(', ')}) in ${filesWithFindings} of ${counted(files, 'file')}`;
  const hidden = report.results.flatMap(({ diagnostics }) => diagnostics).flatMap(({ suppressed }) => suppressed ?? []);
  const unchanged = hidden.filter((kind) => kind === 'unchanged').length;
  const rest = [
    fixable > 0 ? `${fixable} fixable with --fix` : '',
    suppressedPart(hidden),
    unchanged > 0 ? `${unchanged} on unchanged lines` : '',
  ];
  return [head, ...rest].filter(Boolean).join(' · ');
}

function suppressedPart(hidden: readonly string[]): string {
  const by = ['inline', 'baseline']
    .map((kind) => ({ kind, count: hidden.filter((one) => one === kind).length }))
    .filter(({ count }) => count > 0);
  const total = by.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? '' : `${total} suppressed (${by.map(({ kind, count }) => `${count} ${kind}`).join(', ')})`;
}
