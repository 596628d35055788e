import type { Document, Parsed, Section, Template } from '@afterword/parser';
import { insertionFixes, type Insertion } from './insertion.ts';
import type { RuleFix } from '../rule.ts';
import { headingsOf, type TemplateHeading } from '../facts/template-headings.ts';
import { sectionSource } from './template-source.ts';
import { endsWithBreak, lengthWithoutBreaks } from './thematic-breaks.ts';

// Where a section of the template that a document lacks belongs in it, and what to write there.

/** Fixes that insert the sections at the pointers, each from the template and at its place among the others. */
export function sectionFixes(parsed: Parsed, template: Template, pointers: ReadonlySet<string>): Map<string, RuleFix> {
  const insertions = headingsOf(template)
    .filter(({ pointer }) => pointers.has(pointer))
    .flatMap((heading) => insertionOf(heading, { parsed, template }) ?? []);
  return insertionFixes(insertions, (texts, at) => {
    const { text } = parsed.document;
    const written = texts.join('');
    if (at > 0) return at === text.length ? `${written}\n` : written;
    return `${written.trim()}\n\n`;
  });
}

interface Site {
  parsed: Parsed;
  template: Template;
}

function insertionOf(heading: TemplateHeading, { parsed, template }: Site): Insertion | null {
  const { document } = parsed;
  const { pointer, label, group } = heading;
  const all = headingsOf(template);
  const sectionAt = (one: TemplateHeading): Section | null => sectionOf(parsed, one.pointer);
  const below = all.filter((one) => one.pointer.startsWith(`${pointer}/`)).flatMap((one) => sectionAt(one) ?? []);
  if (below.length > 0) return { pointer, label, ...aboveOf(below, label) };
  const place = placeAmong(
    all.filter((one) => isSibling(one, heading)),
    { heading, parsed, sectionAt },
  );
  if (!place) return null;
  const separator = usesBreaks(document, place.level) ? '\n\n---\n\n' : '\n\n';
  return { pointer, label, at: contentEnd(document, place.at), text: `${separator}${sectionSource(template, group, place.level)}` };
}

// Only its heading is missing: the sections that belong below it are there.
function aboveOf(below: readonly Section[], label: string): Pick<Insertion, 'at' | 'text'> {
  const first = below.reduce((one, other) => (other.span.start < one.span.start ? other : one));
  return { at: first.span.start, text: `${'#'.repeat(Math.max(1, first.level - 1))} ${label}\n\n` };
}

interface Place {
  at: number;
  level: number;
}

interface Around {
  heading: TemplateHeading;
  parsed: Parsed;
  sectionAt: (heading: TemplateHeading) => Section | null;
}

// After the nearest section that stands before it in the template, else before the nearest one after it.
function placeAmong(siblings: readonly TemplateHeading[], { heading, parsed, sectionAt }: Around): Place | null {
  const { pointer, group } = heading;
  const parent = sectionOf(parsed, parentOf(pointer));
  const isTop = parentOf(pointer) === '/sections';
  if (!isTop && !parent) return null;
  const inside = (one: TemplateHeading): Section[] => {
    const section = sectionAt(one);
    return section && (!parent || (section.span.start >= parent.span.start && section.span.start < parent.span.end)) ? [section] : [];
  };
  const index = siblings.findIndex((one) => one.pointer === pointer);
  const before = siblings.slice(0, index).flatMap(inside).at(-1);
  if (before) return { at: before.span.end, level: before.level };
  const after = siblings.slice(index + 1).flatMap(inside)[0];
  if (after) return { at: after.span.start, level: after.level };
  return { at: parent?.span.end ?? parsed.document.text.length, level: parent ? Math.min(6, parent.level + 1) : group.level };
}

function isSibling({ pointer }: TemplateHeading, heading: TemplateHeading): boolean {
  return parentOf(pointer) === parentOf(heading.pointer) && pointer !== '/sections/header';
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function sectionOf({ places, document }: Parsed, pointer: string): Section | null {
  const span = places.get(pointer);
  return (
    (span && document.sections.find(({ heading }) => heading && heading.span.start <= span.start && span.start < heading.span.end)) ?? null
  );
}

// The end of the line that what stands before an offset ends on, without what only parts two sections.
function contentEnd({ text, frontMatter }: Document, at: number): number {
  const start = Math.min(at, frontMatter?.span.end ?? 0);
  const end = start + lengthWithoutBreaks(text.slice(start, at));
  return end + /^[ \t]*/.exec(text.slice(end))![0].length;
}

// Whether most sections of a level have a thematic break before them.
function usesBreaks({ sections, text }: Document, level: number): boolean {
  const [, ...peers] = sections.filter((section) => section.heading && section.level === level);
  const parted = peers.filter(({ span }) => endsWithBreak(text.slice(0, span.start)));
  return parted.length * 2 > peers.length;
}
