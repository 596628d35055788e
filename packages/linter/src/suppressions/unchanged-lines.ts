import type { Diagnostic } from '@afterword/schema';
import { OBSTACLES } from '../engine.ts';

/** Lines from 1, both ends included. */
export interface LineRange {
  start: number;
  end: number;
}

/**
 * Marks the findings that touch no added line: a change is not to blame for them. What keeps a document from being checked at all always
 * counts, wherever it stands.
 */
export function suppressUnchanged(diagnostics: readonly Diagnostic[], added: readonly LineRange[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const always = diagnostic.ruleId.startsWith('internal/') || OBSTACLES.has(diagnostic.ruleId);
    return diagnostic.suppressed || always || touches(diagnostic, added) ? diagnostic : { ...diagnostic, suppressed: 'unchanged' };
  });
}

function touches({ range: { start, end } }: Diagnostic, added: readonly LineRange[]): boolean {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  return added.some((lines) => start.line <= lines.end && last >= lines.start);
}
