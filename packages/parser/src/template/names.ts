import { foldedKey } from '../key.ts';
import type { Bound } from './bound.ts';
import type { Field, List } from './types.ts';

// Templates are frozen, so the keys of their names can be kept.
const keysOfNames = new WeakMap<object, ReadonlySet<string>>();

/** Whether a folded key is the name of a node: that of its label or an alias. */
export function isNamed(node: { label: string | null; aliases: string[] }, key: string): boolean {
  let keys = keysOfNames.get(node);
  if (!keys) {
    keys = new Set([...(node.label === null ? [] : [node.label]), ...node.aliases].map(foldedKey).filter(Boolean));
    keysOfNames.set(node, keys);
  }
  return keys.has(key);
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
