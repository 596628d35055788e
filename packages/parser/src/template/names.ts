import { foldedKey } from '../key.ts';
import { rememberedOf } from '../remembered.ts';
import type { Bound } from './bound.ts';
import type { Field, Group, List } from './types.ts';

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

// Of two fields with one name the first counts.
const fieldsByKey = rememberedOf(({ children }: Group): ReadonlyMap<string, Field> => {
  const fields = children.filter((child): child is Field => child.kind === 'field');
  return new Map(fields.toReversed().flatMap((field) => Array.from(keysOf(field), (key) => [key, field] as const)));
});

/** Field of a group by the folded key of its label. */
export function fieldNamed({ node }: Bound, key: string): Field | null {
  return fieldsByKey(node).get(key) ?? null;
}

/** Whether a group has fields or label blocks, which items and lines name by their labels. */
export const hasLabels: (group: Group) => boolean = rememberedOf(({ children }) =>
  children.some((child) => child.kind === 'field' || (child.kind === 'group' && child.via === 'label')),
);

const listsIn = rememberedOf(({ children }: Group): readonly List[] => children.filter((child): child is List => child.kind === 'list'));

export function listsOf({ node }: Bound): readonly List[] {
  return listsIn(node);
}

/** Whether prose has a place in a group: an object's `text`, or a section that is prose. */
export function takesProse({ node }: Bound): boolean {
  return node.key !== 'header' && node.label !== null && (node.shape === 'object' || node.children[0]?.kind === 'prose');
}
