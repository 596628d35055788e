import type { Span } from './place.ts';
import { BlockState, type LineRole } from './limits/block-state.ts';
import { InlineWork } from './limits/inline-work.ts';
import { lineShape, type LineShape } from './limits/line-shape.ts';
import { UpperBound } from './limits/upper-bound.ts';
import { WORK } from './limits/work.ts';

/** How much a document may hold: what is within the limits takes the Markdown engine seconds at most, and nests little enough to recurse into. */
export interface Limits {
  /** UTF-16 code units: the tree takes some hundred times the memory of its text. */
  characters: number;
  /** Every line costs the engine, blank ones too. */
  lines: number;
  /** Our own patterns work line by line. */
  lineLength: number;
  /** Quotes and lists inside one another: the engine and we recurse into them. */
  containerDepth: number;
  /** Rows of all tables. */
  tableRows: number;
  /** Pipes in one line: every row of a table is as wide as its header allows. */
  tableColumns: number;
  /** Items of all lists. */
  listItems: number;
  /** Headings underlined with `=` or `-`: the engine copies its events for each. */
  setextHeadings: number;
  /** Link reference definitions. */
  definitions: number;
  /** Estimated microseconds of parsing: emphasis, links, HTML and code marks in one paragraph are matched in squared time. */
  work: number;
}

/** At least ten times what any of 160 real postmortems and templates holds. */
export const defaultLimits: Limits = {
  characters: 1_048_576,
  lines: 20_000,
  lineLength: 65_536,
  containerDepth: 100,
  tableRows: 8_000,
  tableColumns: 500,
  listItems: 8_000,
  setextHeadings: 1_000,
  definitions: 5_000,
  work: 2_000_000,
};

/** A limit that a text exceeds, with the line that exceeds it. */
export interface Excess {
  limit: keyof Limits;
  actual: number;
  allowed: number;
  span: Span;
}

/** The first limit the text exceeds, or null. Linear in the text; it ends at the first excess. */
export function exceeded(text: string, limits: Limits): Excess | null {
  if (text.length > limits.characters) {
    return { limit: 'characters', actual: text.length, allowed: limits.characters, span: { start: limits.characters, end: text.length } };
  }
  const bounded = { ...limits, containerDepth: Math.min(limits.containerDepth, MOST_DEPTH) };
  return isFarWithin(text, bounded) ? null : firstExcess(text, bounded);
}

// A look at the signs of each line. Texts with other line endings are few, and are read at once.
function isFarWithin(text: string, limits: Limits): boolean {
  if (text.includes('\r')) return false;
  const bound = new UpperBound(text);
  for (let start = 0; start < text.length;) {
    const end = feedFrom(text, start);
    bound.line(start, end);
    start = end + 1;
  }
  return bound.isWithin(limits);
}

function firstExcess(text: string, limits: Limits): Excess | null {
  const counter = new Counter();
  const hasReturns = text.includes('\r');
  for (let start = 0; start < text.length;) {
    const end = hasReturns ? lineEnd(text, start) : feedFrom(text, start);
    if (end - start > limits.lineLength)
      return { limit: 'lineLength', actual: end - start, allowed: limits.lineLength, span: { start, end } };
    const excess = counter.line(lineShape(text, start, end), text, limits);
    if (excess) return excess;
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return null;
}

function feedFrom(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function lineEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const char = text.charCodeAt(end);
    if (char === 0x0a || char === 0x0d) break;
  }
  return end;
}

/** Nesting that no setting allows more of: beyond it the engines and we could run out of stack. */
const MOST_DEPTH = 1_000;

const COUNTED = ['lines', 'containerDepth', 'tableRows', 'tableColumns', 'listItems', 'setextHeadings', 'definitions'] as const;

type Counts = Record<(typeof COUNTED)[number], number>;

// Asked for each line, so without a loop over names.
function isWithin(counts: Counts, limits: Limits): boolean {
  return (
    counts.lines <= limits.lines &&
    counts.containerDepth <= limits.containerDepth &&
    counts.tableRows <= limits.tableRows &&
    counts.tableColumns <= limits.tableColumns &&
    counts.listItems <= limits.listItems &&
    counts.setextHeadings <= limits.setextHeadings &&
    counts.definitions <= limits.definitions
  );
}

class Counter {
  readonly #counts: Counts = {
    lines: 0,
    containerDepth: 0,
    tableRows: 0,
    tableColumns: 0,
    listItems: 0,
    setextHeadings: 0,
    definitions: 0,
  };
  readonly #blocks = new BlockState();
  readonly #inline = new InlineWork();
  #work = 0;
  #splices = 0;
  #opened = 0;
  #before: LineRole = 'blank';

  line(shape: LineShape, text: string, limits: Limits): Excess | null {
    const { start, end, quotes, items, indent } = shape;
    const counts = this.#counts;
    const role = this.#blocks.role(shape, text);
    counts.lines++;
    counts.containerDepth = role === 'code' ? 0 : quotes + items + (items > 0 ? indent >> 1 : 0);
    this.#opened += role === 'code' ? 1 : 1 + quotes + items;
    this.#work +=
      WORK.line + WORK.char * (end - start) + (role === 'code' ? 0 : WORK.container * quotes + WORK.item * items + WORK.indent * indent);
    if (role !== 'code' && role !== 'blank') this.#block(shape, text, role);
    this.#run(shape, text, role);
    this.#before = role;
    return this.#excess({ start, end }, limits);
  }

  #block({ content, end, items }: LineShape, text: string, role: LineRole): void {
    const counts = this.#counts;
    counts.listItems += items;
    counts.tableColumns = pipes(text, content, end);
    this.#work += WORK.pipe * counts.tableColumns;
    if (role === 'row') counts.tableRows++;
    if (role === 'row') this.#work += WORK.row;
    const char = text[content];
    if (char === '[') counts.definitions += /^\[[^\]]*\]:/.test(text.slice(content, Math.min(end, content + 1000))) ? 1 : 0;
    const underline = (char === '=' || char === '-') && this.#before !== 'blank' && /^(?:=+|-+)[ \t]*$/.test(text.slice(content, end));
    if (underline) counts.setextHeadings++;
  }

  #run({ content, end }: LineShape, text: string, role: LineRole): void {
    if (role !== 'text') {
      this.#work += this.#inline.work;
      this.#inline.clear();
    }
    if (role !== 'blank' && role !== 'code') this.#inline.add(text, content, end);
    const splices = this.#counts.setextHeadings + this.#blocks.ended;
    this.#work += WORK.splice * (splices - this.#splices) * this.#opened;
    this.#splices = splices;
  }

  #excess(span: Span, limits: Limits): Excess | null {
    const counts = this.#counts;
    const limit = isWithin(counts, limits) ? undefined : COUNTED.find((name) => counts[name] > limits[name]);
    if (limit) return { limit, actual: counts[limit], allowed: limits[limit], span };
    const work = Math.round(this.#work + this.#inline.work);
    return work > limits.work ? { limit: 'work', actual: work, allowed: limits.work, span } : null;
  }
}

function pipes(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x7c) count++;
  return count;
}
