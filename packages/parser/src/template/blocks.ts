import { kindOfHeading } from '../vocabulary/section-names.ts';
import { foldedKey } from '../key.ts';
import type { Span } from '../place.ts';
import type { Fence, Item, Line, Unit } from '../unit.ts';
import { baseOf, fieldOf, groupOf, problem, settleShape, spanIn, type Builder } from './builder.ts';
import { labelOf, labelStarts } from './labels.ts';
import { choicesOf, listOf } from './list-nodes.ts';
import { fieldPattern } from './pattern.ts';
import { captureOf } from './capture.ts';
import { EXAMPLE_WORDS } from './slot-words.ts';
import { itemRun, lineRun } from './runs.ts';
import { isSample, slotsIn } from './slots.ts';
import { withoutSeparator } from './pieces.ts';
import { tableNodes } from './table-nodes.ts';
import type { Group, TemplateNode } from './types.ts';

/** Fills a group from the units of its section. */
export function fillGroup(builder: Builder, group: Group, units: Unit[]): void {
  new Filler(builder, group).fill(units);
}

interface Entry {
  label: string;
  value: string;
  span: Span;
  hole: Span;
}

class Filler {
  readonly #builder: Builder;
  readonly #group: Group;
  /** Where nodes go: the section, or the label block that is open in it. */
  #target: Group;
  #example = false;
  #optional = false;

  constructor(builder: Builder, group: Group) {
    this.#builder = builder;
    this.#group = group;
    this.#target = group;
  }

  fill(units: Unit[]): void {
    for (let i = 0; i < units.length;) {
      const unit = units[i]!;
      const run = unit.kind === 'line' ? lineRun(units, i) : unit.kind === 'item' ? itemRun(units, i) : 1;
      this.#take(units.slice(i, i + run), units[i + run]);
      i += run;
    }
    this.#closeLabel();
  }

  #take(run: Unit[], next: Unit | undefined): void {
    const unit = run[0]!;
    if (unit.kind === 'line') return this.#paragraph(run as Line[], next);
    if (unit.kind === 'rule') {
      this.#closeLabel();
      this.#example = false;
    } else if (unit.kind === 'html') {
      if (/^<!--\s*optional\s*-->/i.test(unit.text ?? '')) this.#optional = true;
      else this.#guidance(unit.span);
    } else if (unit.kind === 'definition') {
      this.#definition(unit.span, unit.text ?? '');
    } else if (unit.kind === 'italic' || unit.kind === 'quote' || this.#example) {
      this.#guidance({ start: unit.span.start, end: run.at(-1)!.span.end });
    } else if (unit.kind === 'item') {
      this.#items(run as Item[]);
    } else if (unit.kind === 'table') {
      this.#add(...tableNodes(this.#builder, unit));
    } else if (unit.kind === 'fence') {
      this.#add(fenceNode(this.#builder, unit));
    }
  }

  #add(...nodes: TemplateNode[]): void {
    for (const node of nodes) {
      if (this.#optional) node.optional = true;
      this.#target.children.push(node);
    }
    this.#optional = false;
  }

  #guidance(span: Span): void {
    const text = this.#builder.document.text.slice(span.start, span.end);
    this.#group.guidance.push({ span: spanIn(this.#builder, span), text });
  }

  #definition(span: Span, text: string): void {
    const target = /^\s*\[[^\]]+\]:\s*(\S+)/.exec(text)?.[1] ?? '';
    if (/[/.#:]/.test(target)) return;
    problem(this.#builder, span, {
      code: 'slot-is-definition',
      message: `Unexpected link definition \`${text.slice(0, 60)}\`, expected the slot in bold or in a list`,
    });
  }

  #paragraph(lines: Line[], next: Unit | undefined): void {
    const { loose, entries } = entriesOf(lines, this.#builder);
    if (loose.length > 0) this.#loose(loose);
    for (const [i, entry] of entries.entries()) {
      this.#closeLabel();
      this.#example = EXAMPLE_WORDS.includes(foldedKey(entry.label));
      if (this.#example) this.#guidance(entry.span);
      else if (entry.value === '' && i === entries.length - 1 && opensBlock(next)) this.#openLabel(entry.label, entry.span);
      else this.#field(entry, 'line');
    }
  }

  // Text without a label: one slot is prose, anything else explains the template.
  #loose(lines: Line[]): void {
    const span = { start: lines[0]!.span.start, end: lines.at(-1)!.span.end };
    const text = lines.map((line) => line.text).join('\n');
    const slots = slotsIn(text, this.#builder.references);
    if (this.#example) return this.#guidance(span);
    if (slots.length > 0 && lines.length === 1 && slots[0]!.start === 0 && slots[0]!.end === text.length) {
      this.#add({
        kind: 'prose',
        ...baseOf(this.#builder, null, span),
        capture: { ...captureOf(slots[0]!.inner, text), name: 'text', type: 'text', values: [] },
      });
      return;
    }
    this.#guidance(span);
    if (slots.length > 0) {
      problem(this.#builder, span, {
        code: 'slot-in-prose',
        severity: 'notice',
        message: `Unexpected slot \`${slots[0]!.spelling}\` in running text, expected a label before it`,
      });
    }
  }

  #field(entry: Entry, via: 'line' | 'bullet'): void {
    const { pattern, problems } = fieldPattern(entry.value, entry.label, this.#builder.references);
    for (const found of problems) problem(this.#builder, entry.hole, found);
    this.#add(fieldOf(this.#builder, entry.label, { via, pattern, span: entry.span, hole: entry.hole }));
  }

  #openLabel(label: string, span: Span): void {
    const group = groupOf(this.#builder, label, { via: 'label', level: this.#group.level + 1, span });
    this.#add(group);
    this.#target = group;
  }

  #closeLabel(): void {
    if (this.#target === this.#group) return;
    settleShape(this.#target);
    this.#target = this.#group;
  }

  #items(run: Item[]): void {
    const builder = this.#builder;
    if (
      run.every((item) => item.box !== 'none' && slotsIn(item.head, builder.references).length === 0 && item.head !== '') &&
      !this.#isActions()
    ) {
      return this.#add(choicesOf(builder, run));
    }
    const free: Item[] = [];
    for (const item of run) {
      const entry = item.box === 'none' ? itemEntry(item, builder) : null;
      if (!entry) free.push(item);
      else if (
        entry.value === '' &&
        item.children.some((child) => child.kind === 'item' || child.kind === 'table' || child.kind === 'fence')
      )
        this.#nested(entry, item);
      else this.#field(entry, 'bullet');
    }
    if (free.length > 0) this.#add(listOf(builder, free));
  }

  #nested(entry: Entry, item: Item): void {
    const group = groupOf(this.#builder, entry.label, { via: 'label', level: this.#group.level + 1, span: entry.span });
    new Filler(this.#builder, group).fill(item.children);
    settleShape(group);
    this.#add(group);
  }

  #isActions(): boolean {
    const kind = kindOfHeading(this.#group.label ?? '');
    return kind === 'actionItems' || kind === 'tracking' || kind === 'prevention';
  }
}

function opensBlock(next: Unit | undefined): boolean {
  return next !== undefined && (next.kind === 'item' || next.kind === 'table' || next.kind === 'fence');
}

// Lines before the first label, and labels with their values; a line without a label continues the value before it.
function entriesOf(lines: Line[], { references }: Builder): { loose: Line[]; entries: Entry[] } {
  const loose: Line[] = [];
  const entries: Entry[] = [];
  for (const line of lines) {
    const starts = labelStarts(line.text);
    for (const [i, start] of starts.entries()) {
      const piece = withoutSeparator(line.text.slice(start, starts[i + 1]));
      const entry = templateLabel(piece, line.span.start + start, references);
      const last = entries.at(-1);
      if (entry) entries.push(entry);
      else if (last) extend(last, piece, line.span.start + start);
      else loose.push(line);
    }
  }
  return { loose, entries };
}

function extend(entry: Entry, text: string, start: number): void {
  entry.value = entry.value === '' ? text : `${entry.value}\n${text}`;
  if (entry.hole.start === entry.hole.end) entry.hole.start = start;
  entry.hole.end = start + text.length;
  entry.span.end = entry.hole.end;
}

/** Label of a template line; a label in plain text counts only where nothing or a slot stands after it. */
function templateLabel(text: string, offset: number, references: ReadonlySet<string>): Entry | null {
  const label = labelOf(text);
  if (!label || label.text.length > 80 || foldedKey(label.text) === '' || slotsIn(label.text, references).length > 0) return null;
  const value = text.slice(label.start, label.end);
  if (!label.bold && value !== '' && !isSample(value) && !isAllSlots(value, references)) return null;
  if (!label.bold && /^[(（]/u.test(label.text)) return null;
  return {
    label: label.text,
    value,
    span: { start: offset, end: offset + text.length },
    hole: { start: offset + label.start, end: offset + label.end },
  };
}

function isAllSlots(value: string, references: ReadonlySet<string>): boolean {
  const slots = slotsIn(value, references);
  let rest = '';
  let at = 0;
  for (const slot of slots) {
    rest += value.slice(at, slot.start);
    at = slot.end;
  }
  return slots.length > 0 && ((rest + value.slice(at)).match(/[\p{L}\p{N}]+/gu) ?? []).length <= 4;
}

function itemEntry(item: Item, { references }: Builder): Entry | null {
  const [line, ...more] = item.lines;
  if (!line) return null;
  const entry = templateLabel(line.text, line.span.start, references);
  if (entry) for (const next of more) extend(entry, next.text, next.span.start);
  return entry ? { ...entry, span: item.span } : null;
}

function fenceNode(builder: Builder, fence: Fence): TemplateNode {
  const language = fence.language?.toLowerCase() ?? '';
  const kind = ['yaml', 'yml', 'json', 'toml'].includes(language) ? 'data' : 'code';
  return { kind, ...baseOf(builder, null, fence.span), language, sample: fence.code };
}
