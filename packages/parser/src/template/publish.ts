import { childKey, problem, settleShape, type Builder } from './builder.ts';
import type { Group, Pattern, TemplateNode } from './types.ts';

const RESERVED = new Set(['text', 'items', 'rows', 'data', 'choices', 'code']);

interface Publishing {
  builder: Builder;
  /** Pointers of derived keys met on the way: settings that name none of them are mistakes. */
  met: Set<string>;
}

/** Applies the settings, decides shapes and reports keys that collide. Pointers in settings are those of derived keys. */
export function publish(builder: Builder, root: Group): void {
  const { settings, document } = builder;
  const met = new Set<string>(settings.ignore);
  publishGroup({ builder, met }, root, '');
  for (const pointer of [...settings.keys.keys(), ...settings.aliases.keys(), ...settings.roles.keys(), ...settings.optional]) {
    if (met.has(pointer)) continue;
    const span = document.frontMatter?.span ?? { start: 0, end: 0 };
    problem(builder, span, {
      code: 'unknown-pointer',
      message: `Unexpected pointer \`${pointer}\` in the settings, expected one of the template's own`,
    });
  }
}

function publishGroup(context: Publishing, group: Group, pointer: string): void {
  const { builder, met } = context;
  group.children = group.children.filter((child) => !builder.settings.ignore.has(`${pointer}/${childKey(child)}`));
  settleShape(group);
  for (const child of group.children) {
    const derived = group.shape === 'collapsed' ? pointer : `${pointer}/${childKey(child)}`;
    met.add(derived);
    for (const name of partNames(child)) met.add(`${derived}/${name}`);
    if (child.kind === 'group') publishGroup(context, child, derived);
    publishNode(builder, child, derived);
  }
  rejectCollisions(builder, group, pointer === '');
}

function partNames(node: TemplateNode): string[] {
  if (node.kind === 'rows') return node.columns.map((column) => column.key);
  return node.kind === 'list' || node.kind === 'field' ? node.pattern.segments.map(({ capture }) => capture.name) : [];
}

function publishNode({ settings }: Builder, node: TemplateNode, pointer: string): void {
  const own = node.key !== null;
  if (own && settings.keys.has(pointer)) node.key = settings.keys.get(pointer)!;
  if (settings.optional.has(pointer)) node.optional = true;
  if (own) node.aliases.push(...(settings.aliases.get(pointer) ?? []));
  if (node.kind === 'group') node.role = settings.roles.get(pointer) ?? null;
  const met = (name: string): string => `${pointer}/${name}`;
  if (node.kind === 'rows') {
    for (const column of node.columns) {
      column.aliases.push(...(settings.aliases.get(met(column.key)) ?? []));
      column.key = column.capture.name = settings.keys.get(met(column.key)) ?? column.key;
    }
  }
  if (node.kind === 'list') rename(node.pattern, (name) => settings.keys.get(met(name)) ?? name);
  if (node.kind === 'field' && node.pattern.segments.length > 1) rename(node.pattern, (name) => settings.keys.get(met(name)) ?? name);
}

function rename({ segments }: Pattern, published: (name: string) => string): void {
  for (const { capture } of segments) capture.name = published(capture.name);
}

function rejectCollisions(builder: Builder, group: Group, atRoot: boolean): void {
  const first = new Map<string, TemplateNode>();
  group.children = group.children.filter((child) => {
    const key = childKey(child);
    const other = first.get(key) ?? null;
    const name = child.label ?? key;
    if (other) {
      const hint = child.key === null ? 'expected a label before one of them' : 'expected each name once';
      problem(builder, child.span, {
        code: 'duplicate-key',
        message: `Unexpected second \`${name}\` (the first is on line ${other.span.line}), ${hint}`,
      });
    } else if (child.key !== null && isReserved(group, key, atRoot)) {
      problem(builder, child.span, { code: 'reserved-key', message: `Unexpected name \`${name}\`, expected one that is not reserved` });
    } else {
      first.set(key, child);
      return true;
    }
    return false;
  });
}

function isReserved(group: Group, key: string, atRoot: boolean): boolean {
  if (atRoot) return false;
  if (group.key === 'header' && key === 'title') return true;
  return RESERVED.has(key) && group.children.some((child) => child.key === null && childKey(child) === key);
}
