import type { Limits } from '../limits.ts';
import { WORK } from './work.ts';

// What a character may be to the limits: before the content of a line, and in inline text.
const TEXT = 0;
const SPACE = 1;
const DIGIT = 2;
const MARKER = 3;
const PIPE = 4;
const SIGN = 5;
const STAR = 6;

const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(char: string): number {
  if (char === '*') return STAR;
  if (char === '|') return PIPE;
  if (' \t'.includes(char)) return SPACE;
  if ('-+>.)='.includes(char)) return MARKER;
  if ('_`][&\\<('.includes(char)) return SIGN;
  return char >= '0' && char <= '9' ? DIGIT : TEXT;
}

/**
 * Counts the signs of a text, as if each were the most it can be. Nearly every document is so far from all limits that this tells it; every
 * number here is at least the one that `Counter` finds line by line.
 */
export class UpperBound {
  readonly #text: string;
  #lines = 0;
  #markers = 0;
  #indent = 0;
  #brackets = 0;
  #deepest = 0;
  #widest = 0;
  #longest = 0;
  #work = 0;
  // Of the inline text since the last empty line, which ends every run of it.
  #runChars = 0;
  #runLines = 0;
  #runSigns = 0;
  #runTicks = 0;
  #runEscapes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads a line, given by its offsets without the line ending. */
  line(start: number, end: number): void {
    if (start === end) this.#endRun();
    this.#lines++;
    this.#runLines++;
    this.#runChars += end - start;
    this.#longest = Math.max(this.#longest, end - start);
    this.#inline(this.#lead(start, end), end);
  }

  // Offset of the content: behind white space, markers and numbers. A star there is counted again as inline text.
  #lead(start: number, end: number): number {
    const text = this.#text;
    let markers = 0;
    let indent = 0;
    let at = start;
    let content = end;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      const kind = code < 0x80 ? KINDS[code]! : TEXT;
      if (kind === SPACE) indent += code === TAB ? 4 : 1;
      else if (kind === MARKER || kind === STAR) markers++;
      else if (kind !== DIGIT) break;
      if (kind === STAR) content = Math.min(content, at);
    }
    this.#markers += markers;
    this.#indent += indent;
    this.#deepest = Math.max(this.#deepest, markers + indent);
    return Math.min(content, at);
  }

  #inline(content: number, end: number): void {
    const text = this.#text;
    let pipes = 0;
    for (let at = content; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80 || KINDS[code]! < PIPE) continue;
      if (KINDS[code] === PIPE) pipes++;
      else this.#sign(code);
    }
    this.#widest = Math.max(this.#widest, pipes);
    this.#work += WORK.pipe * pipes;
  }

  #sign(code: number): void {
    this.#runSigns++;
    if (code === BACKTICK) this.#runTicks++;
    else if (code === BACKSLASH) this.#runEscapes++;
    else if (code === BRACKET) this.#brackets++;
  }

  // Runs of k different lengths hold more than k * k / 2 backticks.
  #endRun(): void {
    const { lookBack, lookAhead, lazyLines, events } = WORK;
    const signs = this.#runSigns;
    const allEvents = events.other * this.#runLines + events.reference * signs;
    const ahead = lookAhead.title * signs + lookAhead.ticks * (Math.sqrt(2 * this.#runTicks) + this.#runEscapes);
    this.#work += WORK.reference * signs + lookBack * signs * allEvents + ahead * this.#runChars + lazyLines * this.#runLines ** 2;
    this.#runChars = this.#runLines = this.#runSigns = this.#runTicks = this.#runEscapes = 0;
  }

  /** Whether the text, of which all lines are read, is surely within the limits. */
  isWithin(limits: Limits): boolean {
    this.#endRun();
    return (
      this.#longest <= limits.lineLength &&
      this.#lines <= Math.min(limits.lines, limits.tableRows) &&
      this.#deepest <= limits.containerDepth &&
      this.#widest <= limits.tableColumns &&
      this.#markers <= Math.min(limits.listItems, limits.setextHeadings) &&
      this.#brackets <= limits.definitions &&
      this.#work + this.#workOfLines() <= limits.work
    );
  }

  // Of the blocks: a marker is an item at most, and each item or underlined heading is ended once.
  #workOfLines(): number {
    const lines = (WORK.line + WORK.row) * this.#lines + WORK.char * this.#text.length;
    const containers = Math.max(WORK.item, WORK.container) * this.#markers + WORK.indent * this.#indent;
    const splices = WORK.splice * 3 * this.#markers * (this.#lines + this.#markers);
    return lines + containers + splices;
  }
}

const TAB = 0x09;
const BACKTICK = 0x60;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
