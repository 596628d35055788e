import type { OtherPart } from '@afterword/schema';
import type { Document } from '../document.ts';
import type { Note } from '../note.ts';
import type { PlaceList, Span } from '../place.ts';
import type { Gap } from './binding.ts';
import { childKey } from './builder.ts';
import type { Excerpt } from './excerpt.ts';
import type { Group, Template, TemplateNode } from './types.ts';

/** What a document gives for one node of the template. */
export interface Given {
  value: unknown;
  span: Span;
  /** `empty`: label or shape without content; `placeholder`: unfilled as a whole. */
  state: 'value' | 'empty' | 'placeholder';
}

/** A group of the template and what the document has for it so far. */
export interface Bound {
  ledger: Ledger;
  node: Group;
  /** Pointer of the group's value. */
  pointer: string;
  parent: Bound | null;
  /** Whether the template marks the group, or one it stands in, as optional. */
  optional: boolean;
  children: Bound[];
  /** Instances of a repeating section below this group. */
  instances: Bound[];
  /** Whether its heading or label stands in the document. */
  present: boolean;
  /** Anything but rules stands below its heading. */
  touched: boolean;
  heading: Span | null;
  given: Map<TemplateNode, Given>;
  prose: Excerpt[];
  /** Values a repeating heading carries. */
  captures: Record<string, unknown>;
  /** Pointer of what was bound last in it. */
  last: string | null;
}

/** A range of the document that fills a node: what a slot left in it belongs to. */
export interface Region {
  span: Span;
  pointer: string;
  label: string;
  what: Gap['what'];
  optional: boolean;
}

/** Everything binding writes down. */
export interface Ledger {
  template: Template;
  document: Document;
  places: PlaceList;
  notes: Note[];
  gaps: Gap[];
  regions: Region[];
  other: { at: number; end: number; part: OtherPart }[];
  /** Guidance texts of the template in comparable form. */
  guidance: ReadonlySet<string>;
  /** Whether the phase of the incident asks for a pointer. */
  asks: (pointer: string, node: { optional: boolean }) => boolean;
}

/** An empty group; `place` says where its value goes, and below which group it stands. */
export function boundOf(ledger: Ledger, node: Group, { pointer, parent }: { pointer: string; parent: Bound | null }): Bound {
  const bound: Bound = {
    ledger,
    node,
    pointer,
    parent,
    optional: node.optional || (parent?.optional ?? false),
    children: [],
    instances: [],
    present: false,
    touched: false,
    heading: null,
    given: new Map(),
    prose: [],
    captures: {},
    last: null,
  };
  for (const child of node.children) {
    if (child.kind !== 'group' || child.repeat !== null) continue;
    bound.children.push(boundOf(ledger, child, { pointer: pointerOf(bound, child), parent: bound }));
  }
  return bound;
}

/** Pointer of a child's value; the only anonymous child of a group is the group's own value. */
export function pointerOf({ node, pointer }: Bound, child: TemplateNode): string {
  return node.shape === 'collapsed' ? pointer : `${pointer}/${childKey(child)}`;
}

/** Whether the document has anything of the group: its heading, or a section bound below it. */
export function isThere(bound: Bound): boolean {
  return bound.present || bound.children.some(isThere);
}

/** Whether the template marks a node, or a group it stands in, as optional. */
export function isOptional(bound: Bound, node: { optional: boolean }): boolean {
  return node.optional || bound.optional;
}

/** The group and all groups below it. */
export function allBelow(bound: Bound): Bound[] {
  const all = [bound];
  for (const child of bound.children) all.push(...allBelow(child));
  return all;
}

export function repeatOf({ node }: Bound): Group | null {
  return node.children.find((child): child is Group => child.kind === 'group' && child.repeat !== null) ?? null;
}

/** JSON of a group. */
export function valueOf(bound: Bound): unknown {
  const { node } = bound;
  const [only] = node.children;
  if (node.shape === 'collapsed' && only) return childValue(bound, only);
  const value: Record<string, unknown> = { ...bound.captures };
  for (const child of node.children) {
    if (child.kind === 'group' && child.repeat === null) {
      const below = bound.children.find((candidate) => candidate.node === child);
      if (below && isThere(below)) value[childKey(child)] = valueOf(below);
    } else {
      value[childKey(child)] = childValue(bound, child);
    }
  }
  if (bound.prose.length > 0 && !node.children.some((child) => child.kind === 'prose')) value['text'] = proseOf(bound);
  return value;
}

function childValue(bound: Bound, child: TemplateNode): unknown {
  if (child.kind === 'prose') return proseOf(bound);
  if (child.kind === 'group') return bound.instances.map(valueOf);
  const isList = child.kind === 'list' || child.kind === 'rows' || child.kind === 'choices';
  return bound.given.get(child)?.value ?? (isList ? [] : null);
}

function proseOf({ prose }: Bound): string | null {
  return prose.length > 0 ? prose.map(({ text }) => text).join('\n\n') : null;
}
