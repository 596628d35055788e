/**
 * Ways to say something, found in a text whatever their case. A text is first searched without regard to where words begin and end, which costs
 * next to nothing; what knows all letters of Unicode is built when that finds something.
 */
export class Wordings {
  readonly #rough: RegExp;
  readonly #marked: RegExp;
  readonly #source: string;
  #exact: RegExp | null = null;

  /**
   * @param words patterns of whole words
   * @param unspaced patterns of scripts without spaces between words, found anywhere
   */
  constructor({ words, unspaced = [] }: { words: readonly string[]; unspaced?: readonly string[] }) {
    const rough = [...words, ...unspaced].join('|');
    this.#rough = new RegExp(rough, 'i');
    this.#marked = new RegExp(withMarks(rough), 'i');
    this.#source = [String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, ...unspaced].join('|');
  }

  /** False for the source of a document of which no sentence has a match: a much cheaper look than reading its sentences. */
  mayBeIn(source: string): boolean {
    return this.#marked.test(source);
  }

  /** All matches in a text, in order. */
  allIn(text: string): RegExpExecArray[] {
    return this.#rough.test(text) ? [...text.matchAll((this.#exact ??= new RegExp(this.#source, 'giu')))] : [];
  }
}

// In the source of a text, marks of emphasis and of line ends can stand where the text has a space.
function withMarks(pattern: string): string {
  return pattern.replaceAll(/\[\\s-\]|\\s/g, (space) => (space === '\\s' ? String.raw`[\s*_~\\]` : String.raw`[\s*_~\\-]`));
}
