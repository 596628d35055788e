import type { Span } from '../place.ts';
import type { Gap } from './binding.ts';
import { isOptional, isThere, pointerOf, type Bound, type Ledger } from './bound.ts';
import { approvedPointers } from './requirements.ts';
import type { Phase } from './phase.ts';
import type { TemplateNode } from './types.ts';

const WHAT: Partial<Record<TemplateNode['kind'], Gap['what']>> = {
  field: 'field',
  list: 'list',
  rows: 'rows',
  data: 'data',
  prose: 'section',
};

/** What is not there or has nothing in it. A missing section is one gap, whatever it would hold. */
export function reportMissing(root: Bound, fallback: Span): void {
  let before = fallback;
  for (const child of root.children) {
    checkGroup(child, { before, fallback });
    if (child.heading && child.node.key !== 'header') before = child.heading;
  }
  for (const child of root.node.children) if (child.kind !== 'group') checkLeaf(root, child, fallback);
}

interface Around {
  /** Heading of the section before it, for what is missing. */
  before: Span;
  /** Heading of the section it belongs to. */
  fallback: Span;
}

function checkGroup(bound: Bound, { before, fallback }: Around): void {
  const { node } = bound;
  const isHeader = node.key === 'header' && bound.parent?.parent === null;
  if (!isHeader && !bound.present) return checkAbsent(bound, { before, fallback });
  if (!isHeader && isBare(bound)) return addGroup(bound, 'empty', bound.heading ?? before);
  const own = bound.heading ?? fallback;
  for (const child of node.children) if (child.kind !== 'group') checkLeaf(bound, child, own);
  let previous = own;
  for (const child of bound.children) {
    checkGroup(child, { before: previous, fallback: own });
    if (child.heading) previous = child.heading;
  }
  for (const instance of bound.instances) checkGroup(instance, { before: own, fallback: own });
}

// Without its heading a section is one gap, unless all its parts stand elsewhere.
function checkAbsent(bound: Bound, { before, fallback }: Around): void {
  const there = bound.children.filter(isThere);
  const isElsewhere = (child: TemplateNode): boolean => child.optional || there.some(({ node }) => node === child);
  const complete = there.length > 0 && bound.node.children.every(isElsewhere);
  if (!complete && !isOptional(bound, bound.node)) addGroup(bound, 'missing', before);
  for (const child of there) checkGroup(child, { before, fallback });
}

function addGroup(bound: Bound, kind: 'missing' | 'empty', span: Span): void {
  const { node, pointer } = bound;
  add(bound, kind, {
    pointer,
    label: node.label,
    optional: isOptional(bound, node),
    span,
    what: node.via === 'label' ? 'field' : 'section',
  });
}

// Nothing below the heading: neither text of any kind nor a section.
function isBare(bound: Bound): boolean {
  return !bound.touched && bound.given.size === 0 && bound.instances.length === 0 && !bound.children.some(isThere);
}

function checkLeaf(bound: Bound, node: TemplateNode, heading: Span): void {
  const what = WHAT[node.kind];
  if (!what || (node.kind === 'prose' && bound.prose.length > 0)) return;
  const given = bound.given.get(node);
  if (given && given.state !== 'empty') return;
  const pointer = pointerOf(bound, node);
  const optional = isOptional(bound, node);
  const label = node.label ?? bound.node.label;
  if (given) add(bound, 'empty', { pointer, label, optional, what, span: given.span.end > given.span.start ? given.span : heading });
  else if (!optional) add(bound, node.kind === 'prose' ? 'empty' : 'missing', { pointer, label, optional, what, span: heading });
}

interface Lack {
  pointer: string;
  label: string | null;
  optional: boolean;
  span: Span;
  what: Gap['what'];
}

function add({ ledger }: Bound, kind: 'missing' | 'empty', { pointer, label, optional, span, what }: Lack): void {
  ledger.gaps.push({
    kind,
    pointer,
    what,
    label: label ?? '',
    span,
    text: null,
    expected: null,
    required: ledger.asks(pointer, { optional }),
  });
}

/** Names and dates an approved document lacks. */
export function reportUnsigned(ledger: Ledger, phase: Phase, sections: Record<string, unknown>): void {
  if (phase !== 'approved') return;
  for (const asked of approvedPointers(ledger.template)) {
    const keys = asked.split('/').slice(1);
    const pointer = `/sections${asked}`;
    const parent = valueAt(sections, keys.slice(0, -1));
    if (parent === null || typeof parent !== 'object' || valueAt(sections, keys) !== null) continue;
    const span = ledger.places.nearest(pointer) ?? { start: 0, end: 0 };
    if (ledger.gaps.some((gap) => gap.pointer === pointer)) continue;
    ledger.gaps.push({ kind: 'missing', pointer, what: 'part', label: keys.at(-1)!, span, text: null, expected: null, required: true });
  }
}

function valueAt(value: unknown, keys: string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return null;
    at = (at as Record<string, unknown>)[key];
  }
  return at ?? null;
}
