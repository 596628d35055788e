// Kinds of single characters by offset. Compiling a class such as `\p{L}` costs a tenth of a millisecond in each pattern that
// holds one; asked character by character it is paid once in a run.

class Kind {
  readonly #property: string;
  readonly #known = new Map<number, boolean>();
  #pattern: RegExp | null = null;

  constructor(property: string) {
    this.#property = property;
  }

  isAt(text: string, at: number): boolean {
    const code = text.codePointAt(at);
    if (code === undefined) return false;
    const known = this.#known.get(code);
    if (known !== undefined) return known;
    const is = !isSign(code) && this.#find(code);
    this.#known.set(code, is);
    return is;
  }

  #find(code: number): boolean {
    this.#pattern ??= new RegExp(this.#property, 'u');
    return this.#pattern.test(String.fromCodePoint(code));
  }
}

const LETTER = new Kind('\\p{L}');
const NUMBER = new Kind('\\p{N}');
const LATIN = new Kind('\\p{Script=Latin}');
const MARK = new Kind('\\p{M}');

// Dashes, quotes, ellipses and arrows, the only signs beyond ASCII in most English documents, are of none of these kinds.
function isSign(code: number): boolean {
  return isBetween(code, 0x2000, 0x206f) || isBetween(code, 0x2190, 0x21ff);
}

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

/** Whether a letter (`\p{L}`) stands anywhere in a text. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetterAt(text, at)) return true;
  return false;
}

/** Offset of the first letter or number (`\p{L}`, `\p{N}`) at or behind an offset, or the length of the text. */
export function wordFrom(text: string, from = 0): number {
  let at = from;
  while (at < text.length && !isWordAt(text, at)) at++;
  return at;
}

/** Whether a letter or number stands anywhere in a text. */
export function hasWord(text: string): boolean {
  return wordFrom(text) < text.length;
}

/** True for white space (`\s`) at an offset. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || isBetween(code, 0x09, 0x0d) : isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    isBetween(code, 0x2000, 0x200a) ||
    isBetween(code, 0x2028, 0x2029) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
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
