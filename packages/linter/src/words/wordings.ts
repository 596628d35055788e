/**
 * Ways to say something, found in a text whatever their case. A text is first searched without regard to where words begin and end, which costs
 * next to nothing; what knows all letters of Unicode is built when that finds something.
 */
export class Wordings {
  /** Found in the source of every text with a match: for `mayBeSaidIn`. */
  readonly inSource: RegExp;
  readonly #rough: RegExp;
  readonly #source: string;
  #exact: RegExp | null = null;

  /**
   * @param words patterns of whole words
   * @param unspaced patterns of scripts without spaces between words, found anywhere
   */
  constructor({ words, unspaced = [] }: { words: readonly string[]; unspaced?: readonly string[] }) {
    this.#rough = new RegExp([...words, ...unspaced].join('|'), 'i');
    this.inSource = inSource(this.#rough);
    this.#source = [String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, ...unspaced].join('|');
  }

  /** All matches in a text, in order. */
  allIn(text: string): RegExpExecArray[] {
    return this.#rough.test(text) ? [...text.matchAll((this.#exact ??= new RegExp(this.#source, 'giu')))] : [];
  }
}

/** A pattern for texts, as one for their source: there, marks of emphasis and of line ends can stand where a text has a space. */
export function inSource({ source, flags }: RegExp): RegExp {
  const marked = source.replaceAll(/\[\\s-\]|\\s/g, (space) => (space === '\\s' ? String.raw`[\s*_~\\]` : String.raw`[\s*_~\\-]`));
  return new RegExp(marked, flags);
}
