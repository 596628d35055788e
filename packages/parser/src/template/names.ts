import { foldedKey } from '../key.ts';
import { rememberedOf } from '../remembered.ts';
import type { Bound } from './bound.ts';
import type { Field, List } from './types.ts';

interface Named {
  label: string | null;
  aliases: string[];
}

const keysOf = rememberedOf(
  ({ label, aliases }: Named): ReadonlySet<string> =>
    new Set([...(label === null ? [] : [label]), ...aliases].map(foldedKey).filter(Boolean)),
);

/** Whether a folded key is the name of a node: that of its label or an alias. */
export function isNamed(node: Named, key: string): boolean {
  return keysOf(node).has(key);
}

/** Field of a group by the folded key of its label. */
export function fieldNamed({ node }: Bound, key: string): Field | null {
  return node.children.find((child): child is Field => child.kind === 'field' && isNamed(child, key)) ?? null;
}

export function listsOf({ node }: Bound): List[] {
  return node.children.filter((child): child is List => child.kind === 'list');
}

/** Whether prose has a place in a group: an object's `text`, or a section that is prose. */
export function takesProse({ node }: Bound): boolean {
  return node.key !== 'header' && node.label !== null && (node.shape === 'object' || node.children[0]?.kind === 'prose');
}
