import { isSpaceAt, isWordAt, isWordBefore } from './characters.ts';
import { replaceSpans } from './inline-spans.ts';
import type { Span } from './place.ts';

/** Marks of one pass. */
interface Marks {
  /** In the order in which they are tried. */
  all: readonly string[];
  mayOpen: (source: string, at: number) => boolean;
  mayClose: (source: string, at: number, mark: string) => boolean;
}

const STARS: Marks = {
  all: ['***', '**', '*', '~~'],
  mayOpen: (source, at) => source[at - 1] !== '\\',
  mayClose: (source, at) => !isSpaceAt(source, at - 1) && source[at - 1] !== '\\',
};
// Inside of words an underscore is a letter: `snake_case_name`.
const UNDERSCORES: Marks = {
  all: ['___', '__', '_'],
  mayOpen: (source, at) => source[at - 1] !== '\\' && source[at - 1] !== '_' && !isWordBefore(source, at),
  mayClose: (source, at, mark) => !isSpaceAt(source, at - 1) && !isWordAt(source, at + mark.length),
};

/** The text without the marks of emphasis that is closed. */
export function withoutEmphasis(source: string): string {
  const unstarred = source.includes('*') || source.includes('~~') ? withoutMarks(source, STARS) : source;
  return unstarred.includes('_') ? withoutMarks(unstarred, UNDERSCORES) : unstarred;
}

function withoutMarks(source: string, marks: Marks): string {
  const closers = marks.all.map((mark) => ({ mark, next: closerOf(source, mark, marks) }));
  const cuts: Span[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const run = runAt(source, at, marks);
    if (run === '') continue;
    const start = at;
    at += run.length - 1;
    if (start < from) continue;
    for (const { mark, next } of closers) {
      const close = run.startsWith(mark) ? next(start + mark.length + 1) : -1;
      if (close < 0) continue;
      from = close + mark.length;
      cuts.push({ start, end: start + mark.length }, { start: close, end: from });
      break;
    }
  }
  return replaceSpans(source, cuts, () => '');
}

// The longest mark that begins here and has text right behind it, or nothing.
function runAt(source: string, at: number, { all, mayOpen }: Marks): string {
  const char = source[at]!;
  if (char !== '*' && char !== '_' && char !== '~') return '';
  const isOpen = (mark: string): boolean => source.startsWith(mark, at) && !isEndOrSpaceAt(source, at + mark.length);
  return mayOpen(source, at) ? (all.find(isOpen) ?? '') : '';
}

function isEndOrSpaceAt(source: string, at: number): boolean {
  return at >= source.length || isSpaceAt(source, at);
}

// Finds where a mark closes at or behind an offset, -1 for nowhere. Offsets asked for must not decrease.
function closerOf(source: string, mark: string, { mayClose }: Marks): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found === -1 || found >= from) return found;
    found = source.indexOf(mark, from);
    while (found >= 0 && !mayClose(source, found, mark)) found = source.indexOf(mark, found + 1);
    return found;
  };
}
