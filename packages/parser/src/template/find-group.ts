import { plainText } from '../inline.ts';
import { foldedKey } from '../key.ts';
import { allBelow, repeatOf, type Bound } from './bound.ts';
import { isNamed } from './names.ts';
import { matchPattern, type Match } from './match.ts';
import { kindOf } from './requirements.ts';
import { kindOfHeading, kindOfName } from '../vocabulary/section-names.ts';
import type { Field, Group } from './types.ts';

/** What a heading of a document stands for. */
export type Found =
  | { as: 'group'; bound: Bound; moved: boolean; valueAt: number | null }
  | { as: 'field'; bound: Bound; field: Field; valueAt: number | null }
  | { as: 'instance'; bound: Bound; repeat: Group; match: Match }
  | { as: 'duplicate'; bound: Bound }
  | { as: 'unknown'; ambiguous: boolean };

/**
 * Finds what a heading stands for: an open group of that name below the current one or its ancestors; the only group of that
 * name anywhere (`moved`); an instance of a repeating section; an open group of the same kind; a field with that label.
 */
export function findGroup(heading: string, current: Bound, root: Bound): Found {
  const key = foldedKey(heading);
  const named = byName(key, null, { current, root }) ?? byLabel(heading, current, root) ?? asInstance(heading, current);
  return named ?? elsewhere(key, root) ?? byKind(heading, current, root) ?? { as: 'unknown', ambiguous: false };
}

// A group of that name that is taken, or several.
function elsewhere(key: string, root: Bound): Found | null {
  const named = allBelow(root).filter((bound) => isNamed(bound.node, key));
  if (named.length > 1) return { as: 'unknown', ambiguous: true };
  return named.length === 1 ? { as: 'duplicate', bound: named[0]! } : null;
}

/** Whether the heading is the name of exactly one group of the template. */
export function isUniqueName(heading: string, root: Bound): boolean {
  const key = foldedKey(heading);
  const named = allBelow(root).filter((bound) => isNamed(bound.node, key));
  return named.length === 1 && !named[0]!.present;
}

// The label part of a heading that carries a value: `Severity: SEV-2`.
function byLabel(heading: string, current: Bound, root: Bound): Found | null {
  const colon = /^([^:：]{1,80})[:：]\s*(?=\S)/u.exec(heading);
  return colon && byName(foldedKey(colon[1]!), colon[0].length, { current, root });
}

function byName(key: string, valueAt: number | null, { current, root }: { current: Bound; root: Bound }): Found | null {
  for (const scope of scopes(current)) {
    const bound = scope.children.find((child) => !child.present && child.node.key !== 'header' && isNamed(child.node, key));
    if (bound) return { as: 'group', bound, moved: false, valueAt };
    for (const holder of scope.parent === null ? [scope, scope.children[0]!] : [scope]) {
      const field = holder.node.children.find(
        (child): child is Field => child.kind === 'field' && isNamed(child, key) && !holder.given.has(child),
      );
      if (field) return { as: 'field', bound: holder, field, valueAt };
    }
  }
  const named = allBelow(root).filter((bound) => bound !== root && isNamed(bound.node, key));
  const only = named.length === 1 && named[0]!.node.key !== 'header' ? named[0]! : null;
  return only && !only.present ? { as: 'group', bound: only, moved: true, valueAt } : null;
}

function asInstance(heading: string, current: Bound): Found | null {
  for (const scope of scopes(current)) {
    const repeat = repeatOf(scope);
    if (!repeat?.repeat || (scope.parent === null && current !== scope)) continue;
    const match = matchPattern(repeat.repeat, heading);
    return { as: 'instance', bound: scope, repeat, match };
  }
  return null;
}

// A renamed heading: `What went well` for `What Worked Well`, `Summary` for `Executive Summary`.
function byKind(heading: string, current: Bound, root: Bound): Found | null {
  const kind = kindOfName(heading) ?? kindOfHeading(heading);
  if (kind === null) return null;
  const valueAt = /^[^:：]{1,80}[:：]\s*(?=\S)/u.exec(heading)?.[0].length ?? null;
  const open = current.children.filter(
    (child) => !child.present && child.node.via === 'heading' && child.node.key !== 'header' && kindOf(child.node) === kind,
  );
  if (open.length === 1) return { as: 'group', bound: open[0]!, moved: false, valueAt };
  if (open.length > 1) return null;
  const anywhere = allBelow(root).filter((bound) => kindOf(bound.node) === kind && bound.node.via === 'heading');
  const only = anywhere.length === 1 ? anywhere[0]! : null;
  return only && !only.present && only.parent !== root ? { as: 'group', bound: only, moved: true, valueAt } : null;
}

/** The group and its ancestors, nearest first. */
export function scopes(bound: Bound): Bound[] {
  return bound.parent ? [bound, ...scopes(bound.parent)] : [bound];
}

/** Whether the heading says that it holds the document's metadata. */
export function isMetadata(heading: string): boolean {
  return kindOfName(plainText(heading)) === 'metadata';
}
