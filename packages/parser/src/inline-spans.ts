import type { Span } from './place.ts';

// Where code, comments and links stand in inline Markdown. Every search keeps what it has found, so that a text of nothing
// but openers is read in one pass.

/** Code spans with their marks, in order; the first run of as many backticks closes one. */
export function codeSpans(source: string): Span[] {
  if (!source.includes('`')) return [];
  const runs = tickRuns(source);
  const closers = new Map<number, number[]>();
  for (const [i, { start, end }] of runs.entries()) {
    const known = closers.get(end - start);
    if (known) known.push(i);
    else closers.set(end - start, [i]);
  }
  for (const positions of closers.values()) positions.reverse();
  const spans: Span[] = [];
  for (let i = 0; i < runs.length; i++) {
    const { start, end } = runs[i]!;
    const sameLength = closers.get(end - start)!;
    while (sameLength.length > 0 && sameLength.at(-1)! <= i) sameLength.pop();
    const closer = sameLength.at(-1);
    if (closer === undefined || source[start - 1] === '\\') continue;
    spans.push({ start, end: runs[closer]!.end });
    i = closer;
  }
  return spans;
}

function tickRuns(source: string): Span[] {
  const runs: Span[] = [];
  for (let start = source.indexOf('`'); start >= 0; start = source.indexOf('`', runs.at(-1)!.end)) {
    let end = start + 1;
    while (source[end] === '`') end++;
    runs.push({ start, end });
  }
  return runs;
}

/** HTML comments, in order. */
export function commentSpans(source: string): Span[] {
  const spans: Span[] = [];
  for (let start = source.indexOf('<!--'); start >= 0; start = source.indexOf('<!--', spans.at(-1)!.end)) {
    const close = source.indexOf('-->', start + 4);
    if (close < 0) break;
    spans.push({ start, end: close + 3 });
  }
  return spans;
}

/** A link or image: its whole source and the text between the first brackets. */
export interface LinkSpan extends Span {
  label: Span;
}

const OPENER = { link: '[', image: '![' } as const;

/** Links or images in order, inline (`[a](b)`) and, for links, by reference (`[a][b]`). Nested ones are not looked for. */
export function linkSpans(source: string, kind: keyof typeof OPENER): LinkSpan[] {
  if (!source.includes('](') && !source.includes('][')) return [];
  const opener = OPENER[kind];
  const tailAt = tailFinder(source, kind);
  const spans: LinkSpan[] = [];
  let from = 0;
  for (let close = source.indexOf(']'); close >= 0; close = source.indexOf(']', close + 1)) {
    if (close < from) continue;
    const start = hasTail(source, close, kind) ? source.slice(from, close).lastIndexOf(opener) : -1;
    const end = start < 0 ? -1 : tailAt(close + 1);
    if (end >= 0) spans.push({ start: from + start, end, label: { start: from + start + opener.length, end: close } });
    from = end < 0 ? close + 1 : end;
  }
  return spans;
}

function hasTail(source: string, close: number, kind: keyof typeof OPENER): boolean {
  return source[close + 1] === '(' || (kind === 'link' && source[close + 1] === '[');
}

// End of `(target)`, `(target "title")` or `[reference]`, or -1.
function tailFinder(source: string, kind: keyof typeof OPENER): (at: number) => number {
  const parenthesis = finder(source, /\)/g);
  const bracket = finder(source, /\]/g);
  const space = finder(source, /\s/g);
  const titles = new Map<number, number>();
  return (at) => {
    if (source[at] === '[') return after(bracket(at + 1));
    const close = parenthesis(at + 1);
    const gap = space(at + 1);
    if (close < 0 || kind === 'image' || gap < 0 || close < gap) return after(close);
    if (!titles.has(gap)) titles.set(gap, titleEnd(source, gap));
    return titles.get(gap)!;
  };
}

function after(at: number): number {
  return at < 0 ? -1 : at + 1;
}

const TITLE = /\s+"[^"]*"\)/y;

function titleEnd(source: string, at: number): number {
  TITLE.lastIndex = at;
  return TITLE.test(source) ? TITLE.lastIndex : -1;
}

/** Finds the next match at or after an offset, -1 for none. Offsets asked for must not decrease. */
export function finder(source: string, pattern: RegExp): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) {
      pattern.lastIndex = from;
      found = pattern.exec(source)?.index ?? -1;
    }
    return found;
  };
}

/** The text with each span replaced. */
export function replaceSpans<T extends Span>(source: string, spans: readonly T[], by: (span: T) => string): string {
  if (spans.length === 0) return source;
  let result = '';
  let at = 0;
  for (const span of spans) {
    result += source.slice(at, span.start) + by(span);
    at = span.end;
  }
  return result + source.slice(at);
}
