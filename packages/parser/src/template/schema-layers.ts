import { childKey } from './builder.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Field, Group, List, Rows, Template, TemplateNode } from './types.ts';

type Asks = (pointer: string, node: { optional: boolean }) => boolean;

interface At {
  pointer: string;
  optional: boolean;
}

/** What a phase requires of the sections: only `required`, `minItems` and answered values. */
export function requiredLayer(template: Template, asks: Asks): JsonSchema {
  const schema = ofGroup(template.root, asks, { pointer: '/sections', optional: false }) ?? {};
  if (template.title === null) return schema;
  const properties = { ...(schema['properties'] as Record<string, JsonSchema> | undefined) };
  const header = properties['header'] ?? {};
  properties['header'] = {
    ...header,
    required: ['title', ...((header['required'] as string[] | undefined) ?? [])],
    properties: { title: { $ref: '#/$defs/answered' }, ...(header['properties'] as object | undefined) },
  };
  const required = new Set(['header', ...((schema['required'] as string[] | undefined) ?? [])]);
  return { ...schema, required: [...required], properties };
}

function ofGroup(group: Group, asks: Asks, at: At): JsonSchema | null {
  const [only] = group.children;
  if (group.shape === 'collapsed' && only) return ofNode(only, asks, at);
  const required: string[] = [];
  const properties: Record<string, JsonSchema> = {};
  for (const child of group.children) {
    const key = childKey(child);
    const here = { pointer: `${at.pointer}/${key}`, optional: at.optional || child.optional };
    const schema = ofNode(child, asks, here);
    if (schema) properties[key] = schema;
    if (isNeeded(child) && asks(here.pointer, here)) required.push(key);
  }
  if (required.length === 0 && Object.keys(properties).length === 0) return null;
  return { ...(required.length > 0 ? { required } : {}), properties };
}

function isNeeded(node: TemplateNode): boolean {
  return node.kind !== 'choices' && node.kind !== 'code' && !(node.kind === 'group' && node.repeat !== null);
}

function ofNode(node: TemplateNode, asks: Asks, at: At): JsonSchema | null {
  const here = { pointer: at.pointer, optional: at.optional || node.optional };
  if (node.kind === 'group') return node.repeat ? null : ofGroup(node, asks, here);
  if (!asks(here.pointer, here)) return null;
  switch (node.kind) {
    case 'field':
      return { $ref: isMany(node) ? '#/$defs/partlyAnswered' : '#/$defs/answered' };
    case 'list':
      return { minItems: 1, ...firstPart(node) };
    case 'rows':
      return { minItems: 1, ...firstColumn(node) };
    case 'data':
      return { $ref: '#/$defs/given' };
    case 'prose':
      return { $ref: '#/$defs/answered' };
    default:
      return null;
  }
}

function isMany({ pattern }: Field | List): boolean {
  return pattern.segments.length > 1;
}

// Only the first part of an item is required; one that says "none" as a whole needs no parts.
function firstPart(list: List): JsonSchema {
  if (!isMany(list)) return {};
  const { name } = list.pattern.segments[0]!.capture;
  const answered = { required: [name], properties: { [name]: { $ref: '#/$defs/answered' } } };
  const stated = { required: ['text'], properties: { text: { $ref: '#/$defs/stated' } } };
  return { items: { anyOf: [answered, stated] } };
}

function firstColumn({ columns }: Rows): JsonSchema {
  const { key } = columns[0]!;
  return { items: { required: [key], properties: { [key]: { $ref: '#/$defs/answered' } } } };
}
