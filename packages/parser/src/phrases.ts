import { isLetterAt } from './characters.ts';

/** A phrase found in a text. */
export interface FoundPhrase<T> {
  value: T;
  /** Offset behind it. */
  end: number;
}

/** Whether a word goes on at an offset, behind a phrase that ends there. */
export type GoesOn = (text: string, at: number) => boolean;

interface Node<T> {
  next: Map<number, Node<T>>;
  /** Of the phrase that ends here. */
  entry: { value: T; goesOn: GoesOn } | null;
}

/**
 * Known phrases with what each means, found at an offset without regard to case. A pattern of all of them would read the
 * same, but compiling some hundred alternatives takes longer than reading a document.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), entry: null };

  /**
   * @param entries phrases in lower case; of two alike the first counts
   * @param goesOn a phrase behind which this is true is not found; by default a letter that follows a letter
   */
  constructor(entries: Iterable<readonly [string, T]>, goesOn?: GoesOn) {
    for (const [phrase, value] of entries) {
      let node = this.#root;
      for (let i = 0; i < phrase.length; i++) node = child(node, phrase.charCodeAt(i));
      const byDefault = isLetterAt(phrase, phrase.length - 1) ? isLetterAt : never;
      node.entry ??= { value, goesOn: goesOn ?? byDefault };
    }
  }

  /** The longest phrase at an offset, or null. */
  at(text: string, at: number): FoundPhrase<T> | null {
    return this.allAt(text, at)?.at(-1) ?? null;
  }

  /** All phrases at an offset, the longest last, or null. */
  allAt(text: string, at: number): FoundPhrase<T>[] | null {
    let found: FoundPhrase<T>[] | null = null;
    let node: Node<T> | undefined = this.#root;
    for (let end = at; node; end++) {
      if (node.entry && !node.entry.goesOn(text, end)) (found ??= []).push({ value: node.entry.value, end });
      node = end < text.length ? node.next.get(lower(text, end)) : undefined;
    }
    return found;
  }

  /** True when one of the phrases stands somewhere in the text, in the middle of a word too. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.at(text, at)) return true;
    return false;
  }
}

/** Phrases without a meaning of their own. */
export function phrasesOf(list: Iterable<string>, goesOn?: GoesOn): Phrases<true> {
  return new Phrases(
    Array.from(list, (phrase) => [phrase, true] as const),
    goesOn,
  );
}

function child<T>(node: Node<T>, code: number): Node<T> {
  const known = node.next.get(code);
  if (known) return known;
  const made: Node<T> = { next: new Map(), entry: null };
  node.next.set(code, made);
  return made;
}

function lower(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  return text[at]!.toLowerCase().charCodeAt(0);
}

function never(): boolean {
  return false;
}
