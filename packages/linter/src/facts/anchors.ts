import { plainText, type Parsed } from '@afterword/parser';
import { once } from './once.ts';

// Places in a document that `#…` can lead to, as GitHub names them.

/** The anchor GitHub gives to a heading: lower case, no punctuation, spaces as hyphens. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

const HEADING_LINE = /^[ \t>]{0,50}(?:[-*+][ \t]{1,9})?#{1,6}[ \t](.{1,500})/gm;
const ELEMENT_ID = /<[a-z][a-z\d]*\b[^<>]{0,300}?\s(?:id|name)\s*=\s*["']?([^"'\s<>]{1,200})/gi;

/** Anchors of a document, in lower case: its headings, also those in quotes and lists, and elements with an id or a name. */
export const anchorsOf: (parsed: Parsed) => readonly string[] = once(findAnchors);

function findAnchors({ document }: Parsed): string[] {
  const headings = document.sections.flatMap(({ heading }) => (heading ? [heading.text] : []));
  const own = new Set(headings);
  const lines = [...document.text.matchAll(HEADING_LINE)].map((match) =>
    match[1]!
      .trim()
      .replace(/(?:^|[ \t])#+$/, '')
      .trimEnd(),
  );
  const nested = lines.filter((text) => !own.has(text));
  const elements = [...document.text.matchAll(ELEMENT_ID)].map((match) => match[1]!.toLowerCase());
  return [...new Set([...numberedSlugs(headings), ...nested.map((text) => slugOf(plainText(text))), ...elements])];
}

// Equal headings are told apart by a number.
function numberedSlugs(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const slug = slugOf(plainText(heading).replaceAll(/:[a-z\d_+-]+:/g, ''));
    let count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    let name = count === 0 ? slug : `${slug}-${count}`;
    while (count > 0 && seen.has(name)) name = `${slug}-${++count}`;
    if (count > 0) seen.set(name, 1);
    return name;
  });
}
