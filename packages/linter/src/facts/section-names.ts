import { foldedKey, type Parsed, type Span } from '@afterword/parser';

// Under which names a document has the sections of its template.

/** A heading of the document that is a section of the template. */
export interface NamedSection {
  pointer: string;
  /** True where the document calls it otherwise than the template: `Summary` for `Executive Summary`. */
  renamed: boolean;
}

const cache = new WeakMap<Parsed, readonly NamedSection[]>();

export function namedSections(parsed: Parsed): readonly NamedSection[] {
  const known = cache.get(parsed) ?? found(parsed);
  cache.set(parsed, known);
  return known;
}

function found({ document, places }: Parsed): NamedSection[] {
  const names = new Map(document.sections.flatMap(({ heading }) => (heading ? [[rangeOf(heading.textSpan), heading.text] as const] : [])));
  return [...places.entries()].flatMap(([pointer, span]) => {
    const name = pointer.startsWith('/sections/') ? names.get(rangeOf(span)) : undefined;
    if (name === undefined || /^\/sections\/header(?:\/|$)|\/\d+$/.test(pointer)) return [];
    return [{ pointer, renamed: foldedKey(name) !== pointer.slice(pointer.lastIndexOf('/') + 1).toLowerCase() }];
  });
}

function rangeOf({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** True for a section under another name that holds prose: what the template has labels for is told in it, or left out there. */
export function isOtherProse(parsed: Parsed, pointer: string): boolean {
  return parsed.places.get(`${pointer}/text`) !== null && namedSections(parsed).some((one) => one.pointer === pointer && one.renamed);
}
