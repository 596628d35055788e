import type { Diagnostic, FileResult, Report } from '@afterword/schema';
import type { Rule } from './rule.ts';
import { compareDiagnostics, ruleUrl } from './engine.ts';

/** A file that was checked, with what was found in it. */
export interface CheckedFile {
  path: string;
  /** Its text for code frames, read when it is needed; null when it cannot be read. */
  text(): string | null;
  diagnostics: Diagnostic[];
}

/** The report of a run, sorted by path. Suppressed findings are listed but do not count as errors or warnings. */
export function reportOf(files: readonly CheckedFile[], rules: readonly Rule[], version: string): Report {
  const results = files
    .map(({ path, diagnostics }): FileResult => ({
      path,
      diagnostics: diagnostics.length < 2 ? diagnostics : diagnostics.toSorted(compareDiagnostics),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const active = all.filter(({ suppressed }) => !suppressed);
  const count = (severity: Diagnostic['severity']): number => active.filter((d) => d.severity === severity).length;
  const reported = new Set(all.map(({ ruleId }) => ruleId));
  return {
    version: 1,
    tool: { name: 'afterword', version },
    summary: {
      files: results.length,
      filesWithFindings: new Set(active.map(({ path }) => path)).size,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      fixable: active.filter(({ fix }) => fix?.safety === 'safe').length,
      suppressed: all.length - active.length,
    },
    results,
    rules: rules.filter(({ id }) => reported.has(id)).map(({ id, summary }) => ({ id, summary, url: ruleUrl(id) })),
  };
}
