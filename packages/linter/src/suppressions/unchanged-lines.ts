import type { Diagnostic } from '@afterword/schema';
import { OBSTACLES } from '../engine.ts';
import { rules } from '../generated/rules.ts';

/** Lines from 1, both ends included. */
export interface LineRange {
  start: number;
  end: number;
}

/**
 * Marks the findings that touch no added line: a change is not to blame for them. What keeps a document from being checked at all always
 * counts, wherever it stands, and so does what is only found because of the change.
 */
export function suppressUnchanged(diagnostics: readonly Diagnostic[], added: readonly LineRange[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { ruleId } = diagnostic;
    const always = ruleId.startsWith('internal/') || OBSTACLES.has(ruleId) || AGAINST_BASE.has(ruleId);
    return diagnostic.suppressed || always || touches(diagnostic, added) ? diagnostic : { ...diagnostic, suppressed: 'unchanged' };
  });
}

const AGAINST_BASE: ReadonlySet<string> = new Set(rules.filter(({ againstBase }) => againstBase).map(({ id }) => id));

function touches({ range: { start, end } }: Diagnostic, added: readonly LineRange[]): boolean {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  return added.some((lines) => start.line <= lines.end && last >= lines.start);
}
