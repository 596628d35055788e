import { foldedKey, type Parsed } from '@afterword/parser';
import { once } from './once.ts';

// Under which names a document has the sections of its template.

/** A heading of the document that is a section of the template. */
export interface NamedSection {
  pointer: string;
  /** True where the document calls it otherwise than the template: `Summary` for `Executive Summary`. */
  renamed: boolean;
}

/** Headings of the document that are sections of its template, in no particular order. */
export const namedSections: (parsed: Parsed) => readonly NamedSection[] = once(findNamed);

function findNamed({ document, places }: Parsed): NamedSection[] {
  const headings = new Map(document.sections.flatMap(({ heading }) => (heading ? [[heading.textSpan.start, heading] as const] : [])));
  const named: NamedSection[] = [];
  for (const [pointer, { start, end }] of places.entries()) {
    if (!pointer.startsWith('/sections/')) continue;
    const heading = headings.get(start);
    if (heading?.textSpan.end !== end || /^\/sections\/header(?:\/|$)|\/\d+$/.test(pointer)) continue;
    named.push({ pointer, renamed: foldedKey(heading.text) !== pointer.slice(pointer.lastIndexOf('/') + 1).toLowerCase() });
  }
  return named;
}

/** True for a section under another name that holds prose: what the template has labels for is told in it, or left out there. */
export function isOtherProse(parsed: Parsed, pointer: string): boolean {
  return parsed.places.get(`${pointer}/text`) !== null && namedSections(parsed).some((one) => one.pointer === pointer && one.renamed);
}
