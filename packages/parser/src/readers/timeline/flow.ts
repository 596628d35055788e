import type { Span } from '../../place.ts';
import type { Part } from '../../parts.ts';
import { kindOfName } from '../../vocabulary/section-names.ts';
import type { Fence, Item, Line, Unit } from '../../unit.ts';
import { labelOnLine } from '../../parts.ts';
import { labelledTime, leadingTime, namedTime, trailingTime, type Label } from './label.ts';
import { extend, type Moment, type Piece } from './moment.ts';
import { isPartOfTimeline, type TimelineSection } from './sections.ts';
import { settled } from './settle.ts';
import { tableMoments } from './table.ts';

/**
 * Moments of one timeline in document order, whatever their shapes: headings, items, bare lines, table rows. Text without a
 * time goes to the moment before it.
 */
export function momentsOf({ part, tablesOnly, more }: TimelineSection, text: string): Moment[] {
  const flow = new Flow(text);
  if (tablesOnly) for (const unit of part.units) flow.table(unit);
  else flow.part(part, true);
  for (const one of more) flow.part(one, false);
  if (flow.moments.length === 0 && !tablesOnly) for (const unit of part.units) flow.fence(unit);
  return settled(flow.moments.filter((moment) => moment.time !== null || moment.event !== null || moment.action !== null));
}

class Flow {
  readonly moments: Moment[] = [];
  readonly #text: string;
  readonly #marked = new Map<Unit[], boolean>();
  #openedByItem = false;
  // The moment that text without a time belongs to.
  #open: Moment | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  part(part: Part, isRoot: boolean): void {
    const before = this.#open;
    if (!isRoot) this.#heading(part);
    this.#units(part.units);
    for (const child of part.children) {
      if (isPartOfTimeline(child)) this.part(child, false);
      else this.#open = null;
    }
    if (!isRoot && before === null) this.#open = null;
  }

  table(unit: Unit): void {
    if (unit.kind === 'table') this.moments.push(...tableMoments(unit));
  }

  /** Lines of a code block that holds the timeline itself. */
  fence(unit: Unit): void {
    if (unit.kind !== 'fence') return;
    for (const piece of codeLines(unit, this.#text)) {
      const label = leadingTime(piece);
      if (label) this.#start(label, piece.span);
    }
  }

  #units(units: Unit[]): void {
    for (const [i, unit] of units.entries()) {
      if (unit.kind === 'line') this.#line(unit, units[i - 1]);
      else if (unit.kind === 'item') this.#item(unit, units);
      else if (unit.kind === 'table') this.#tableUnit(unit);
      else if (unit.kind === 'rule') this.#open = null;
      else if (unit.kind === 'quote' && !this.#open) this.#units(unit.units);
      else if (unit.kind === 'quote' || unit.kind === 'fence' || unit.kind === 'italic') this.#continue(unit.span);
    }
  }

  #heading({ titleSpan, via, children, units }: Part): void {
    const piece = this.#piece(titleSpan);
    const label = via === 'heading' ? (leadingTime(piece) ?? namedTime(piece, true) ?? trailingTime(piece)) : null;
    this.#open = null;
    if (!label) return;
    const moment = this.#start(label, titleSpan);
    const inside =
      this.#hasTimes(units) || children.some((child) => this.#hasTimes(child.units) || leadingTime(this.#piece(child.titleSpan)));
    moment.heading = inside && (label.time.clock === null || label.time.end !== null);
  }

  #item(item: Item, siblings: Unit[]): void {
    const piece = this.#piece(item.headSpan);
    const lines = this.#linesOf(item);
    const label =
      leadingTime(piece) ?? namedTime(piece, false) ?? labelledTime(piece) ?? trailingTime(piece) ?? this.#unreadable(piece, siblings);
    if (label) {
      const first = lines.findIndex((line, i) => i > 0 && startsEntry(line, lines[i - 1]!));
      if (first > 0 && label.rest) cutAt(label.rest, lines[first - 1]!.span.end);
      const moment = this.#start(label, item.span);
      moment.heading = label.rest === null && label.time.clock === null && this.#hasTimes(item.children);
      for (const line of first > 0 ? lines.slice(first) : []) this.#textLine(line);
      this.#openedByItem = true;
    } else if (this.#hasTimes(item.children)) {
      this.#open = null;
    } else {
      this.#continue(item.span);
      return;
    }
    this.#children(item);
  }

  // Nested items with a time are moments of their own; the rest belongs to the item.
  #children(item: Item): void {
    for (const child of item.children) {
      if (child.kind === 'item' && (isTimed(this.#piece(child.headSpan)) || this.#hasTimes(child.children)))
        this.#item(child, item.children);
      else if (child.kind === 'table') this.#tableUnit(child);
      else if (child.kind !== 'rule') this.#continue(child.span);
    }
  }

  #line(line: Line, before: Unit | undefined): void {
    const previous = before?.kind === 'line' && before.paragraph === line.paragraph ? this.#piece(before.span) : null;
    const piece = this.#piece(line.span);
    if (previous ? isTimed(piece) && isWhole(previous) : isTimed(piece) || namedTime(piece, false) || labelledTime(piece))
      this.#textLine(piece);
    else if (previous === null && (this.#openedByItem || labelOnLine(line.text) !== null || isOtherLabel(line.text))) this.#open = null;
    else this.#continue(line.span);
  }

  #textLine(piece: Piece): void {
    for (const part of runTogether(piece)) {
      const label = leadingTime(part) ?? namedTime(part, false) ?? labelledTime(part);
      if (label) this.#start(label, part.span);
      else this.#continue(part.span);
    }
  }

  #tableUnit(unit: Unit): void {
    const count = this.moments.length;
    this.table(unit);
    if (this.moments.length > count) this.#open = null;
    else this.#continue(unit.span);
  }

  // In a list of times, a bold or bracketed lead that is no time is one that cannot be read: `**soon** - text`.
  #unreadable(piece: Piece, siblings: Unit[]): Label | null {
    const found = /^(?:\*\*([^*\n]{1,24}?)\s*[:：]?\*\*|\[([^\]\n]{1,24})\](?![([]))\s*(?:[-–—:：]\s*)?(?=\S)/u.exec(piece.text);
    if (!found) return null;
    if (!this.#isMarkedList(siblings)) return null;
    const raw = (found[1] ?? found[2])!;
    const from = piece.span.start + found[0].indexOf(raw);
    const rest = { text: piece.text.slice(found[0].length), span: { start: piece.span.start + found[0].length, end: piece.span.end } };
    const time = { raw, precision: 'unknown' as const, date: null, clock: null, zone: null, relative: null, end: null };
    return { time, timeSpan: { start: from, end: from + raw.length }, rest };
  }

  // True where most items begin with a time in bold or brackets.
  #isMarkedList(siblings: Unit[]): boolean {
    const known = this.#marked.get(siblings);
    if (known !== undefined) return known;
    const items = siblings.filter((unit): unit is Item => unit.kind === 'item');
    const marked = items.filter((item) => /^(?:\*\*|\[)/.test(item.head) && isTimed(this.#piece(item.headSpan)));
    this.#marked.set(siblings, marked.length * 2 > items.length);
    return marked.length * 2 > items.length;
  }

  #start({ time, timeSpan, rest }: Label, span: Span): Moment {
    const event = rest && { text: prose(rest.text), span: rest.span };
    const moment: Moment = {
      span: { start: span.start, end: rest?.span.end ?? timeSpan.end },
      time,
      timeSpan,
      event,
      action: null,
      actor: null,
      zone: null,
      heading: false,
    };
    this.moments.push(moment);
    this.#open = moment;
    this.#openedByItem = false;
    return moment;
  }

  #continue(span: Span): void {
    if (!this.#open) return;
    const from = this.#open.event?.span.end ?? span.start;
    extend(this.#open, this.#block(span), this.#text.slice(from, span.start));
  }

  #hasTimes(units: Unit[]): boolean {
    return units.some((unit) => {
      if (unit.kind === 'item') return isTimed(this.#piece(unit.headSpan)) || this.#hasTimes(unit.children);
      if (unit.kind === 'table') return tableMoments(unit).length > 0;
      return unit.kind === 'line' && isTimed(this.#piece(unit.span));
    });
  }

  #piece(span: Span): Piece {
    return { text: this.#text.slice(span.start, span.end), span };
  }

  #linesOf(item: Item): Piece[] {
    return item.lines.map((line) => this.#piece(line.span));
  }

  // A block of source with its own indentation taken off.
  #block(span: Span): Piece {
    const lineStart = Math.max(this.#text.lastIndexOf('\n', span.start - 1), this.#text.lastIndexOf('\r', span.start - 1)) + 1;
    const indent = new RegExp(`^[ \\t]{0,${Math.min(span.start - lineStart, 100)}}`);
    const [first = '', ...rest] = this.#text.slice(span.start, span.end).split(/\r\n?|\n/);
    return { text: [first, ...rest.map((line) => line.replace(indent, ''))].join('\n').trimEnd(), span };
  }
}

function isTimed(piece: Piece): boolean {
  return leadingTime(piece) !== null;
}

// A later line of an item begins an entry when it begins with a time and the line before ends a sentence.
function startsEntry(line: Piece, before: Piece): boolean {
  const label = leadingTime(line);
  if (!label?.time.clock && !label?.time.date) return false;
  const ends = /[.!?…:;)\]"”。！？\\]\s*$/u.test(before.text) || !/^\p{Ll}/u.test(label.rest?.text ?? '');
  return ends && isWhole(before);
}

// `**Root cause:** a full disk` ends a timeline that has no heading.
function isOtherLabel(text: string): boolean {
  const label = /^(?:\*\*|__)([^*_]{2,60}?)\s?(?:[:：](?:\*\*|__)|(?:\*\*|__)\s?[:：])/u.exec(text);
  const kind = label && kindOfName(label[1]!);
  return kind !== null && kind !== 'timeline';
}

// `14:02 - one. 14:05 - two.`: entries that share a line.
function runTogether(piece: Piece): Piece[] {
  const cuts = [
    ...piece.text.matchAll(/(?:[.;!?]|<br\s?\/?>)\s{1,4}(?=\*\*~?\d{1,2}:\d{2}|\d{1,2}:\d{2}(?:\s?[AP]M)?(?:\s?[A-Z]{3,4})?\s?[-–—:]\s)/gi),
  ].map((match) => match.index + match[0].length);
  return [0, ...cuts].map((from, i) => {
    const text = piece.text.slice(from, cuts[i] ?? piece.text.length).trimEnd();
    return { text, span: { start: piece.span.start + from, end: piece.span.start + from + text.length } };
  });
}

function isWhole({ text }: Piece): boolean {
  return !/\b(?:at|from|until|till|by|to|and|on|around|about|since|before|after|between|~)\s*$/i.test(text);
}

function cutAt(piece: Piece, end: number): void {
  piece.text = piece.text.slice(0, Math.max(0, end - piece.span.start)).trimEnd();
  piece.span = { start: piece.span.start, end: piece.span.start + piece.text.length };
}

function prose(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(/(?<!\\)\\$/, ''))
    .join('\n')
    .trim();
}

function codeLines({ codeSpan }: Fence, text: string): Piece[] {
  const lines: Piece[] = [];
  for (const match of text.slice(codeSpan.start, codeSpan.end).matchAll(/[^\r\n]+/g)) {
    const lead = /^\s*/.exec(match[0])![0].length;
    const start = codeSpan.start + match.index + lead;
    lines.push({ text: match[0].slice(lead).trimEnd(), span: { start, end: start + match[0].slice(lead).trimEnd().length } });
  }
  return lines;
}
