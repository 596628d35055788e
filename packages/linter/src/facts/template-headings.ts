import { rememberedOf, type Group, type Template, type TemplateNode } from '@afterword/parser';

/** A heading of a template and where its section stands in `sections`. */
export interface TemplateHeading {
  pointer: string;
  label: string;
  group: Group;
}

/** Headings of the template in its order, parents before children. Labels that only open a group are not headings. */
export function headingsOf(template: Template | null): readonly TemplateHeading[] {
  return template ? findHeadings(template) : [];
}

const findHeadings = rememberedOf(({ root }: Template) => below(root, '/sections'));

function below(group: Group, pointer: string): TemplateHeading[] {
  return group.children.flatMap((node) => {
    if (node.kind !== 'group' || node.key === null) return [];
    const at = `${pointer}/${node.key}`;
    const own = node.via === 'heading' && node.label !== null && node.level > 0 ? [{ pointer: at, label: node.label, group: node }] : [];
    return [...own, ...below(node, at)];
  });
}

/** Label of the nearest labelled node of the template at or above a pointer into `sections`, null when none has one. */
export function labelAt(template: Template | null, pointer: string): string | null {
  let group: Group | undefined = template?.root;
  let label: string | null = null;
  for (const key of pointer.split('/').slice(2)) {
    const node: TemplateNode | undefined = group?.children.find((child) => child.key === key);
    label = node?.label ?? label;
    group = node?.kind === 'group' ? node : undefined;
  }
  return label;
}
