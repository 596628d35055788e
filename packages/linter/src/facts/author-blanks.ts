import type { Parsed, Span } from '@afterword/parser';
import { valuesOf } from './document-values.ts';
import { once } from './once.ts';
import { overlapsAny } from './spans.ts';
import { BLANK_INSIDE, isBlank, isTodo } from './unfilled-text.ts';

/** Blanks in the author's own words, which no template knows; the target of a reference link is none. */
export const blanksOf: (parsed: Parsed) => readonly Span[] = once(findBlanks);

function findBlanks({ document, metadata }: Parsed): Span[] {
  const definitions = document.sections.flatMap(({ units }) =>
    units.flatMap((unit) => (unit.kind === 'definition' ? [unit.text ?? ''] : [])),
  );
  const isReference = (text: string): boolean =>
    definitions.some((definition) => definition.toLowerCase().startsWith(`${text.toLowerCase()}:`));
  const front = metadata.entries
    .filter(({ from }) => from === 'frontMatter')
    .map(({ value, valueSpan }) => ({ text: value, span: valueSpan }));
  const spans: Span[] = [];
  for (const { text, span } of [...front, ...valuesOf(document)]) {
    // `[To be determined]` is a `TBD`.
    if (isTodo(text)) continue;
    const found = isBlank(text) ? [span] : insideOf(text, span);
    for (const one of found) {
      const isKnown = isReference(document.text.slice(one.start, one.end)) || overlapsAny(one, spans);
      if (!isKnown) spans.push(one);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function insideOf(text: string, span: Span): Span[] {
  if (!/[[<]/.test(text)) return [];
  const readable = text.replaceAll(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  return [...readable.matchAll(BLANK_INSIDE)].map(({ index, 0: blank }) => ({
    start: span.start + index,
    end: span.start + index + blank.length,
  }));
}
