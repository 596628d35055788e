import { nearest } from '@afterword/schema';
import type { Directive, Malformed } from './directive.ts';
import { isSuppressible } from './suppressible.ts';

/** A rule named by a directive that does not exist, or must not be suppressed. */
export interface Refused {
  id: string;
  problem: 'unknown' | 'fixed';
  /** The rule that was meant, if one is near. */
  meant: string | null;
}

/** A directive with what became of it. */
export interface AppliedDirective extends Directive {
  refused: Refused[];
  /** Rules it names that had nothing to suppress (of `enable`: nothing to end). */
  unused: string[];
  /** Rules of a `disable` that no `enable` follows. */
  unclosed: string[];
  /** The `enable` of a `disable`, by rule. */
  closedBy: Map<string, AppliedDirective>;
}

/** All comments to the linter, as the rules about them see them. */
export interface Suppressions {
  directives: readonly AppliedDirective[];
  malformed: readonly Malformed[];
}

export const NO_SUPPRESSIONS: Suppressions = { directives: [], malformed: [] };

/** A directive with nothing applied yet; `ids` are all rules there are. */
export function unapplied(directive: Directive, ids: readonly string[]): AppliedDirective {
  const refused = directive.rules.flatMap((id): Refused[] => {
    if (!ids.includes(id)) return [{ id, problem: 'unknown', meant: meantBy(id, ids) }];
    return isSuppressible(id) ? [] : [{ id, problem: 'fixed', meant: null }];
  });
  return { ...directive, refused, unused: [], unclosed: [], closedBy: new Map() };
}

/** The rules of a directive that it can suppress. */
export function acceptedRules({ rules, refused }: AppliedDirective): string[] {
  return rules.filter((rule) => !refused.some(({ id }) => id === rule));
}

// `owner-required` is near to no id by its letters, and yet it is clear which rule is meant.
function meantBy(id: string, ids: readonly string[]): string | null {
  return ids.find((known) => known.endsWith(`/${id}`)) ?? nearest(id.slice(0, 100), ids);
}
