import { plainText, remembered, type Document, type Parsed } from '@afterword/parser';
import { once } from './once.ts';
import { unicodePattern } from '../unicode-pattern.ts';

// Places in a document that `#…` can lead to, as GitHub names them.

const PUNCTUATION = unicodePattern(String.raw`[^\p{L}\p{M}\p{N}\p{Pc}\- ]`, 'gu');

/** The anchor GitHub gives to a heading: lower case, no punctuation, spaces as hyphens. */
export function slugOf(heading: string): string {
  const text = heading.toLowerCase();
  // Of ASCII, the two leave the same.
  const kept = /^[\0-\x7F]*$/.test(text) ? text.replaceAll(/[^\w\- ]/g, '') : text.replaceAll(PUNCTUATION(), '');
  return kept.replaceAll(' ', '-');
}

const HEADING_LINE = /[ \t>]{0,50}(?:[-*+][ \t]{1,9})?#{1,6}[ \t](.{1,500})/y;
const ELEMENT_ID = /<[a-z][a-z\d]*\b[^<>]{0,300}?\s(?:id|name)\s*=\s*["']?([^"'\s<>]{1,200})/gi;

/** Anchors of a document, in lower case: its headings, also those in quotes and lists, and elements with an id or a name. */
export const anchorsOf: (parsed: Parsed) => readonly string[] = once(findAnchors);

function findAnchors({ document }: Parsed): string[] {
  const headings = document.sections.flatMap(({ heading }) => (heading ? [heading.text] : []));
  const own = new Set(headings);
  const nested = headingLines(document).filter((text) => !own.has(text));
  const elements = document.text.includes('<') ? [...document.text.matchAll(ELEMENT_ID)].map((match) => match[1]!.toLowerCase()) : [];
  return [...new Set([...numberedSlugs(headings), ...nested.map((text) => slugOf(plainText(text))), ...elements])];
}

// Few lines hold a `#`: these are looked at.
function headingLines({ text, lines }: Document): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at)) {
    const { line } = lines.point(at);
    HEADING_LINE.lastIndex = lines.lineStart(line);
    const heading = HEADING_LINE.exec(text)?.[1];
    if (heading !== undefined)
      found.push(
        heading
          .trim()
          .replace(/(?:^|[ \t])#+$/, '')
          .trimEnd(),
      );
    at = lines.lineStart(line + 1);
  }
  return found;
}

// Documents of one template have their headings in common.
const slugOfHeading = remembered((heading) => slugOf(plainText(heading).replaceAll(/:[a-z\d_+-]+:/g, '')));

// Equal headings are told apart by a number.
function numberedSlugs(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const slug = slugOfHeading(heading);
    let count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    let name = count === 0 ? slug : `${slug}-${count}`;
    while (count > 0 && seen.has(name)) name = `${slug}-${++count}`;
    if (count > 0) seen.set(name, 1);
    return name;
  });
}
