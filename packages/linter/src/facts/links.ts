import type { Parsed, Span, Unit } from '@afterword/parser';
import { once } from './once.ts';

/** Where a link leads, as written. */
export interface LinkTarget {
  text: string;
  span: Span;
  /** `[a](b)`, `[a]: b`, `<b>`, or an address without any mark around it. */
  form: 'inline' | 'definition' | 'auto' | 'bare';
}

/** Text in which links can stand, as long as its source: code and comments are spaces. */
export interface LinkText {
  text: string;
  start: number;
}

/** Everything outside of code in which a mark stands, in document order. The pattern of the mark is global. */
export function textsWith(mark: RegExp, { document }: Parsed): LinkText[] {
  const marks = [...document.text.matchAll(mark)].map(({ index }) => index);
  if (marks.length === 0) return [];
  const spans: Span[] = [];
  const add = (span: Span): void => {
    if (isAnyIn(marks, span)) spans.push(span);
  };
  for (const { heading, units } of document.sections) {
    if (heading) add(heading.textSpan);
    for (const unit of units) if (isAnyIn(marks, unit.span)) eachText(unit, add);
  }
  return spans.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ text: withoutCode(document.text.slice(start, end)), start }));
}

// Whether one of the offsets, which are in order, lies in a span.
function isAnyIn(offsets: readonly number[], { start, end }: Span): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < offsets.length && offsets[low]! < end;
}

function eachText(unit: Unit, add: (span: Span) => void): void {
  switch (unit.kind) {
    case 'fence':
    case 'html':
    case 'rule':
      break;
    case 'item':
      for (const { span } of unit.lines) add(span);
      for (const child of unit.children) eachText(child, add);
      break;
    case 'quote':
      for (const inside of unit.units) eachText(inside, add);
      break;
    default:
      add(unit.span);
  }
}

function withoutCode(source: string): string {
  const blank = (code: string): string => ' '.repeat(code.length);
  const text = source.includes('`') ? source.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, blank) : source;
  return text.includes('<!--') ? text.replaceAll(/<!--[\s\S]*?-->/g, blank) : text;
}

// What every link has in it.
const MARK = /\]\(|\]:|:\/\//g;

/** The ways to write a link, each with what it has in it: most texts hold one of them. */
const FORMS: readonly { form: LinkTarget['form']; sign: string; pattern: RegExp }[] = [
  { form: 'definition', sign: ']:', pattern: /^\[[^\]\n]{1,200}\]:[ \t]*(?:<([^<>\n]{1,1000})>|(\S{1,1000}))/g },
  {
    form: 'inline',
    sign: '](',
    pattern:
      /\]\([ \t]*(?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?))(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)/g,
  },
  { form: 'auto', sign: '<http', pattern: /<(https?:\/\/[^<>\s]{1,1000})>/g },
  { form: 'bare', sign: '://', pattern: /(?<![\w(<\]"'=/.])(https?:\/\/[^\s<>()[\]|"'`]{1,1000}(?<![.,;:!?*_]))/g },
];

/** Targets of all links of a document, in order. */
export const linkTargets: (parsed: Parsed) => readonly LinkTarget[] = once(findTargets);

function findTargets(parsed: Parsed): LinkTarget[] {
  return textsWith(MARK, parsed)
    .flatMap(linksOf)
    .sort((a, b) => a.span.start - b.span.start);
}

function linksOf({ text, start: offset }: LinkText): LinkTarget[] {
  const targets = FORMS.flatMap(({ form, sign, pattern }) =>
    text.includes(sign) ? [...text.matchAll(pattern)].map((match) => targetOf(match, form, offset)) : [],
  );
  const [first] = targets;
  // The marks of the others keep their addresses from being bare.
  return first?.form === 'definition' ? targets.filter(({ form, span }) => form !== 'bare' || span.start !== first.span.start) : targets;
}

function targetOf(match: RegExpExecArray, form: LinkTarget['form'], offset: number): LinkTarget {
  const text = match[1] ?? match[2]!;
  const from = form === 'definition' ? match[0].indexOf(']:') : 0;
  const start = offset + match.index + match[0].indexOf(text, from);
  return { text, span: { start, end: start + text.length }, form };
}

/** True for a target that is an address or a page of the Git host rather than a file of the repository. */
export function isAddress(target: string): boolean {
  return (
    /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target) ||
    /^(?:\.\.\/)+(?:issues|pull|wiki|commit|compare|discussions|releases)(?:\/|$)/.test(target)
  );
}

/** Text of a percent-encoded part of an address; as written where it cannot be decoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
