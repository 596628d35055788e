import { WORK } from './work.ts';

/** Counts what makes the engine look back or ahead inside one run of inline text, and what it costs. */
export class InlineWork {
  #chars = 0;
  #lines = 0;
  #linear = 0;
  #events = 0;
  #marks = 0;
  #openings = 0;
  #resources = 0;
  #parentheses = 0;
  #ticks = new Set<number>();
  #escapedTicks = 0;

  /** Reads one line of the run. */
  add(text: string, start: number, end: number): void {
    this.#lines++;
    this.#chars += end - start;
    this.#events += WORK.events.other;
    for (let at = start; at < end;) at += this.#char(text, at, end);
  }

  /** Estimated microseconds for the run so far. */
  get work(): number {
    const { lookBack, lookAhead, lazyLines } = WORK;
    const titles = Math.min(this.#resources, this.#parentheses);
    const ahead = lookAhead.html * this.#openings + lookAhead.title * titles + lookAhead.ticks * (this.#ticks.size + this.#escapedTicks);
    return this.#linear + lookBack * this.#marks * this.#events + ahead * this.#chars + lazyLines * this.#lines ** 2;
  }

  /** Ends the run. */
  clear(): void {
    this.#chars = this.#lines = this.#linear = this.#events = this.#marks = 0;
    this.#openings = this.#resources = this.#parentheses = this.#escapedTicks = 0;
    this.#ticks.clear();
  }

  // Returns the characters read.
  #char(text: string, at: number, end: number): number {
    const char = text.charCodeAt(at);
    if (char >= 0x80 || SIGNS[char] === 0) return 1;
    switch (char) {
      case 0x2a: // *
      case 0x5f: // _
        return this.#delimiters(text, at, end);
      case 0x60: // `
        return this.#backticks(text, at, end);
      case 0x5d: // ]
        return this.#labelEnd(text.charCodeAt(at + 1));
      case 0x5b: // [
        return this.#event(WORK.bracket, WORK.events.other);
      case 0x26: // &
        return this.#event(WORK.mark, WORK.events.reference);
      case 0x5c: // \
        return this.#escape(text, at);
      case 0x3c: // <
        if (text[at + 1] === '!' || text[at + 1] === '?') this.#openings++;
        return this.#event(WORK.mark, WORK.events.other);
      case 0x28: // (
        this.#parentheses += isSpace(text.charCodeAt(at - 1)) ? 1 : 0;
        return 1;
      default:
        return 1;
    }
  }

  #event(work: number, events: number): number {
    this.#linear += work;
    this.#events += events;
    return 1;
  }

  // A run inside a word, as in `file_name`, opens and closes nothing if it is of underscores.
  #delimiters(text: string, at: number, end: number): number {
    const length = runLength(text, at, end);
    const inWord = text[at] === '_' && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + length));
    this.#marks += inWord ? 0 : length;
    this.#event(WORK.mark, WORK.events.other * length);
    return length;
  }

  // Backticks right after an escaped one open a code span that no run of the same text can close.
  #escape(text: string, at: number): number {
    if (text[at + 1] === '`' && text[at + 2] === '`') this.#escapedTicks++;
    return this.#event(WORK.mark, WORK.events.other) + 1;
  }

  #backticks(text: string, at: number, end: number): number {
    const length = runLength(text, at, end);
    this.#ticks.add(length);
    this.#event(WORK.mark, WORK.events.other);
    return length;
  }

  #labelEnd(next: number): number {
    this.#marks++;
    if (next === 0x28) this.#resources++;
    return this.#event(next === 0x5b ? WORK.reference : WORK.bracket, WORK.events.other);
  }
}

// The signs that count, by their code.
const SIGNS = Uint8Array.from({ length: 0x80 }, (_, code) => ('*_`][&\\<('.includes(String.fromCharCode(code)) ? 1 : 0));

function runLength(text: string, at: number, end: number): number {
  let length = 1;
  while (at + length < end && text.charCodeAt(at + length) === text.charCodeAt(at)) length++;
  return length;
}

function isWord(char: number): boolean {
  return (char >= 0x30 && char <= 0x39) || (char >= 0x41 && char <= 0x5a) || (char >= 0x61 && char <= 0x7a);
}

// A title may stand on a line of its own, so a line ending (or the start of the text, NaN) is white space too.
function isSpace(char: number): boolean {
  return !(char > 0x20);
}
