import { foldedKey } from '../key.ts';
import type { Span } from '../place.ts';
import type { Fence, Item, Line, Table, Unit } from '../unit.ts';
import { bindFence } from './bind-data.ts';
import { bindField, isBlank } from './bind-field.ts';
import { bindChoice, bindListText, bindTable } from './bind-list.ts';
import { isOptional, type Bound, type Ledger } from './bound.ts';
import { ofItem, ofLines, ofParagraph, ofSpan, ofText, type Excerpt, type Stretch } from './excerpt.ts';
import { fieldNamed, hasLabels, isNamed, listsOf, takesProse } from './names.ts';
import { labelOf, type Label } from './labels.ts';
import { labelLength, piecesOf, valueBehind, wholeLabel, type Piece } from './pieces.ts';
import { keepGuidance, keepLoose } from './other.ts';
import { itemRun, lineRun } from './runs.ts';
import type { Choices, Code, Data, Field, Rows } from './types.ts';

/** Fits the units of a section into its group; nothing is dropped but blank lines and rules. */
export function bindUnits(bound: Bound, units: Unit[]): void {
  new SectionBinder(bound).bind(units);
}

interface Pending {
  bound: Bound;
  field: Field;
  label: Span;
}

class SectionBinder {
  readonly #ledger: Ledger;
  readonly #section: Bound;
  /** The label block that is open in the section, or the section itself. */
  #open: Bound;
  /** A field whose label had no value: it takes the block right after it. */
  #pending: Pending | null = null;

  constructor(section: Bound) {
    this.#ledger = section.ledger;
    this.#section = section;
    this.#open = section;
  }

  bind(units: Unit[]): void {
    for (let i = 0; i < units.length;) {
      const unit = units[i]!;
      const run = unit.kind === 'line' ? lineRun(units, i) : unit.kind === 'item' && this.#pending ? itemRun(units, i) : 1;
      if (unit.kind !== 'rule') for (const bound of [this.#section, this.#open]) bound.touched = true;
      this.#take(units.slice(i, i + run));
      i += run;
    }
    this.#settle();
  }

  #take(run: Unit[]): void {
    const unit = run[0]!;
    const span = { start: unit.span.start, end: run.at(-1)!.span.end };
    if (unit.kind === 'rule') return this.#close();
    if (unit.kind !== 'line' && this.#pending && unit.kind !== 'html') return this.#fillPending(span);
    if (unit.kind === 'line') return this.#paragraph(run as Line[], span);
    if (unit.kind === 'html' || unit.kind === 'italic' || unit.kind === 'quote') return this.#text(span, unit.kind === 'html');
    if (unit.kind !== 'item' && unit.kind !== 'table' && unit.kind !== 'fence') return keepLoose(this.#section, span);
    if (this.#offer(unit, this.#open)) return;
    if (this.#open !== this.#section) {
      this.#close();
      if (this.#offer(unit, this.#section)) return;
    }
    this.#residue(span);
  }

  #offer(unit: Item | Table | Fence, bound: Bound): boolean {
    if (unit.kind === 'item') return this.#item(unit, bound);
    return unit.kind === 'table' ? this.#table(unit, bound) : this.#fence(unit, bound);
  }

  // An empty label's value is the block after it.
  #fillPending(span: Span): void {
    const { bound, field, label } = this.#pending!;
    this.#pending = null;
    if (!bindField(bound, field, { value: ofSpan(span, this.#ledger.document.text), label })) keepLoose(bound, span);
  }

  // The label stayed without a value.
  #settle(): void {
    if (!this.#pending) return;
    const { bound, field, label } = this.#pending;
    this.#pending = null;
    bindField(bound, field, { value: ofText('', label.end), label });
  }

  #close(): void {
    this.#settle();
    this.#open = this.#section;
  }

  #paragraph(lines: Line[], span: Span): void {
    const pieces = piecesOf(lines);
    const labelled = pieces.some((piece) => this.#targetOf(piece) !== null);
    if (!labelled) {
      if (keepGuidance(this.#section, span)) return;
      if (this.#pending && this.#section.node.key !== 'header' && !labelOf(lines[0]!.text)?.bold) return this.#fillPending(span);
      this.#settle();
      return this.#prose(ofParagraph(lines), span);
    }
    this.#settle();
    this.#entries(pieces);
  }

  // Pieces of a paragraph in which at least one begins with a label of the template.
  #entries(pieces: Piece[]): void {
    let loose: Piece[] = [];
    const flush = (): void => {
      if (loose.length > 0) this.#looseLines(loose);
      loose = [];
    };
    for (let i = 0; i < pieces.length; i++) {
      const target = this.#targetOf(pieces[i]!);
      if (!target) {
        loose.push(pieces[i]!);
        continue;
      }
      flush();
      const value = [valueBehind(pieces[i]!, target.label)];
      while (i + 1 < pieces.length && this.#targetOf(pieces[i + 1]!) === null && !pieces[i + 1]!.label?.bold) value.push(pieces[++i]!);
      this.#entry(target, pieces[i]!, { value: value.filter((piece, n) => n > 0 || piece.text !== ''), at: value[0]! });
    }
    flush();
  }

  #entry(target: LabelTarget, last: Piece, found: { value: Stretch[]; at: Stretch }): void {
    this.#settle();
    const value = found.value.length > 0 ? ofLines(found.value) : ofText('', found.at.start);
    const label = { start: target.start, end: target.start + target.length };
    if (target.as === 'group') {
      this.#openLabel(target.bound, label);
      if (!isBlank(value.text)) this.#prose(value, value.span());
      return;
    }
    if (isBlank(value.text) && value.text === '') {
      this.#pending = { bound: target.bound, field: target.field, label };
      return;
    }
    const span = { start: label.start, end: last.start + last.text.length };
    if (!bindField(target.bound, target.field, { value, label })) keepLoose(target.bound, span);
  }

  #openLabel(bound: Bound, label: Span): void {
    bound.present = true;
    bound.heading = label;
    this.#ledger.places.set(bound.pointer, label);
    if (bound.parent) bound.parent.last = bound.pointer;
    this.#open = bound;
  }

  // A field or label block that the piece's label names: of the open block, the section, or (for blocks) the header's siblings.
  #targetOf(piece: Piece): LabelTarget | null {
    const label = piece.label ?? wholeLabel(piece.text);
    if (!label) return null;
    const key = foldedKey(label.text);
    const { start } = piece;
    const length = labelLength(piece.text, label);
    for (const bound of this.#open === this.#section ? [this.#section] : [this.#open, this.#section]) {
      const field = fieldNamed(bound, key);
      if (field && (!bound.given.has(field) || label.bold)) return { as: 'field', bound, field, label, start, length };
      const group = bound.children.find((child) => !child.present && isNamed(child.node, key));
      if (group && (group.node.via === 'label' || label.start >= label.end)) return { as: 'group', bound: group, label, start, length };
    }
    const root = this.#section.node.key === 'header' ? this.#section.parent : null;
    const section =
      label.start >= label.end
        ? root?.children.find((child) => !child.present && child.node.key !== 'header' && isNamed(child.node, key))
        : undefined;
    return section ? { as: 'group', bound: section, label, start, length } : null;
  }

  #looseLines(pieces: Piece[]): void {
    const span = { start: pieces[0]!.start, end: pieces.at(-1)!.start + pieces.at(-1)!.text.length };
    if (!keepGuidance(this.#section, span)) this.#prose(ofLines(pieces), span);
  }

  #text(span: Span, hidden: boolean): void {
    if (keepGuidance(this.#section, span)) return;
    this.#settle();
    if (hidden) keepLoose(this.#section, span);
    else this.#prose(ofSpan(span, this.#ledger.document.text), span);
  }

  // Text: of a label block that still waits for its items, else prose of the section, else kept apart.
  #prose(text: Excerpt, span: Span): void {
    if (this.#open !== this.#section) {
      const list = listsOf(this.#open)[0];
      if (list && !this.#open.given.has(list)) return bindListText(this.#open, list, { text, item: null });
      if (takesProse(this.#open)) return this.#keepProse(this.#open, text);
      this.#open = this.#section;
    }
    this.#residue(span, text);
  }

  #residue(span: Span, text: Excerpt = ofSpan(span, this.#ledger.document.text)): void {
    const bound = this.#section;
    if (takesProse(bound)) this.#keepProse(bound, text);
    else keepLoose(bound, span);
  }

  #keepProse(bound: Bound, text: Excerpt): void {
    const last = bound.prose.at(-1);
    const pointer = bound.node.shape === 'collapsed' ? bound.pointer : `${bound.pointer}/text`;
    const trimmed = text.slice(0);
    if (last) bound.prose.push(trimmed);
    else bound.prose = [trimmed];
    const span = { start: bound.prose[0]!.span().start, end: trimmed.span().end };
    this.#ledger.places.set(pointer, span);
    this.#ledger.regions.push({ span, pointer, label: bound.node.label ?? '', what: 'section', optional: isOptional(bound, bound.node) });
    bound.last = pointer;
  }

  #item(item: Item, bound: Bound): boolean {
    const text = ofItem(item, this.#ledger.document.text);
    if (!hasLabels(bound.node)) return this.#listItem(item, text, bound);
    const first = item.lines[0]?.text ?? '';
    const label = labelOf(first) ?? wholeLabel(first);
    const key = label ? foldedKey(label.text) : '';
    const field = label ? fieldNamed(bound, key) : null;
    const group = label
      ? bound.children.find((child) => !child.present && child.node.via === 'label' && isNamed(child.node, key))
      : undefined;
    if (label && field) {
      const whole = label.end >= item.lines[0]!.text.trimEnd().length;
      const value = whole ? text.slice(label.start) : text.slice(label.start, label.end);
      const place = { start: item.headSpan.start, end: item.headSpan.start + labelLength(text.text, label) };
      if (!bindField(bound, field, { value, label: place })) keepLoose(bound, item.span);
      return true;
    }
    if (label && group) {
      this.#nested(group, item, text.slice(label.start, Math.max(label.start, item.head.length)));
      return true;
    }
    return this.#listItem(item, text, bound);
  }

  #nested(group: Bound, item: Item, inline: Excerpt): void {
    group.present = true;
    group.touched = item.children.length > 0 || !isBlank(inline.text);
    group.heading = item.headSpan;
    this.#ledger.places.set(group.pointer, item.headSpan);
    const list = listsOf(group)[0];
    if (!isBlank(inline.text)) {
      if (list) bindListText(group, list, { text: inline, item: null });
      else keepLoose(group, inline.span());
    }
    bindUnits(group, item.children);
  }

  #listItem(item: Item, text: Excerpt, bound: Bound): boolean {
    const choices = bound.node.children.find((child): child is Choices => child.kind === 'choices');
    const lists = listsOf(bound);
    if (choices && (item.box !== 'none' || lists.length === 0)) {
      bindChoice(bound, choices, { item, text });
      return true;
    }
    const boxed = item.box !== 'none';
    const list = lists.find((candidate) => candidate.checkbox === boxed) ?? lists[0];
    if (!list) return false;
    bindListText(bound, list, { text: text.slice(0), item });
    return true;
  }

  #table(table: Table, bound: Bound): boolean {
    if (table.head.cells.length === 2 && this.#fieldTable(table, bound)) return true;
    for (const child of bound.node.children) {
      if (child.kind === 'rows' && bindTable(bound, child as Rows, table)) return true;
    }
    return false;
  }

  #fieldTable(table: Table, bound: Bound): boolean {
    const rows = [table.head, ...table.rows];
    const fields = rows.map((row) => fieldNamed(bound, foldedKey(row.cells[0]?.text ?? '')));
    if (!fields.some(Boolean)) return false;
    for (const [i, row] of rows.entries()) {
      const cell = row.cells[1];
      const label = row.cells[0]?.span ?? row.span;
      const field = fields[i];
      const value = ofText(cell?.text ?? '', cell?.span.start ?? row.span.end);
      const taken = field && bindField(bound, field, { value, label });
      if (!taken && i > 0) keepLoose(bound, row.span);
    }
    return true;
  }

  #fence(fence: Fence, bound: Bound): boolean {
    const node = bound.node.children.find(
      (child): child is Data | Code => (child.kind === 'data' || child.kind === 'code') && !bound.given.has(child),
    );
    if (!node || fence.indented) return false;
    bindFence(bound, node, fence);
    return true;
  }
}

type LabelTarget = { label: Label; start: number; length: number; bound: Bound } & ({ as: 'field'; field: Field } | { as: 'group' });
