import { isLetterAt, isSpaceAt } from './characters.ts';
import type { Document } from './document.ts';
import { leadingEmoji } from './emoji.ts';
import { foldedKey, labelText } from './key.ts';
import { plainText } from './inline.ts';
import type { Span } from './place.ts';
import { remembered } from './remembered.ts';
import type { Line, Section, Unit } from './unit.ts';
import { isOneOf } from './values/match-at.ts';
import { kindOfHeading, kindOfName, type PartKind } from './vocabulary/section-names.ts';

/** A section of known or unknown kind: opened by a heading, or by a label line such as `**Timeline:**`. */
export interface Part {
  kind: PartKind | null;
  via: 'heading' | 'label';
  /** Plain text of the heading; empty before the first one. */
  title: string;
  titleSpan: Span;
  /** Heading level; a label part stands one level below its section. */
  level: number;
  units: Unit[];
  parent: Part | null;
  children: Part[];
}

/** All parts of a document, in order. */
export class Parts {
  readonly all: Part[];

  constructor(all: Part[]) {
    this.all = all;
  }

  /** Parts of one of the kinds that do not stand inside another part of these kinds. */
  of(...kinds: PartKind[]): Part[] {
    return this.all.filter((part) => isOf(part, kinds) && !isInside(part, kinds));
  }
}

function isOf({ kind }: Part, kinds: readonly PartKind[]): boolean {
  return kind !== null && kinds.includes(kind);
}

function isInside({ parent }: Part, kinds: readonly PartKind[]): boolean {
  return parent !== null && (isOf(parent, kinds) || isInside(parent, kinds));
}

/** Parents of a part, nearest first. */
export function ancestors(part: Part): Part[] {
  return part.parent ? [part.parent, ...ancestors(part.parent)] : [];
}

/** The part and everything below it, in document order. */
export function withDescendants(part: Part): Part[] {
  const all = [part];
  for (const child of part.children) all.push(...withDescendants(child));
  return all;
}

/**
 * Sections of the document as parts.
 *
 * @param roles kinds that the template gives to headings the alias table does not know, by folded key of the heading
 */
export function partsOf(document: Document, roles: ReadonlyMap<string, PartKind> = new Map()): Parts {
  const all: Part[] = [];
  const bySection = new Map<Section, Part>();
  const headings = document.sections.filter((section) => section.heading);
  const title = headings[0];
  const labels: Labels = { roles, bare: headings.length <= 1 };
  for (const section of document.sections) {
    // The document's title may name anything (`Root cause: a full disk`), so it opens a part only by an exact name.
    const part = fromSection(section, section === title && section.level === 1, roles);
    part.parent = section.parent ? (bySection.get(section.parent) ?? null) : null;
    part.parent?.children.push(part);
    bySection.set(section, part);
    all.push(part, ...splitLabels(part, labels));
  }
  return new Parts(all);
}

function fromSection({ heading, level, units }: Section, isTitle: boolean, roles: ReadonlyMap<string, PartKind>): Part {
  if (!heading) return { kind: null, via: 'heading', title: '', titleSpan: { start: 0, end: 0 }, level, units, parent: null, children: [] };
  const { title, key, kind: known } = namesOf(heading.text);
  const kind = roles.get(key) ?? (isTitle ? kindOfName(heading.text) : known);
  return { kind, via: 'heading', title, titleSpan: heading.textSpan, level, units, parent: null, children: [] };
}

interface Names {
  title: string;
  key: string;
  kind: PartKind | null;
}

const namesOf = remembered((heading): Names => ({
  title: labelText(plainText(heading)),
  key: foldedKey(heading),
  kind: kindOfHeading(heading),
}));

/** How label lines are known. */
interface Labels {
  roles: ReadonlyMap<string, PartKind>;
  /** The document has no sections: a line that is nothing but a section's name heads one (`Root cause`). */
  bare: boolean;
}

// Label lines open a part of their own; what stands before the first stays in the section.
function splitLabels(part: Part, known: Labels): Part[] {
  const labels: Part[] = [];
  const own: Unit[] = [];
  for (let i = 0; i < part.units.length; i++) {
    const unit = part.units[i]!;
    const name = unit.kind === 'line' && i + 1 < part.units.length ? nameOf(unit, [part.units[i - 1], part.units[i + 1]], known) : null;
    const kind = name === null ? null : (known.roles.get(foldedKey(name)) ?? kindOfName(name));
    if (name !== null && kind !== null) labels.push(labelPart({ name, kind, titleSpan: unit.span }, part));
    else (labels.at(-1)?.units ?? own).push(unit);
  }
  part.units = own;
  part.children.push(...labels);
  return labels;
}

function nameOf(line: Line, [before, after]: (Unit | undefined)[], { bare }: Labels): string | null {
  const label = labelOnLine(line.text);
  if (label !== null || !bare) return label;
  const alone = [before, after].every((unit) => unit?.kind !== 'line' || unit.paragraph !== line.paragraph);
  return alone ? (/^(\p{Lu}[^:：|.!]{2,60}?)\s?[?？]?$/u.exec(line.text)?.[1] ?? null) : null;
}

function labelPart({ name, kind, titleSpan }: { name: string; kind: PartKind; titleSpan: Span }, parent: Part): Part {
  return { kind, via: 'label', title: labelText(name), titleSpan, level: parent.level + 1, units: [], parent, children: [] };
}

// White space is matched in one place for each way to go on, or a long run of it would take squared time.
const BOLD_LABEL = /^(\*\*|__)(.{2,80}?)\1(?:\s*(?:\([^()]{1,40}\)|（[^（）]{1,40}）))?\s*[:：]?$/u;
const PLAIN_LABEL = /^(?:\d{1,2}[.)]\s+)?([^:：|.]{2,61})[:：]$/u;

/** Label of a line that is nothing but one (`**Timeline:**`, `**Timeline** (UTC)`, `Timeline:`), else null. */
export function labelOnLine(text: string): string | null {
  const line = text.slice(leadingEmoji(text));
  if (line.startsWith('**') || line.startsWith('__')) return mayEndLabel(line) ? (BOLD_LABEL.exec(line)?.[2] ?? null) : null;
  const plain = isOneOf(':：', line, line.length - 1) ? (PLAIN_LABEL.exec(line)?.[1] ?? '') : '';
  return isLetterAt(plain, 0) ? plain : null;
}

// Behind a bold label stand its marks, a parenthesis, a colon or white space.
function mayEndLabel(line: string): boolean {
  const last = line.length - 1;
  return isOneOf('*_:：)）', line, last) || isSpaceAt(line, last);
}
