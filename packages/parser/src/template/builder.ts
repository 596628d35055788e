import type { Document } from '../document.ts';
import { keyOf } from '../key.ts';
import type { Span } from '../place.ts';
import { OPTIONAL_WORDS } from './slot-words.ts';
import type { Settings } from './settings.ts';
import type { Field, Group, Pattern, TemplateNode, TemplateProblem, TemplateSpan } from './types.ts';

/** What the rooms of the compiler share. */
export interface Builder {
  document: Document;
  /** Labels of link definitions: `[label]` is no slot then. */
  references: ReadonlySet<string>;
  settings: Settings;
  problems: TemplateProblem[];
}

/** Fields every node has; an anonymous node has no label. */
export interface NodeBase {
  key: string | null;
  label: string | null;
  span: TemplateSpan;
  aliases: string[];
  optional: boolean;
}

export function baseOf(builder: Builder, label: string | null, span: Span): NodeBase {
  const text = label === null ? null : withoutQualifier(label);
  return {
    key: text === null ? null : keyOf(text) || null,
    label: text,
    span: spanIn(builder, span),
    aliases: [],
    optional: label !== null && OPTIONAL_WORDS.test(label),
  };
}

export function spanIn({ document }: Builder, { start, end }: Span): TemplateSpan {
  return { start, end, line: document.lines.point(start).line };
}

export function fieldOf(builder: Builder, label: string, parts: { via: Field['via']; pattern: Pattern; span: Span; hole: Span }): Field {
  const base = baseOf(builder, label, parts.span);
  const optional = base.optional || parts.pattern.segments.every(({ capture }) => OPTIONAL_WORDS.test(capture.hint));
  return { kind: 'field', ...base, optional, via: parts.via, pattern: parts.pattern, hole: spanIn(builder, parts.hole) };
}

export function groupOf(builder: Builder, label: string | null, parts: { via: Group['via']; level: number; span: Span }): Group {
  const qualifier = label === null ? null : qualifierOf(label);
  return {
    kind: 'group',
    ...baseOf(builder, label, parts.span),
    via: parts.via,
    level: parts.level,
    qualifier,
    role: null,
    shape: 'object',
    repeat: null,
    guidance: [],
    children: [],
    value: null,
  };
}

export function problem(
  builder: Builder,
  span: Span,
  found: { code: string; message: string; severity?: TemplateProblem['severity'] },
): void {
  builder.problems.push({
    code: found.code,
    severity: found.severity ?? 'error',
    message: found.message,
    span: { start: span.start, end: span.end },
  });
}

const QUALIFIER = /^(.*\S)\s*[(（]([^()（）]*)[)）]\s*[:：]?$/su;

function qualifierOf(label: string): string | null {
  return QUALIFIER.exec(label.slice(0, 500))?.[2]?.trim() || null;
}

function withoutQualifier(label: string): string {
  const bare = label.replaceAll(/<!--.*?-->/gs, '').trim();
  return QUALIFIER.exec(bare.slice(0, 500))?.[1] ?? bare;
}

/** Decides whether a group is an object or nothing but the value of its one anonymous child. */
export function settleShape(group: Group): void {
  const [only, ...others] = group.children;
  group.shape = only && others.length === 0 && only.key === null && group.value === null && group.repeat === null ? 'collapsed' : 'object';
}

/** Pointer segment of an anonymous node in an object. */
export const ANONYMOUS_KEYS: Record<TemplateNode['kind'], string> = {
  list: 'items',
  rows: 'rows',
  data: 'data',
  prose: 'text',
  choices: 'choices',
  code: 'code',
  group: 'items',
  field: 'text',
};

/** Key of a node in the object of its group. */
export function childKey(node: TemplateNode): string {
  return node.key ?? ANONYMOUS_KEYS[node.kind];
}
