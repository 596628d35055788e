import type { Span } from '@afterword/parser';
import { unicodePattern } from './unicode-pattern.ts';

// Secrets are found outside of the linter, by a library; here they are kept out of everything the linter says.

/** A key, token or password in a text. */
export interface Secret {
  /** What it is: `GitHub token`. */
  kind: string;
  span: Span;
}

/** Finds the secrets in a text. */
export type SecretFinder = (text: string) => Secret[];

const MARK = '•';

/** Letters and digits in a row that give a secret away. */
const TELLING = 8;

/**
 * What hides secrets in texts taken from a document: a word that has eight letters or digits in a row in common with a secret
 * is shown as `•••`, however the text was cut, folded or freed of its marks.
 */
export function hiderOf(text: string, secrets: readonly Secret[]): (value: string) => string {
  if (secrets.length === 0) return (value) => value;
  const known = new Set(secrets.flatMap(({ span }) => [...runsOf(text.slice(span.start, span.end))]));
  const isTelling = (word: string): boolean => [...runsOf(word)].some((run) => known.has(run));
  return (value) => value.replaceAll(/[^\s`]+/g, (word) => (isTelling(word) ? MARK.repeat(3) : word));
}

const PUNCTUATION = unicodePattern(String.raw`[^\p{L}\p{N}]`, 'gu');

function* runsOf(text: string): Generator<string> {
  const folded = text.toLowerCase().replaceAll(PUNCTUATION(), '');
  for (let i = 0; i === 0 || i + TELLING <= folded.length; i++) yield folded.slice(i, i + TELLING);
}

/** The text with every character of its secrets as `•`; lines and columns stay. */
export function masked(text: string, find: SecretFinder): string {
  const spans = find(text)
    .map(({ span }) => span)
    .sort((a, b) => b.start - a.start);
  return spans.reduce(
    (all, { start, end }) => all.slice(0, start) + all.slice(start, end).replaceAll(/[^\r\n]/g, MARK) + all.slice(end),
    text,
  );
}
