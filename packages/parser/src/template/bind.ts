import type { Incident } from '@afterword/schema';
import type { Document } from '../document.ts';
import { foldedKey } from '../key.ts';
import type { Note } from '../note.ts';
import type { PlaceList, Span } from '../place.ts';
import type { Section } from '../unit.ts';
import { bindField } from './bind-field.ts';
import { bindUnits } from './bind-section.ts';
import type { Binding, Gap } from './binding.ts';
import { boundOf, valueOf, type Bound, type Ledger } from './bound.ts';
import { ofText } from './excerpt.ts';
import { isNamed } from './names.ts';
import { guidanceOf } from './guidance.ts';
import { HeadingBinder, titleSection } from './headings.ts';
import { phaseOf } from './phase.ts';
import { matchPattern } from './match.ts';
import { reportMissing, reportUnsigned } from './missing.ts';
import { reportPlaceholders } from './placeholders.ts';
import { askedIn } from './requirements.ts';
import { slotsIn } from './slots.ts';
import type { Field, Template } from './types.ts';
import { isUnfilled } from './value-types.ts';

/** What binding shares with the rest of the parse. Pointers recorded begin with `/sections`. */
export interface BindContext {
  places: PlaceList;
  notes: Note[];
  /** For what the phase of the incident requires. */
  incident: Incident;
}

/** Fits a document into the shape of a template. Without a template everything is in `other`. */
export function bind(template: Template | null, document: Document, { places, notes, incident }: BindContext): Binding {
  if (!template) return unbound(document);
  const phase = phaseOf(incident);
  const ledger: Ledger = {
    template,
    document,
    places,
    notes,
    gaps: [],
    regions: [],
    other: [],
    guidance: guidanceOf(template),
    asks: askedIn(template, phase),
  };
  const root = boundOf(ledger, template.root, { pointer: '/sections', parent: null });
  const title = titleSection(document, root);
  const boundTitle = bindTitle(ledger, title);
  bindHeader(root.children[0]!, title);
  const headings = new HeadingBinder(root);
  for (const section of document.sections) if (section.heading && section !== title) headings.bind(section);
  headings.noteLevels();
  const sections = { ...(valueOf(root) as Record<string, unknown>) };
  sections['header'] = { ...(template.title ? { title: boundTitle } : {}), ...(valueOf(root.children[0]!) as object) };
  reportMissing(root, title?.heading?.textSpan ?? firstLine(document));
  reportUnsigned(ledger, phase, sections);
  reportPlaceholders(ledger);
  const gaps = ledger.gaps.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { sections, other: ledger.other.sort((a, b) => a.at - b.at).map(({ part }) => part), gaps };
}

function unbound({ sections, text }: Document): Binding {
  const other = sections.flatMap(({ heading, level, units }) => {
    const [first] = units;
    const markdown = first ? text.slice(first.span.start, units.at(-1)!.span.end).replaceAll(/\r\n?/g, '\n').trim() : '';
    if (!heading && markdown === '') return [];
    return [{ heading: heading?.text ?? null, level: heading ? level : null, markdown, under: null, after: null, guidance: false }];
  });
  return { sections: {}, other, gaps: [] };
}

function bindTitle(ledger: Ledger, section: Section | null): string | null {
  const { template, document } = ledger;
  if (!template.title) return null;
  const gap = (kind: Gap['kind'], span: Span, text: string | null): void =>
    void ledger.gaps.push({ kind, pointer: '/incident/title', what: 'title', label: 'Title', span, text, expected: null, required: true });
  const heading = section?.heading;
  if (!heading) {
    gap('missing', firstLine(document), null);
    return null;
  }
  const { text, textSpan } = heading;
  ledger.places.set('/sections/header/title', textSpan);
  if (text.trim() === '') {
    gap('empty', heading.span, null);
    return null;
  }
  ledger.regions.push({ span: textSpan, pointer: '/incident/title', label: 'Title', what: 'title', optional: false });
  const { segments } = template.title;
  const { parts } = matchPattern(template.title, text);
  const unfilled = segments.every(({ capture }, i) => parts[i] && isUnfilled(text.slice(parts[i].start, parts[i].end), capture));
  if (!unfilled) return text;
  if (!slotsIn(text).some((slot) => slot.form === 'bracketed')) gap('placeholder', textSpan, text);
  return null;
}

// Text before the title and between it and the next heading, then front matter for what is still open.
function bindHeader(header: Bound, title: Section | null): void {
  const { ledger } = header;
  const { document } = ledger;
  header.present = true;
  if (title) ledger.places.set('/sections/header', title.heading!.textSpan);
  bindUnits(header, [...document.sections[0]!.units, ...(title?.units ?? [])]);
  if (!document.frontMatter) return;
  const { valueSpan } = document.frontMatter;
  for (const match of document.text.slice(valueSpan.start, valueSpan.end).matchAll(/[^\r\n]+/g)) {
    const pair = /^([\p{L}_][\p{L}\p{N} _-]{0,60}?)\s*:\s+(\S.*)$/u.exec(match[0].trimEnd());
    const value = pair?.[2]!.replace(/^(["'])(.*)\1$/, '$2') ?? '';
    const key = pair ? foldedKey(pair[1]!.replaceAll('_', ' ')) : '';
    const field = header.node.children.find((child): child is Field => child.kind === 'field' && isNamed(child, key));
    if (!pair || !field || header.given.has(field) || value === '') continue;
    const start = valueSpan.start + match.index;
    const at = start + match[0].indexOf(value, pair[1]!.length + 1);
    bindField(header, field, { value: ofText(value, at), label: { start, end: start + pair[1]!.length } });
  }
}

function firstLine({ text }: Document): Span {
  const start = /^\s*/.exec(text)![0].length;
  return { start: Math.min(start, text.length), end: start + /^[^\r\n]*/.exec(text.slice(start))![0].length };
}
