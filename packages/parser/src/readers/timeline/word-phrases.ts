import { isWordAt } from '../../characters.ts';

/** A phrase found in a text. */
export interface FoundWords<T> {
  value: T;
  index: number;
  /** Offset behind it. */
  end: number;
}

/**
 * Known phrases of ASCII words, found in plain text in small letters where whole words say them. A word is a run of letters, digits and
 * hyphens that begins with no hyphen; each is looked up once, as the first word of phrases.
 */
export class WordPhrases<T> {
  readonly #byWord = new Map<string, [phrase: string, value: T][]>();

  /** @param entries phrases in small letters, each once */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of [...entries].sort(([a], [b]) => b.length - a.length)) {
      const word = phrase.slice(0, wordEnd(phrase, 0));
      const known = this.#byWord.get(word);
      if (known) known.push([phrase, value]);
      else this.#byWord.set(word, [[phrase, value]]);
    }
  }

  /** All in order of the text; of several that begin alike the longest first. */
  allIn(text: string): FoundWords<T>[] {
    const found: FoundWords<T>[] = [];
    for (let index = 0; index < text.length;) {
      const behind = wordEnd(text, index);
      if (behind > index && text[index] !== '-') this.#add(found, text, { index, behind });
      index = behind > index ? behind : index + 1;
    }
    return found;
  }

  #add(found: FoundWords<T>[], text: string, { index, behind }: { index: number; behind: number }): void {
    for (const [phrase, value] of this.#byWord.get(text.slice(index, behind)) ?? []) {
      const end = index + phrase.length;
      if (text.startsWith(phrase, index) && wordEnd(text, end) === end) found.push({ value, index, end });
    }
  }
}

// Where the word that goes on at an offset ends. The second half of a character is what the first half is.
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (text[end] === '-' || isWordAt(text, end) || (end > at && isLowSurrogate(text.charCodeAt(end))))) end++;
  return end;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
