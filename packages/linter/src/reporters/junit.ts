import type { Diagnostic, FileResult, Report } from '@afterword/schema';
import { compactLine } from './compact.ts';
import { visibleLines } from './findings.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/**
 * JUnit XML as Jenkins and GitLab read it: a suite for each file, a failed case for each error. Warnings and infos fail nothing and
 * are told as the suite's output; a file without errors has one passing case.
 */
export function junit({ results, summary }: Report): string {
  const suites = results.map(suite);
  const tests = results.reduce((sum, result) => sum + Math.max(1, errorsOf(result).length), 0);
  return xmlDocument(element('testsuites', { name: 'afterword', tests, failures: summary.errors, errors: 0 }, suites));
}

function suite(result: FileResult): string {
  const { path, diagnostics } = result;
  const errors = errorsOf(result);
  const others = diagnostics.filter(({ suppressed, severity }) => !suppressed && severity !== 'error');
  const cases = errors.length > 0 ? failedCases(errors) : [element('testcase', { name: 'no errors', classname: path, time: 0 })];
  const output = others.length > 0 ? [textElement('system-out', {}, others.map(compactLine).join('\n'))] : [];
  const attributes = { name: path, tests: cases.length, failures: errors.length, errors: 0, skipped: 0, time: 0 };
  return element('testsuite', attributes, [...cases, ...output]);
}

function errorsOf({ diagnostics }: FileResult): Diagnostic[] {
  return diagnostics.filter(({ suppressed, severity }) => !suppressed && severity === 'error');
}

// Hosts tell cases apart by name and follow them from run to run: names are unique in a file and hold no line numbers.
function failedCases(errors: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return errors.map((error) => {
    const count = (seen.get(error.ruleId) ?? 0) + 1;
    seen.set(error.ruleId, count);
    const name = count === 1 ? error.ruleId : `${error.ruleId} (${count})`;
    return element('testcase', { name, classname: error.path, time: 0 }, [failure(error)]);
  });
}

function failure(error: Diagnostic): string {
  const lines = [compactLine(error), visibleLines(error.help ?? ''), error.url].filter(Boolean);
  return textElement('failure', { message: visibleLines(error.message), type: error.ruleId }, lines.join('\n'));
}
