// Kinds of single characters by offset. Compiling a class such as `\p{L}` costs a tenth of a millisecond in each pattern that
// holds one; asked character by character it is paid once in a run.

class Kind {
  readonly #pattern: RegExp;
  readonly #known = new Map<number, boolean>();

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  isAt(text: string, at: number): boolean {
    const code = text.codePointAt(at);
    if (code === undefined) return false;
    const known = this.#known.get(code);
    if (known !== undefined) return known;
    const is = this.#pattern.test(String.fromCodePoint(code));
    this.#known.set(code, is);
    return is;
  }
}

const LETTER = new Kind(/\p{L}/u);
const NUMBER = new Kind(/\p{N}/u);
const LATIN = new Kind(/\p{Script=Latin}/u);
const MARK = new Kind(/\p{M}/u);

/** True for a letter (`\p{L}`) at an offset. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? isAsciiLetter(code) : LETTER.isAt(text, at);
}

/** True for a number (`\p{N}`) at an offset. */
export function isNumberAt(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x80 ? isDigitAt(text, at) : NUMBER.isAt(text, at);
}

/** True for a letter or number (`\p{L}`, `\p{N}`) at an offset. */
export function isWordAt(text: string, at: number): boolean {
  return isLetterAt(text, at) || isNumberAt(text, at);
}

/** True for an ASCII digit at an offset. */
export function isDigitAt(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at), 0x30, 0x39);
}

/** True for a letter or number right before an offset. */
export function isWordBefore(text: string, at: number): boolean {
  return isWordAt(text, startBefore(text, at));
}

/** True for a letter right before an offset. */
export function isLetterBefore(text: string, at: number): boolean {
  return isLetterAt(text, startBefore(text, at));
}

/** True for a Latin letter or sign (`\p{Script=Latin}`) at an offset. */
export function isLatinAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? isAsciiLetter(code) : LATIN.isAt(text, at);
}

/** True for a combining mark (`\p{M}`) at an offset. */
export function isMarkAt(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x80 && MARK.isAt(text, at);
}

function startBefore(text: string, at: number): number {
  const isPair = isBetween(text.charCodeAt(at - 1), 0xdc00, 0xdfff) && isBetween(text.charCodeAt(at - 2), 0xd800, 0xdbff);
  return isPair ? at - 2 : at - 1;
}

function isAsciiLetter(code: number): boolean {
  return isBetween(code | 0x20, 0x61, 0x7a);
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}
