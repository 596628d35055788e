import type { Parsed } from '@afterword/parser';
import { notesOf } from './notes.ts';

// A document written for another template lacks nearly every section of this one. That is one mistake, told once.

/** How well a document fits the template it is read with. */
export interface TemplateFit {
  /** Sections of the template that the document has. */
  matched: number;
  /** Those, and the ones that the phase of the incident asks for and the document lacks. */
  asked: number;
  /** True when the document was most likely not written for the template. */
  isMisfit: boolean;
}

/** Fewest sections of its own that speak of another template rather than of an unfinished document. */
const OWN_SECTIONS = 3;
const LEAST_SHARE = 1 / 3;

const fits = new WeakMap<Parsed, TemplateFit>();

export function fitOf(parsed: Parsed): TemplateFit {
  const known = fits.get(parsed) ?? measured(parsed);
  fits.set(parsed, known);
  return known;
}

function measured(parsed: Parsed): TemplateFit {
  const matched = Object.keys(parsed.postmortem.sections).filter((key) => key !== 'header').length;
  const lacking = parsed.gaps.filter(
    ({ kind, what, required, pointer }) => kind === 'missing' && what === 'section' && required && isTopLevel(pointer),
  );
  const asked = matched + lacking.length;
  const own = notesOf(parsed, 'unknown-section').length;
  return { matched, asked, isMisfit: asked > 0 && matched < asked * LEAST_SHARE && own >= OWN_SECTIONS };
}

function isTopLevel(pointer: string): boolean {
  return pointer.split('/').length === 3;
}
