import { codeSpans, commentSpans, replaceSpans } from './inline-spans.ts';
import type { Span } from './place.ts';
import type { Cell, Outline, Table, Unit } from './unit.ts';

// Comments that speak to the linter (`<!-- afterword-disable-line … -->`). They say nothing about the incident, so the document
// is read as if they were not there: a list or table around one stays whole, and no value holds one.

const OPENING = /<!--\s*afterword-/iy;

/** Comments to the linter outside of code, in order. */
export function directiveSpans(text: string, outline: Outline): Span[] {
  if (!text.includes('<!--') || !/<!--\s*afterword-/i.test(text)) return [];
  const uncoded = replaceSpans(text, codeIn(outline, text), ({ start, end }) => ' '.repeat(end - start));
  return commentSpans(uncoded).filter(({ start }) => {
    OPENING.lastIndex = start;
    return OPENING.test(text) && text[start - 1] !== '\\';
  });
}

/** The text with the spans blanked; lines and offsets stay. */
export function blankedSpans(text: string, spans: readonly Span[]): string {
  return replaceSpans(text, spans, ({ start, end }) => text.slice(start, end).replaceAll(/[^\r\n]/g, ' '));
}

/**
 * What the Markdown engine reads instead of a text with blanked directives: where one stood alone between two lines of text, the
 * line break before it is blanked too, so that it leaves no blank line that would end a table or a paragraph.
 */
export function closedUp(blanked: string, directives: readonly Span[]): string {
  const gaps = runsOf(blanked, directives).flatMap(({ start, end }): Span[] => {
    const above = ABOVE.exec(blanked.slice(Math.max(0, start - REACH), start));
    const alone = above !== null && /\S/.test(above[1]!) && !FENCE.test(above[1]!) && BELOW.test(blanked.slice(end, end + REACH));
    return alone ? [{ start: start - above[2]!.length, end }] : [];
  });
  return replaceSpans(blanked, gaps, ({ start, end }) => ' '.repeat(end - start));
}

const REACH = 1000;
const ABOVE = /([^\r\n]*)((?:\r\n?|\n)[ \t]*)$/;
const BELOW = /^[ \t]*(?:\r\n?|\n)[ \t]*\S/;

// The end of a fence must have its line to itself.
const FENCE = /^[ \t>]*(?:`{3}|~{3})/;

// Directives on one line or on lines that follow each other are one gap.
function runsOf(blanked: string, directives: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of directives) {
    const last = runs.at(-1);
    if (last && start - last.end <= REACH && /^[ \t]*(?:(?:\r\n?|\n)[ \t]*)?$/.test(blanked.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

function codeIn({ sections, frontMatter }: Outline, text: string): Span[] {
  const code = sections.flatMap(({ heading, units }) => [...(heading ? inlineCode(heading.textSpan, text) : []), ...codeOf(units, text)]);
  return frontMatter ? [frontMatter.span, ...code] : code;
}

function codeOf(units: readonly Unit[], text: string): Span[] {
  const code: Span[] = [];
  const paragraphs = new Map<number, Span>();
  for (const unit of units) {
    if (unit.kind === 'fence') code.push(unit.span);
    else if (unit.kind === 'line') paragraphs.set(unit.paragraph, { start: unit.paragraph, end: unit.span.end });
    else if (unit.kind === 'italic') code.push(...inlineCode(unit.span, text));
    else if (unit.kind === 'item') code.push(...inlineCode(unit.headSpan, text), ...codeOf(unit.children, text));
    else if (unit.kind === 'quote') code.push(...codeOf(unit.units, text));
    else if (unit.kind === 'table') code.push(...cellsOf(unit).flatMap(({ span }) => inlineCode(span, text)));
  }
  return [...code, ...[...paragraphs.values()].flatMap((span) => inlineCode(span, text))].sort((a, b) => a.start - b.start);
}

function cellsOf({ head, rows }: Table): Cell[] {
  return [head, ...rows].flatMap(({ cells }) => cells);
}

// Whichever begins first wins: a backtick in a comment opens no code.
function inlineCode({ start, end }: Span, text: string): Span[] {
  const source = text.slice(start, end);
  const both = [
    ...codeSpans(source).map((span) => ({ ...span, code: true })),
    ...commentSpans(source).map((span) => ({ ...span, code: false })),
  ];
  const code: Span[] = [];
  let from = 0;
  for (const span of both.sort((a, b) => a.start - b.start)) {
    if (span.start < from) continue;
    if (span.code) code.push({ start: start + span.start, end: start + span.end });
    from = span.end;
  }
  return code;
}
