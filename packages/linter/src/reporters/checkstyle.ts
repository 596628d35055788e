import type { Diagnostic, Report } from '@afterword/schema';
import { adviceOf } from './findings.ts';
import { element, xmlDocument } from './xml.ts';

/** Checkstyle XML: one `file` for each file checked, one `error` for each finding. */
export function checkstyle({ results, tool }: Report): string {
  const files = results.map(({ path, diagnostics }) =>
    element('file', { name: path }, diagnostics.filter(({ suppressed }) => !suppressed).map(finding)),
  );
  return xmlDocument(element('checkstyle', { version: tool.version }, files));
}

function finding(diagnostic: Diagnostic): string {
  const { range, severity, ruleId } = diagnostic;
  const { line, column } = range.start;
  return element('error', { line, column, severity, message: adviceOf(diagnostic), source: `afterword.${ruleId}` });
}
