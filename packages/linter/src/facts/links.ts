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

/** Everything outside of code in which a link can stand, in document order. */
export const linkTexts: (parsed: Parsed) => readonly LinkText[] = once(findTexts);

function findTexts({ document }: Parsed): LinkText[] {
  const headings = document.sections.flatMap(({ heading }) => (heading ? [heading.textSpan] : []));
  const spans = [...headings, ...document.sections.flatMap(({ units }) => units.flatMap(readable))];
  return spans.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ text: withoutCode(document.text.slice(start, end)), start }));
}

function readable(unit: Unit): Span[] {
  switch (unit.kind) {
    case 'fence':
    case 'html':
    case 'rule':
      return [];
    case 'item':
      return [...unit.lines.map(({ span }) => span), ...unit.children.flatMap(readable)];
    case 'quote':
      return unit.units.flatMap(readable);
    default:
      return [unit.span];
  }
}

function withoutCode(source: string): string {
  const blank = (code: string): string => ' '.repeat(code.length);
  const text = source.includes('`') ? source.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, blank) : source;
  return text.includes('<!--') ? text.replaceAll(/<!--[\s\S]*?-->/g, blank) : text;
}

// What every link has in it.
const MARK = /\]\(|\]:|:\/\//;
const INLINE =
  /\]\([ \t]*(?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?))(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)/g;
const DEFINITION = /^\[[^\]\n]{1,200}\]:[ \t]*(?:<([^<>\n]{1,1000})>|(\S{1,1000}))/g;
const AUTO = /<(https?:\/\/[^<>\s]{1,1000})>/g;
const BARE = /(?<![\w(<\]"'=/.])(https?:\/\/[^\s<>()[\]|"'`]{1,1000}(?<![.,;:!?*_]))/g;

/** Targets of all links of a document, in order. */
export const linkTargets: (parsed: Parsed) => readonly LinkTarget[] = once(findTargets);

function findTargets(parsed: Parsed): LinkTarget[] {
  return linkTexts(parsed)
    .flatMap(linksOf)
    .sort((a, b) => a.span.start - b.span.start);
}

function linksOf({ text, start: offset }: LinkText): LinkTarget[] {
  if (!MARK.test(text)) return [];
  const definitions = [...text.matchAll(DEFINITION)].map((match) =>
    targetOf(match, { form: 'definition', offset, from: match[0].indexOf(']:') }),
  );
  const inline = [...text.matchAll(INLINE)].map((match) => targetOf(match, { form: 'inline', offset, from: 0 }));
  const auto = [...text.matchAll(AUTO)].map((match) => targetOf(match, { form: 'auto', offset, from: 0 }));
  const bare = [...text.matchAll(BARE)].map((match) => targetOf(match, { form: 'bare', offset, from: 0 }));
  // The marks of the others keep their addresses from being bare.
  return [...definitions, ...inline, ...auto, ...bare.filter(({ span }) => span.start !== definitions[0]?.span.start)];
}

function targetOf(match: RegExpExecArray, { form, offset, from }: { form: LinkTarget['form']; offset: number; from: number }): LinkTarget {
  const text = match[1] ?? match[2]!;
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
