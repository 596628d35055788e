import { isLetterBefore, type Parsed, type Part, type Span, type Unit } from '@afterword/parser';
import { blanksOf } from './author-blanks.ts';
import { HIDDEN, masked, withHidden } from './masked-text.ts';
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

/** Longest block that is searched; what stands behind is not prose anybody wrote by hand. */
const LONGEST_BLOCK = 20_000;

/** A block with more opening brackets is no prose either, and looking for links in it would cost their square. */
const MOST_BRACKETS = 300;

/** All sentences of a document in order. */
export function sentencesOf(parsed: Parsed): readonly Sentence[] {
  return parsed.parts.all.flatMap((part) => sentencesInPart(parsed, part));
}

/** Sentences of parts of the given kinds and of everything below them. */
export function sentencesIn(parsed: Parsed, kinds: PartKinds): readonly Sentence[] {
  return partsOf(parsed, kinds).flatMap((part) => sentencesInPart(parsed, part));
}

/**
 * False where no sentence of such parts holds a sign: a much cheaper look than reading them.
 *
 * @param sign not global, made by `inSource`: in the source of a sentence, marks of emphasis stand where it has spaces
 */
export function mayBeSaidIn(parsed: Parsed, kinds: PartKinds, sign: RegExp): boolean {
  const { text } = parsed.document;
  return partsOf(parsed, kinds).some(({ titleSpan, units }) => {
    const [first, last] = [units[0], units.at(-1)];
    return (
      sign.test(text.slice(titleSpan.start, titleSpan.end)) || (first && last && sign.test(text.slice(first.span.start, last.span.end)))
    );
  });
}

type PartKinds = readonly NonNullable<Part['kind']>[];

function partsOf({ parts }: Parsed, kinds: PartKinds): Part[] {
  const inside = new Set<Part>();
  for (const part of parts.all) {
    const isInside = (part.kind !== null && kinds.includes(part.kind)) || (part.parent !== null && inside.has(part.parent));
    if (isInside) inside.add(part);
  }
  return [...inside];
}

/** Sentences of one part, its title first. */
export function sentencesInPart(parsed: Parsed, part: Part): readonly Sentence[] {
  return proseOf(parsed).sentencesIn(part);
}

/** The sentences of a document, part by part: only those are read that somebody asks for. */
class Prose {
  readonly #text: string;
  readonly #known = new Map<Part, readonly Sentence[]>();

  constructor(parsed: Parsed) {
    this.#text = withoutTemplate(parsed);
  }

  sentencesIn(part: Part): readonly Sentence[] {
    const known = this.#known.get(part);
    if (known) return known;
    const sentences = [...headingOf(part, this.#text), ...blocksOf(part.units).flatMap((block) => split(block, part, this.#text))];
    this.#known.set(part, sentences);
    return sentences;
  }
}

const proseOf = once((parsed: Parsed) => new Prose(parsed));

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
  return withHidden(
    text,
    [...template, ...blanksOf(parsed)].sort((a, b) => a.start - b.start),
  );
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
const ABBREVIATIONS = ['e.g', 'i.e', 'vs', 'approx', 'etc', 'cf', 'ca', 'incl', 'p.ej'];
const LONGEST_ABBREVIATION = 6;

const END = /[.!?]+(?=[\s)*_"”’]|$)|[。！？]|\r?\n(?=[ \t>]*(?:\*\*|__)[^*_\n]{1,60}[:：])/gu;

function split(block: Span, part: Part, text: string): Sentence[] {
  const source = text.slice(block.start, Math.min(block.end, block.start + LONGEST_BLOCK));
  if (source.includes('[') && source.split('[').length > MOST_BRACKETS) return [];
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
  for (const { 0: mark, index } of source.matchAll(END)) {
    const isMark = body[index] !== HIDDEN && !(mark === '.' && isBehindAbbreviation(body, index));
    if (isMark) close(index + mark.length);
  }
  close(body.length);
  return sentences;
}

function isBehindAbbreviation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at).toLowerCase();
  return ABBREVIATIONS.some((short) => before.endsWith(short) && !isLetterBefore(text, at - short.length));
}
