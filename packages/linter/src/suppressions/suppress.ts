import type { Diagnostic } from '@afterword/schema';
import type { Document } from '@afterword/parser';
import { NO_SUPPRESSIONS, unapplied, type Suppressions } from './applied.ts';
import { Covers, type Cover } from './cover.ts';
import { directivesOf } from './read.ts';
import { isSuppressible } from './suppressible.ts';

/** What a run knows of rules. */
export interface RuleKnowledge {
  /** Ids of all rules there are. */
  ids: readonly string[];
  /** Whether a rule found all there is to find: only of such a one can a suppression be called unused. */
  isComplete(id: string): boolean;
}

/** Marks the findings that a directive covers, and says what became of each directive. */
export function suppress(
  diagnostics: readonly Diagnostic[],
  document: Document,
  rules: RuleKnowledge,
): { diagnostics: Diagnostic[]; suppressions: Suppressions } {
  const read = directivesOf(document);
  if (read.length === 0) return { diagnostics: [...diagnostics], suppressions: NO_SUPPRESSIONS };
  const directives = read.flatMap((one) => ('kind' in one ? [unapplied(one, rules.ids)] : []));
  const covers = new Covers(directives, document);
  const used = new Set<Cover>();
  const marked = diagnostics.map((diagnostic) => {
    const cover = isSuppressible(diagnostic.ruleId) ? covers.of(diagnostic) : null;
    if (!cover) return diagnostic;
    used.add(cover);
    return { ...diagnostic, suppressed: 'inline' as const };
  });
  for (const cover of covers.all) if (!used.has(cover) && rules.isComplete(cover.rule)) cover.directive.unused.push(cover.rule);
  return { diagnostics: marked, suppressions: { directives, malformed: read.flatMap((one) => ('problem' in one ? [one] : [])) } };
}
