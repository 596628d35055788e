import type { Document, Parsed, Span } from '@afterword/parser';
import { doubtfulValues } from './document-values.ts';
import { once } from './once.ts';
import { overlapsAny } from './spans.ts';
import { BLANK_INSIDE, isBlank, isTodo } from './unfilled-text.ts';

/** Blanks in the author's own words, which no template knows; the target of a reference link is none. */
export const blanksOf: (parsed: Parsed) => readonly Span[] = once(findBlanks);

function findBlanks({ document, metadata }: Parsed): Span[] {
  const spans: Span[] = [];
  const find = (text: string, span: Span): void => {
    for (const one of blanksIn(text, span)) if (!isReference(one, document) && !overlapsAny(one, spans)) spans.push(one);
  };
  for (const { from, value, valueSpan } of metadata.entries) if (from === 'frontMatter') find(value, valueSpan);
  for (const { text, span } of doubtfulValues(document)) find(text, span);
  return spans.sort((a, b) => a.start - b.start);
}

function blanksIn(text: string, span: Span): Span[] {
  const isWhole = isBlank(text);
  // `[To be determined]` is a `TBD`.
  if ((!isWhole && !text.includes('[') && !text.includes('<')) || isTodo(text)) return [];
  if (isWhole) return [span];
  const readable = text.includes('`') ? text.replaceAll(/`[^`]*`/g, (code) => ' '.repeat(code.length)) : text;
  return [...readable.matchAll(BLANK_INSIDE)].map(({ index, 0: blank }) => ({
    start: span.start + index,
    end: span.start + index + blank.length,
  }));
}

function isReference({ start, end }: Span, document: Document): boolean {
  const label = `${document.text.slice(start, end).toLowerCase()}:`;
  return definitionsOf(document).some((definition) => definition.startsWith(label));
}

const definitionsOf = once(({ sections }: Document): readonly string[] =>
  sections.flatMap(({ units }) => units.flatMap((unit) => (unit.kind === 'definition' ? [(unit.text ?? '').toLowerCase()] : []))),
);
