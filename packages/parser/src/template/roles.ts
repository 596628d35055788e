import type { PartKind } from '../vocabulary/section-names.ts';
import type { Template } from './types.ts';

/** Kinds of section the template states for its headings, by folded key of the heading. */
export function rolesOf(_template: Template): ReadonlyMap<string, PartKind> {
  return new Map();
}
