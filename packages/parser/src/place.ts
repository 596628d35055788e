import type { Place, Point } from '@afterword/schema';

/** A range of the text as offsets in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** Turns offsets into lines and columns. LF, CRLF and a lone CR each end a line, as in CommonMark. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    if (text.includes('\r')) this.#addReturns(text);
    else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  #addReturns(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) this.#starts.push(at + 1);
    }
  }

  /** Number of lines; an empty text has one. */
  get lines(): number {
    return this.#starts.length;
  }

  /** Offset of the first character of a line, counted from 1. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.#length;
  }

  point(offset: number): Point {
    const clamped = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - this.#starts[low]! + 1, offset: clamped };
  }

  place(span: Span): Place {
    return { start: this.point(span.start), end: this.point(span.end) };
  }
}

/** Where the values of one part of a postmortem were read from: JSON pointer to span. Few are ever asked for, so that the index waits for that. */
export class PlaceList {
  readonly #pointers: string[] = [];
  readonly #spans: Span[] = [];
  #index: Map<string, Span> | null = null;

  /** A later place of the same pointer counts. */
  set(pointer: string, span: Span): void {
    this.#pointers.push(pointer);
    this.#spans.push({ start: span.start, end: span.end });
    this.#index?.set(pointer, this.#spans.at(-1)!);
  }

  /** Span of the pointer itself, or null. */
  get(pointer: string): Span | null {
    return this.#indexed().get(pointer) ?? null;
  }

  /** Span of the pointer or of its nearest ancestor with one, or null. */
  nearest(pointer: string): Span | null {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const span = this.get(at);
      if (span) return span;
    }
    return null;
  }

  entries(): IterableIterator<[string, Span]> {
    return this.#indexed().entries();
  }

  #indexed(): ReadonlyMap<string, Span> {
    this.#index ??= new Map(this.#pointers.map((pointer, i) => [pointer, this.#spans[i]!]));
    return this.#index;
  }
}

/** Where each value was read from: JSON pointer into the postmortem to span. */
export class Places {
  /** Of `/incident`, as the readers found them. */
  readonly incident: PlaceList = new PlaceList();
  /** Of `/sections`, as the template was bound. */
  readonly sections: PlaceList = new PlaceList();

  /** Span of the pointer itself, or null. */
  get(pointer: string): Span | null {
    return this.#listOf(pointer).get(pointer);
  }

  /** Span of the pointer or of its nearest ancestor with one, or null. */
  nearest(pointer: string): Span | null {
    return this.#listOf(pointer).nearest(pointer);
  }

  /** All pointers, those of `/incident` first. */
  *entries(): IterableIterator<[string, Span]> {
    yield* this.incident.entries();
    yield* this.sections.entries();
  }

  #listOf(pointer: string): PlaceList {
    return pointer.startsWith('/sections') ? this.sections : this.incident;
  }
}
