import type { LineShape } from './line-shape.ts';

/**
 * What a line is for the limits. `item` and `row` surely begin inline text of their own, `code` surely holds none; `text`
 * may go on with the paragraph before it.
 */
export type LineRole = 'blank' | 'code' | 'row' | 'item' | 'text';

// Fences, tables and nested items can be told without the engine only while it is certain which containers are open.
// `containers` doubts end where an unindented line follows a blank one; after a doubt about what is code, nothing is
// certain any more and every line counts as text.
type Doubt = 'none' | 'containers' | 'all';

const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const DELIMITER_ROW = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
const RAW_HTML = /^<(?:[!?]|(?:script|pre|style|textarea)\b)/i;
const RAW_HTML_CLOSED = /^<!--.*-->|^<(script|pre|style|textarea)\b.*<\/\1>/i;

/** Follows the blocks of a document line by line, never more sure than the Markdown engine. */
export class BlockState {
  /** Containers that ended so far. */
  ended = 0;
  #items: number[] = [];
  #ordered: { indent: number; column: number; kind: string } | null = null;
  #quotes = 0;
  #fence: { mark: string; top: number } | null = null;
  #comment = false;
  #html = false;
  #table: number | null = null;
  #header: { indent: number; cells: number } | null = null;
  #lines = 0;
  #doubt: Doubt = 'none';

  role(shape: LineShape, text: string): LineRole {
    if (this.#fence && this.#inFence(this.#fence, shape, text)) return 'code';
    this.ended += Math.max(0, this.#quotes - shape.quotes);
    this.#quotes = shape.quotes;
    if (shape.blank) return this.#blank();
    if (this.#comment) {
      this.#comment = !text.slice(shape.first, shape.end).includes('-->');
      return 'text';
    }
    if (this.#lines === 0 && shape.indent === 0 && shape.items === 0 && shape.quotes === 0) this.#unindented();
    const role = shape.items > 0 ? this.#item(shape, text) : shape.quotes > 0 ? this.#quote() : this.#text(shape, text);
    this.#lines = role === 'code' ? 0 : role === 'item' ? 1 : this.#lines + 1;
    return role;
  }

  #inFence(fence: { mark: string; top: number }, shape: LineShape, text: string): boolean {
    if (shape.first >= shape.end) return true;
    if (shape.indent < fence.top) {
      this.#fence = null;
      return false;
    }
    const line = text.slice(shape.first, shape.end).trimEnd();
    const closes = shape.indent - fence.top <= 3 && line.length >= fence.mark.length && line === fence.mark[0]!.repeat(line.length);
    if (closes) this.#fence = null;
    return true;
  }

  #blank(): LineRole {
    this.#lines = 0;
    this.#html = false;
    this.#table = null;
    this.#header = null;
    return 'blank';
  }

  #unindented(): void {
    this.ended += this.#items.length;
    this.#items = [];
    if (this.#doubt === 'containers') this.#doubt = 'none';
  }

  #doubtContainers(): void {
    if (this.#doubt === 'none') this.#doubt = 'containers';
  }

  #quote(): LineRole {
    this.#doubtContainers(); // what follows may be a lazy line of it
    this.#ordered = null;
    this.#table = null;
    this.#header = null;
    return 'text';
  }

  #item(shape: LineShape, text: string): LineRole {
    this.#table = null;
    this.#header = null;
    this.ended += Math.max(0, this.#close(shape.indent) - 1) + shape.items - 1;
    const { marker, indent, column } = shape;
    const sibling = this.#ordered?.indent === indent && this.#ordered.kind === marker?.kind;
    const starts = marker !== null && shape.content < shape.end && (marker.number === null || marker.number === 1 || sibling);
    const nested = indent - (this.#items.at(-1) ?? 0) <= 3 && this.#doubt === 'none';
    if (!starts || shape.items > 1 || shape.quotes > 0 || column - indent > 4 + (marker.number === null ? 1 : 2)) this.#doubtContainers();
    this.#items.push(column);
    this.#ordered = starts && marker.number !== null ? { indent, column, kind: marker.kind } : null;
    const char = text[shape.content];
    this.#html = char === '<' && shape.content < shape.end;
    if (char === '`' || char === '~' || char === '<') {
      const content = text.slice(shape.content, shape.end);
      if (FENCE.test(content) || RAW_HTML.test(content)) this.#doubt = 'all';
    }
    if (!nested) this.#doubtContainers();
    return starts && (indent <= 3 || nested) ? 'item' : 'text';
  }

  #close(indent: number): number {
    let closed = 0;
    while (this.#items.length > 0 && this.#items.at(-1)! > indent) {
      this.#items.pop();
      closed++;
    }
    return closed;
  }

  #text(shape: LineShape, text: string): LineRole {
    if (shape.indent < (this.#items.at(-1) ?? 0)) {
      if (this.#lines === 0) this.ended += this.#close(shape.indent);
      else this.#doubtContainers();
    }
    if (this.#ordered && shape.indent < this.#ordered.column) this.#ordered = null;
    const top = this.#items.at(-1) ?? 0;
    const certain = this.#doubt === 'none' && !this.#html;
    if (shape.indent - top > 3) return certain && this.#lines === 0 ? 'code' : 'text';
    const char = text[shape.first]!;
    if (char === '`' || char === '~') return this.#fenceOrText(shape, text);
    if (char === '<') this.#openHtml(text.slice(shape.first, shape.end));
    return char === '|' && certain ? this.#row(shape, text) : this.#plain();
  }

  #plain(): LineRole {
    this.#table = null;
    this.#header = null;
    return 'text';
  }

  #fenceOrText(shape: LineShape, text: string): LineRole {
    const fence = FENCE.exec(text.slice(shape.first, shape.end));
    if (!fence) return this.#plain();
    this.#plain();
    if (this.#doubt !== 'none' || this.#html) {
      this.#doubt = 'all';
      return 'text';
    }
    this.#fence = { mark: (fence[1] ?? fence[2])!, top: this.#items.at(-1) ?? 0 };
    return 'code';
  }

  #openHtml(line: string): void {
    this.#html = true;
    if (!RAW_HTML.test(line) || RAW_HTML_CLOSED.test(line)) return;
    if (line.startsWith('<!--') && this.#doubt === 'none' && this.#items.length === 0) this.#comment = true;
    else this.#doubt = 'all';
  }

  // Cells of a table are inline text of their own. A table is certain where header and delimiter row begin with a pipe in
  // the same column and have as many cells.
  #row(shape: LineShape, text: string): LineRole {
    const { indent } = shape;
    if (this.#table === indent) return 'row';
    const line = text.slice(shape.first, shape.end).trimEnd();
    const cells = cellsOf(line);
    if (this.#header?.indent === indent && this.#header.cells === cells && DELIMITER_ROW.test(line)) {
      this.#table = indent;
      return 'row';
    }
    this.#table = null;
    this.#header = { indent, cells };
    return 'text';
  }
}

function cellsOf(line: string): number {
  let pipes = 0;
  let last = -1;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '|') {
      pipes++;
      last = i;
    }
  }
  return last === line.length - 1 ? pipes - 1 : pipes;
}
