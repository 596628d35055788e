import { isLetterAt, isSpaceAt } from './characters.ts';

/** A phrase found in a text. */
export interface FoundPhrase<T> {
  value: T;
  /** Offset behind it. */
  end: number;
}

/** Whether a word goes on at an offset, behind a phrase that ends there. */
export type GoesOn = (text: string, at: number) => boolean;

type Entry<T> = readonly [phrase: string, value: T];

/** Phrases that begin alike. */
interface Node<T> {
  /** Length of what they have in common. */
  depth: number;
  entries: readonly Entry<T>[];
  /** Of the phrase that ends here. */
  ending: { value: T; goesOn: GoesOn } | null;
  /** The others by their next character; made when a text first comes here, which is seldom far into a phrase. */
  next: ReadonlyMap<number, Node<T>> | null;
}

/**
 * Known phrases with what each means, found at an offset without regard to case and to the kind of white space. A pattern of all of them would read the
 * same, but compiling some hundred alternatives takes longer than reading a document.
 */
export class Phrases<T> {
  readonly #goesOn: GoesOn | null;
  readonly #root: Node<T>;

  /**
   * @param entries phrases in lower case; of two alike the first counts
   * @param goesOn a phrase behind which this is true is not found; by default a letter that follows a letter
   */
  constructor(entries: Iterable<readonly [string, T]>, goesOn?: GoesOn) {
    this.#goesOn = goesOn ?? null;
    this.#root = this.#nodeOf([...entries], 0);
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
      if (node.ending && !node.ending.goesOn(text, end)) (found ??= []).push({ value: node.ending.value, end });
      node = end < text.length ? (node.next ??= this.#nextOf(node)).get(lower(text, end)) : undefined;
    }
    return found;
  }

  /** True when one of the phrases stands somewhere in the text, in the middle of a word too. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.at(text, at)) return true;
    return false;
  }

  #nodeOf(entries: readonly Entry<T>[], depth: number): Node<T> {
    const ending = entries.find(([phrase]) => phrase.length === depth);
    return { depth, entries, ending: ending ? { value: ending[1], goesOn: this.#goesOn ?? goesOnBehind(ending[0]) } : null, next: null };
  }

  #nextOf({ entries, depth }: Node<T>): ReadonlyMap<number, Node<T>> {
    const groups = new Map<number, Entry<T>[]>();
    for (const entry of entries) {
      if (entry[0].length === depth) continue;
      const code = entry[0].charCodeAt(depth);
      const group = groups.get(code);
      if (group) group.push(entry);
      else groups.set(code, [entry]);
    }
    return new Map(Array.from(groups, ([code, group]) => [code, this.#nodeOf(group, depth + 1)]));
  }
}

function goesOnBehind(phrase: string): GoesOn {
  return isLetterAt(phrase, phrase.length - 1) ? isLetterAt : never;
}

/** Phrases without a meaning of their own. */
export function phrasesOf(list: Iterable<string>, goesOn?: GoesOn): Phrases<true> {
  return new Phrases(
    Array.from(list, (phrase) => [phrase, true] as const),
    goesOn,
  );
}

// In lower case; any white space is a space.
function lower(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isSpaceAt(text, at)) return 0x20;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  return text[at]!.toLowerCase().charCodeAt(0);
}

function never(): boolean {
  return false;
}
