import { maskInline, type Parsed, type Part, type Span, type Unit } from '@afterword/parser';
import { blanksOf } from './author-blanks.ts';
import { once } from './once.ts';

// Sentences for word rules. What is quoted, code, a link, a block quote or the template's own words is not the author's
// voice: it is hidden, character by character, so that a match in a sentence is at the same place in the document.

/** A sentence, heading, table cell or item as its author wrote it. */
export interface Sentence {
  /** As long as the span: hidden characters are U+0001, emphasis marks and line ends are spaces. */
  text: string;
  span: Span;
  /** The part that holds it, or that the heading opens. */
  part: Part;
  heading: boolean;
}

const HIDDEN = '\u0001';

/** Longest block that is searched; what stands behind is not prose anybody wrote by hand. */
const LONGEST_BLOCK = 20_000;

/** A block with more opening brackets is no prose either, and looking for links in it would cost their square. */
const MOST_BRACKETS = 300;

/** All sentences of a document in order. */
export const sentencesOf: (parsed: Parsed) => readonly Sentence[] = once(findSentences);

function findSentences(parsed: Parsed): Sentence[] {
  const text = withoutTemplate(parsed);
  return parsed.parts.all.flatMap((part) => [
    ...headingOf(part, text),
    ...blocksOf(part.units).flatMap((block) => split(block, part, text)),
  ]);
}

/** Sentences of parts of the given kinds and of everything below them. */
export function sentencesIn(parsed: Parsed, kinds: readonly NonNullable<Part['kind']>[]): Sentence[] {
  const inside = new Map<Part, boolean>();
  const isInside = (part: Part): boolean => {
    const known = inside.get(part);
    if (known !== undefined) return known;
    const result = (part.kind !== null && kinds.includes(part.kind)) || (part.parent !== null && isInside(part.parent));
    inside.set(part, result);
    return result;
  };
  return sentencesOf(parsed).filter(({ part }) => isInside(part));
}

/** Place of a match in the document. */
export function spanOfMatch(sentence: Sentence, match: RegExpMatchArray): Span {
  const start = sentence.span.start + (match.index ?? 0);
  return { start, end: start + match[0].length };
}

// Slots, samples and guidance that stand unchanged are the template's words; a blank in the author's own says nothing yet.
function withoutTemplate(parsed: Parsed): string {
  const { text } = parsed.document;
  const template = parsed.gaps
    .filter(({ kind }) => kind === 'guidance' || kind === 'placeholder' || kind === 'suggestion')
    .map(({ span }) => span);
  const own = [...template, ...blanksOf(parsed)].filter(({ start, end }) => end > start);
  let result = '';
  let at = 0;
  for (const span of own.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    if (span.end <= start) continue;
    result += text.slice(at, start) + HIDDEN.repeat(span.end - start);
    at = span.end;
  }
  return result + text.slice(at);
}

function headingOf(part: Part, text: string): Sentence[] {
  const { start, end } = part.titleSpan;
  return end > start ? [{ text: masked(text.slice(start, end)), span: { start, end }, part, heading: true }] : [];
}

/** Spans of running text: paragraphs, heads of items, cells. Nesting is bounded by the document limits. */
function blocksOf(units: readonly Unit[]): Span[] {
  const blocks: Span[] = [];
  let paragraph: number | null = null;
  for (const unit of units) {
    if (unit.kind === 'line' && unit.paragraph === paragraph) blocks.at(-1)!.end = unit.span.end;
    else blocks.push(...blockOf(unit));
    paragraph = unit.kind === 'line' ? unit.paragraph : null;
  }
  return blocks;
}

function blockOf(unit: Unit): Span[] {
  switch (unit.kind) {
    case 'line':
    case 'italic':
      return [{ ...unit.span }];
    case 'item':
      return [{ ...unit.headSpan }, ...blocksOf(unit.children)];
    case 'table':
      return unit.rows.flatMap(({ cells }) => cells.map(({ span }) => ({ ...span })));
    default:
      return [];
  }
}

// A full stop after one of these does not end a sentence.
const ABBREVIATION = /(?:^|[^\p{L}])(?:e\.g|i\.e|vs|approx|etc|cf|ca|incl|p\.ej)$/iu;
const LONGEST_ABBREVIATION = 8;

function split(block: Span, part: Part, text: string): Sentence[] {
  const source = text.slice(block.start, Math.min(block.end, block.start + LONGEST_BLOCK));
  if (source.split('[').length > MOST_BRACKETS) return [];
  const body = masked(source);
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = body.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const span = { start: block.start + start + lead, end: block.start + start + piece.trimEnd().length };
    if (span.end > span.start) sentences.push({ text: piece.trim(), span, part, heading: false });
    start = end;
  };
  for (const { 0: mark, index } of source.matchAll(/[.!?]+(?=[\s)*_"”’]|$)|[。！？]|\r?\n(?=[ \t>]*(?:\*\*|__)[^*_\n]{1,60}[:：])/gu)) {
    const hidden = body[index] === HIDDEN;
    const short = mark === '.' && ABBREVIATION.test(body.slice(Math.max(0, index - LONGEST_ABBREVIATION), index));
    if (!hidden && !short) close(index + mark.length);
  }
  close(body.length);
  return sentences;
}

const QUOTED =
  /"[^"\n]{1,300}"|“[^”]{1,300}”|„[^“”]{1,300}[“”]|«[^»]{1,300}»|「[^」]{1,300}」|『[^』]{1,300}』|(?<![\p{L}\p{N}])['‘][^'’\n]{1,120}['’](?![\p{L}\p{N}])/gu;
const QUOTES = /["“„«「『'‘]/;
const TAG = /<\/?[a-zA-Z][^<>\n]{0,300}>/g;
const MARKS = /[*~_\\\r\n]/;
const EMPHASIS = /\*+|~~|(?<![\p{L}\p{N}_])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}_])|\\(?=\r|\n|$)|[\r\n]/gu;

function masked(source: string): string {
  const hide = (part: string): string => HIDDEN.repeat(part.length);
  const blank = (part: string): string => ' '.repeat(part.length);
  let text = maskInline(source, HIDDEN);
  // Most texts hold none of the marks, and asking for them at once is cheaper than looking for each pattern.
  if (QUOTES.test(text)) text = text.replaceAll(QUOTED, hide);
  if (text.includes('<')) text = text.replaceAll(TAG, hide);
  return MARKS.test(text) ? text.replaceAll(EMPHASIS, blank) : text;
}
