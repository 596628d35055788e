import { isWordAt, isWordBefore, type Span } from '@afterword/parser';

// What is longer is no quotation, but a mark that stands alone. Looked for where a mark opens it.
const QUOTATIONS: Readonly<Record<string, RegExp>> = {
  '"': /"[^"\n]{1,300}"/y,
  '“': /“[^”]{1,300}”/y,
  '„': /„[^“”]{1,300}[“”]/y,
  '«': /«[^»]{1,300}»/y,
  '「': /「[^」]{1,300}」/y,
  '『': /『[^』]{1,300}』/y,
  "'": /'[^'’\n]{1,120}['’]/y,
  '‘': /‘[^'’\n]{1,120}['’]/y,
};

const OPENER = /["“„«「『'‘]/g;

/** Quotations in a text, with their marks. */
export function quotesIn(text: string): Span[] {
  const quotes: Span[] = [];
  for (const { 0: opener, index: start } of text.matchAll(OPENER)) {
    const isInside = start < (quotes.at(-1)?.end ?? 0);
    const end = isInside ? null : endOf(text, start, opener);
    if (end !== null) quotes.push({ start, end });
  }
  return quotes;
}

function endOf(text: string, start: number, opener: string): number | null {
  const pattern = QUOTATIONS[opener]!;
  pattern.lastIndex = start;
  if (!pattern.test(text)) return null;
  // A single mark within a word, or before one, is an apostrophe.
  const isSingle = opener === "'" || opener === '‘';
  return isSingle && (isWordBefore(text, start) || isWordAt(text, pattern.lastIndex)) ? null : pattern.lastIndex;
}
