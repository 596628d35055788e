import type { Parsed } from '@afterword/parser';
import { notesOf } from './notes.ts';
import { once } from './once.ts';
import { namedSections } from './section-names.ts';

// A document written for another template lacks nearly every section of this one. That is one mistake, told once.

/** How well a document fits the template it is read with. */
export interface TemplateFit {
  /** Sections of the template that the document has, subsections included. */
  matched: number;
  /** Those, and the ones that the phase of the incident asks for and the document lacks. */
  asked: number;
  /** True when most of its sections are unknown to the template, or named otherwise. */
  isForeign: boolean;
  /** True when half of its sections are foreign and it lacks most of the template as well: it was not written for it. */
  isMisfit: boolean;
}

/** Fewest sections that are unknown, or named otherwise, that speak of another template rather than of an unfinished document. */
const FOREIGN_SECTIONS = 2;
const LEAST_SHARE = 1 / 2;

/** Fewest fields of the header, the title among them, that speak of the template where there is no section: many a house begins with date and status. */
const HEADER_FIELDS = 4;

export const fitOf: (parsed: Parsed) => TemplateFit = once(measured);

/** True for a document that was not written for its template. One that lacks no section was, whatever its headings are called. */
export function isMisfit(parsed: Parsed): boolean {
  return lackingSections(parsed) > 0 && fitOf(parsed).isMisfit;
}

function lackingSections({ gaps }: Parsed): number {
  return gaps.filter(({ kind, what, required }) => kind === 'missing' && what === 'section' && required).length;
}

function measured(parsed: Parsed): TemplateFit {
  const headings = namedSections(parsed);
  const sections = Object.keys(parsed.postmortem.sections).filter((key) => key !== 'header');
  const matched = new Set([...sections.map((key) => `/sections/${key}`), ...headings.map(({ pointer }) => pointer)]).size;
  const lacking = lackingSections(parsed);
  const renamed = headings.filter((heading) => heading.renamed);
  const foreign = notesOf(parsed, 'unknown-section').length + renamed.length;
  const known = headings.length - renamed.length;
  const asked = matched + lacking;
  const isBlank = headings.length === 0 && !hasHeader(parsed);
  const isForeign = isBlank || (foreign >= FOREIGN_SECTIONS && foreign > known);
  const isAsForeign = isForeign || (foreign >= FOREIGN_SECTIONS && foreign === known);
  return { matched, asked, isForeign, isMisfit: asked > 0 && matched < asked * LEAST_SHARE && isAsForeign };
}

// What begins like the header of the template is a document of it that is not finished.
function hasHeader({ postmortem }: Parsed): boolean {
  const { header } = postmortem.sections;
  return typeof header === 'object' && header !== null && Object.values(header).filter((value) => value !== null).length >= HEADER_FIELDS;
}
