import { foldedKey } from '../key.ts';
import { rememberedOf } from '../remembered.ts';
import { SECTION_ALIASES, type PartKind } from '../vocabulary/section-aliases.ts';
import type { Group, Template } from './types.ts';

/** Kinds of section the template states for its headings, by folded key of the heading or one of its aliases. */
export const rolesOf: (template: Template) => ReadonlyMap<string, PartKind> = rememberedOf(({ root }) => {
  const roles = new Map<string, PartKind>();
  const visit = (group: Group): void => {
    const { role } = group;
    if (role !== null && Object.hasOwn(SECTION_ALIASES, role)) {
      for (const name of [group.label ?? '', ...group.aliases]) roles.set(foldedKey(name), role as PartKind);
    }
    for (const child of group.children) if (child.kind === 'group') visit(child);
  };
  visit(root);
  return roles;
});

/** Labels of the fields that stand directly in a section of the template, by folded key of its heading; all folded. */
export type SectionFields = ReadonlyMap<string, ReadonlySet<string>>;

export const fieldsOf: (template: Template) => SectionFields = rememberedOf(({ root }) => {
  const fields = new Map<string, Set<string>>();
  const visit = (group: Group): void => {
    const labels = group.children.flatMap((child) => (child.kind === 'field' ? [child.label ?? '', ...child.aliases] : []));
    if (labels.length > 0)
      for (const name of [group.label ?? '', ...group.aliases]) fields.set(foldedKey(name), new Set(labels.map(foldedKey)));
    for (const child of group.children) if (child.kind === 'group') visit(child);
  };
  visit(root);
  return fields;
});
