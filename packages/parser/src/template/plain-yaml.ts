import type { DataNode, DataPair } from './data-node.ts';

// What most data blocks are: keys, lists and plain values, one to a line. The library for YAML reads the same, but takes as long for a
// dozen such lines as the rest of the template for a whole document.

/** Text that is a plain scalar whatever stands around it. A colon inside is followed by text. */
const TEXT = String.raw`[A-Za-z0-9_(/](?:[\w ./()%+,;@=~&*!?'"\u00C0-\u024F–—…-]|:(?=[^ ]))*`;
const LINE = new RegExp(`^( {0,50})(- +)?(?:(${TEXT}):(?: +|$))?(${TEXT})?$`);
// Within what the library is allowed to nest and to hold.
const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 500;

interface Line {
  /** Column at which it begins. */
  indent: number;
  /** Column behind the `- ` that it begins with, or null. */
  item: number | null;
  /** Offset of the indentation in the text. */
  start: number;
  key: string | null;
  text: string;
  /** Offset behind the text. */
  end: number;
}

/** A block of YAML with nothing but block maps, lists and plain values, each on its own line; null for any other text. */
export function plainYaml(code: string): DataNode | null {
  const lines = code.length <= LONGEST_TEXT ? linesOf(code) : null;
  if (lines === null || lines.length === 0) return null;
  const reader = new BlockReader(lines);
  const node = reader.block();
  return reader.isDone ? node : null;
}

function linesOf(code: string): Line[] | null {
  const lines: Line[] = [];
  let start = 0;
  for (const source of code.split('\n')) {
    if (source.length > LONGEST_LINE) return null;
    const filled = source.replace(/ +$/, '');
    const line = filled === '' ? undefined : lineOf(filled, start);
    if (line === null) return null;
    if (line) lines.push(line);
    start += source.length + 1;
  }
  return lines;
}

function lineOf(source: string, start: number): Line | null {
  const match = LINE.exec(source);
  if (!match) return null;
  const [, { length: indent }, dash, key = null, text = ''] = match as unknown as [string, string, string?, string?, string?];
  if (key?.endsWith(' ') || (key === null && (text === '' || dash === undefined))) return null;
  return { indent, item: dash === undefined ? null : indent + dash.length, start, key, text, end: start + source.length };
}

/** Reads lines from the first on; stops for good where they are not what a block of this kind can hold. */
class BlockReader {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  get isDone(): boolean {
    return this.#at === this.#lines.length;
  }

  /** The block that begins at the current line: all lines of its indentation and what is below them. */
  block(): DataNode | null {
    const { indent, item } = this.#lines[this.#at]!;
    return item === null ? this.#map(indent) : this.#list(indent);
  }

  #map(indent: number): DataNode | null {
    const pairs: DataPair[] = [];
    const start = this.#lines[this.#at]!.start + indent;
    for (let line = this.#next(indent); line && line.item === null; line = this.#next(indent)) {
      const at = line.start + indent;
      const value = this.#valueOf(line);
      if (value === null) return null;
      pairs.push({ key: line.key!, place: { start: at, end: at + line.key!.length }, value });
    }
    return { kind: 'map', pairs, start, end: pairs.at(-1)!.value!.end };
  }

  #list(indent: number): DataNode | null {
    const items: DataNode[] = [];
    const start = this.#lines[this.#at]!.start + indent;
    for (let line = this.#next(indent); line && line.item !== null; line = this.#next(indent)) {
      const item = line.key === null ? this.#valueOf(line) : this.#mapInItem(line, line.item);
      if (item === null) return null;
      items.push(item);
    }
    return { kind: 'list', items, start, end: items.at(-1)!.end };
  }

  // `- key: value`: the first pair of a map that is indented as far as the key.
  #mapInItem(line: Line, indent: number): DataNode | null {
    this.#lines[this.#at] = { ...line, indent, item: null };
    return this.#map(indent);
  }

  // A value on the line, or the block below it. A deeper line behind a value would go on with it.
  #valueOf({ indent, text, end }: Line): DataNode | null {
    this.#at++;
    const below = this.#lines[this.#at];
    const deeper = below !== undefined && below.indent > indent;
    if (text === '') return deeper ? this.block() : null;
    return deeper ? null : { kind: 'scalar', text, plain: true, start: end - text.length, end };
  }

  #next(indent: number): Line | undefined {
    const line = this.#lines[this.#at];
    return line?.indent === indent ? line : undefined;
  }
}
