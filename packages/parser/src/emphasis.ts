import { finder, replaceSpans } from './inline-spans.ts';
import type { Span } from './place.ts';

/** Marks of one pass in the order in which they are tried, with the pattern that closes each. */
interface Marks {
  opener: RegExp;
  closers: readonly (readonly [mark: string, closer: string])[];
}

const STARS: Marks = {
  opener: /(?<!\\)(?:\*{1,3}|~~)(?=\S)/g,
  closers: ['***', '**', '*', '~~'].map((mark) => [mark, `(?<=[^\\s\\\\])${mark.replaceAll('*', '\\*')}`]),
};
// Inside of words an underscore is a letter: `snake_case_name`.
const UNDERSCORES: Marks = {
  opener: /(?<![\\\p{L}\p{N}_])_{1,3}(?=\S)/gu,
  closers: ['___', '__', '_'].map((mark) => [mark, `(?<=\\S)${mark}(?![\\p{L}\\p{N}])`]),
};

/** The text without the marks of emphasis that is closed. */
export function withoutEmphasis(source: string): string {
  const unstarred = /\*|~~/.test(source) ? withoutMarks(source, STARS) : source;
  return unstarred.includes('_') ? withoutMarks(unstarred, UNDERSCORES) : unstarred;
}

function withoutMarks(source: string, { opener, closers }: Marks): string {
  if (source.search(opener) < 0) return source;
  const finders = closers.map(([mark, closer]) => ({ mark, find: finder(source, new RegExp(closer, 'gu')) }));
  const cuts: Span[] = [];
  let from = 0;
  for (const { 0: run, index } of source.matchAll(opener)) {
    if (index < from) continue;
    for (const { mark, find } of finders) {
      const close = run.startsWith(mark) ? find(index + mark.length + 1) : -1;
      if (close < 0) continue;
      from = close + mark.length;
      cuts.push({ start: index, end: index + mark.length }, { start: close, end: from });
      break;
    }
  }
  return replaceSpans(source, cuts, () => '');
}
