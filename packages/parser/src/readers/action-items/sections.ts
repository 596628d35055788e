import { plainText } from '../../inline.ts';
import { foldedKey } from '../../key.ts';
import { ancestors, labelOnLine, withDescendants, type Part, type Parts } from '../../parts.ts';
import { labelOf } from '../../template/labels.ts';
import { isOneOf } from '../../values/match-at.ts';
import type { Item, Line, Unit } from '../../unit.ts';
import { CHECK_LEAD, NO_ACTIONS, WORK_GROUP } from '../../vocabulary/action-words.ts';
import { kindsOfHeading, type PartKind } from '../../vocabulary/section-names.ts';
import { groupContext, horizonOf, stateOfGroup } from './context.ts';
import { noFacts } from './facts.ts';
import { takeFieldLine } from './fields.ts';
import { readItem, readLines } from './list.ts';
import { sourceOf } from '../prose.ts';
import { draftOf, type Context, type Draft } from './record.ts';
import { piece, stretchOf } from './stretch.ts';
import { isTask } from './task.ts';
import { isExplicitActionTable, readTable } from './table.ts';
import { readActionText } from './title.ts';

const ACTION_KINDS: PartKind[] = ['actionItems', 'tracking', 'prevention'];

// Below an action section these are still its groups (`Detection`, `Mitigation`, `Communication`); other known kinds are not.
const GROUP_KINDS = new Set<PartKind | null>([null, ...ACTION_KINDS, 'detection', 'resolution', 'communication']);

/** Single records of all action sections, in document order. */
export function recordsOf(parts: Parts, context: Context): Draft[] {
  const roots = parts.of(...ACTION_KINDS).filter((part) => !isResponse(part));
  const firm = roots.filter(({ kind }) => kind !== 'prevention').flatMap((part) => walk(part, { ...context, accept: 'all' }));
  const soft = roots
    .filter(({ kind }) => kind === 'prevention')
    .flatMap((part) => walk(part, { ...context, accept: firm.length > 0 ? 'marked' : 'tasks' }));
  const inside = new Set(roots.flatMap(withDescendants));
  const found = [...firm, ...soft];
  for (const part of parts.all) if (!inside.has(part)) found.push(...readElsewhere(part, context));
  const read = found.length > 0 || roots.length > 0 ? found : proposals(parts, context);
  return read.sort((a, b) => a.span.start - b.span.start);
}

// `## Mitigations` may tell what was done or, where no section holds actions, what is to do.
function proposals(parts: Parts, context: Context): Draft[] {
  const isProposed = ({ units }: Part): boolean => {
    const items = units.filter((unit): unit is Item => unit.kind === 'item');
    const tasks = items.filter(({ head }) => isTask(plainText(head)));
    return tasks.length >= 2 && tasks.length * 3 >= items.length * 2;
  };
  const named = /^(?:\p{L}+\s)?(?:mitigations?|remediations?|fixes|solutions?|mitigación|mitigação|maßnahmen)$/iu;
  const sections = parts.of('resolution').filter((part) => named.test(part.title) && isProposed(part));
  return sections.flatMap((part) => readUnits(part.units, { ...context, accept: 'all' }));
}

// `Resolution / Immediate actions` tells what was done, not what is to do.
function isResponse(part: Part): boolean {
  return horizonOf(part.title) === 'immediate' && ancestors(part).some(({ kind }) => kind === 'resolution' || kind === 'timeline');
}

const INLINE_ACTION = /^(?:[-*]\s+)?(?:\*\*|__)([^*_]{3,40}?)(?:[:：](?:\*\*|__)|(?:\*\*|__)\s*[:：])\s*/u;

// `**Optional follow-up:** Add the scope …` among the fields of an incident.
function readInline(part: Part, context: Context): Draft[] {
  const drafts: Draft[] = [];
  for (const unit of part.units) {
    const span = unit.kind === 'line' ? unit.span : unit.kind === 'item' && unit.children.length === 0 ? unit.headSpan : null;
    if (!span || !isOneOf('*_-', context.document.text, span.start)) continue;
    const source = stretchOf(context.document, span);
    const label = INLINE_ACTION.exec(source.text);
    if (!label || !kindsOfHeading(label[1]!).includes('actionItems')) continue;
    const value = piece(source, label[0].length);
    const read = isTask(plainText(value.text)) ? readActionText(value, context.vocabulary) : null;
    if (read) drafts.push(draftOf({ from: 'list', span: unit.span, ...read, source: value.text }, context));
  }
  return drafts;
}

// Boxes under `Lessons learned & action items`, and tables that name action, owner and state in a section without a kind.
function readElsewhere(part: Part, context: Context): Draft[] {
  const names = part.kind === 'lessons' ? kindsOfHeading(part.title) : [];
  if (names.includes('actionItems')) return readUnits(part.units, { ...context, accept: 'marked' });
  if (part.kind === 'timeline' || part.kind === 'references') return [];
  const inline = readInline(part, context);
  if (inline.length > 0 || (part.kind !== null && part.kind !== 'lessons')) return inline;
  const tables = part.units.filter((unit) => unit.kind === 'table' && isExplicitActionTable(unit));
  return NO_ACTIONS.test(part.title) ? [] : readUnits(tables, { ...context, accept: 'all' });
}

function walk(part: Part, outer: Context): Draft[] {
  const group = groupContext(part.title, outer);
  const isWork = part.kind === 'actionItems' || part.kind === 'tracking' || (part.kind === null && WORK_GROUP.test(part.title));
  const context: Context = isWork ? { ...group, accept: 'all' } : group;
  const heading = readHeading(part, context);
  if (heading) return [heading];
  const direct = part.kind === 'prevention' && context.accept === 'marked';
  const drafts = holdsFields(part, context) ? [] : readUnits(part.units, direct ? { ...context, accept: 'tasks' } : context);
  for (const child of part.children) {
    if (GROUP_KINDS.has(child.kind) && !NO_ACTIONS.test(child.title)) drafts.push(...walk(child, context));
  }
  return drafts;
}

// `**Training:** what to teach` under `Process Improvements` is a field of the template, wherever the heading came to stand.
function holdsFields({ title, units }: Part, { fields }: Context): boolean {
  const labels = fields.get(foldedKey(title));
  const items = units.filter((unit) => unit.kind === 'item');
  return labels !== undefined && items.length > 0 && items.every(({ head }) => labels.has(foldedKey(labelOf(head)?.text ?? '')));
}

function readUnits(units: Unit[], outer: Context): Draft[] {
  const drafts: Draft[] = [];
  let context = outer;
  let lead: Line | null = null;
  for (const unit of units) {
    if (unit.kind === 'line') {
      lead = unit;
      const label = labelOnLine(unit.text);
      if (label !== null) context = groupContext(label, outer);
    } else if (unit.kind === 'item' && !isSkipped(unit, lead, context)) drafts.push(...readItem(unit, context));
    else if (unit.kind === 'table') drafts.push(...readTable(unit, context));
    else if (unit.kind !== 'item') lead = null;
  }
  return drafts.length > 0 || outer.accept !== 'all' ? drafts : readLines(units, outer);
}

// A list that a line with a colon introduces is a check or, where only marked items count, an enumeration.
function isSkipped(item: Item, lead: Line | null, { accept }: Context): boolean {
  if (!lead || !/[:：]\s*(?:\*\*|__)?$/u.test(lead.text)) return false;
  if (labelOnLine(lead.text) !== null && horizonOf(lead.text)) return false;
  return CHECK_LEAD.test(plainText(lead.text)) || (accept === 'marked' && item.box === 'none');
}

// `### Add an alert` with fields below, or `### Add a rule (TODO)` with prose below.
function readHeading(part: Part, context: Context): Draft | null {
  if (part.via !== 'heading' || part.kind !== null || part.children.length > 0 || part.title === '') return null;
  if (part.units.some((unit) => unit.kind === 'table' || (unit.kind === 'item' && unit.box !== 'none'))) return null;
  const facts = noFacts();
  const rest = part.units.filter((unit) => !isField(unit, { facts, context }));
  const fields = facts.owner ?? facts.due ?? facts.state;
  const open = stateOfGroup(part.title, context.vocabulary) === 'open' && horizonOf(part.title) === null;
  const task = context.accept === 'all' && rest.length > 0 && rest.every(({ kind }) => kind !== 'item') && isTask(part.title);
  if (!fields && !open && !task) return null;
  const line = open && !task ? rest.find((unit): unit is Line => unit.kind === 'line' && isTask(plainText(unit.text))) : undefined;
  const read = readActionText(stretchOf(context.document, line?.span ?? part.titleSpan), context.vocabulary);
  if (!read) return null;
  const last = part.units.at(-1);
  const span = { start: part.titleSpan.start, end: last ? last.span.end : part.titleSpan.end };
  const notes = [
    ...read.facts.notes,
    ...facts.notes,
    sourceOf(
      rest.filter((unit) => unit !== line),
      context.document,
    ),
  ].filter(Boolean);
  return draftOf(
    {
      from: 'list',
      span,
      title: read.title,
      facts: { ...read.facts, ...known(facts), notes },
      source: context.document.text.slice(span.start, span.end),
    },
    context,
  );
}

function isField(unit: Unit, { facts, context }: { facts: ReturnType<typeof noFacts>; context: Context }): boolean {
  const span = unit.kind === 'item' && unit.children.length === 0 ? unit.headSpan : unit.kind === 'line' ? unit.span : null;
  return span !== null && takeFieldLine(stretchOf(context.document, span), facts, context.vocabulary);
}

function known(facts: ReturnType<typeof noFacts>): Partial<ReturnType<typeof noFacts>> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
