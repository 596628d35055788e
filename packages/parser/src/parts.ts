import type { Document } from './document.ts';
import { foldedKey, labelText } from './key.ts';
import { plainText } from './inline.ts';
import type { Span } from './place.ts';
import type { Line, Section, Unit } from './unit.ts';
import { kindOfHeading, type PartKind } from './vocabulary/section-names.ts';

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
    return this.all.filter((part) => part.kind !== null && kinds.includes(part.kind) && !ancestors(part).some((a) => a.kind !== null && kinds.includes(a.kind)));
  }
}

/** Parents of a part, nearest first. */
export function ancestors(part: Part): Part[] {
  return part.parent ? [part.parent, ...ancestors(part.parent)] : [];
}

/** The part and everything below it, in document order. */
export function withDescendants(part: Part): Part[] {
  return [part, ...part.children.flatMap(withDescendants)];
}

/**
 * Sections of the document as parts.
 *
 * @param roles kinds that the template gives to headings the alias table does not know, by folded key of the heading
 */
export function partsOf(document: Document, roles: ReadonlyMap<string, PartKind> = new Map()): Parts {
  const all: Part[] = [];
  const bySection = new Map<Section, Part>();
  for (const section of document.sections) {
    const part = fromSection(section, roles);
    part.parent = section.parent ? (bySection.get(section.parent) ?? null) : null;
    part.parent?.children.push(part);
    bySection.set(section, part);
    all.push(part, ...splitLabels(part, roles));
  }
  return new Parts(all);
}

function fromSection({ heading, level, units }: Section, roles: ReadonlyMap<string, PartKind>): Part {
  const title = heading ? labelText(plainText(heading.text)) : '';
  const titleSpan = heading?.textSpan ?? { start: 0, end: 0 };
  const kind = heading && level > 0 ? kindOf(heading.text, roles) : null;
  return { kind, via: 'heading', title, titleSpan, level, units: [...units], parent: null, children: [] };
}

function kindOf(heading: string, roles: ReadonlyMap<string, PartKind>): PartKind | null {
  return roles.get(foldedKey(heading)) ?? kindOfHeading(heading);
}

// Label lines open a part of their own; what stands before the first stays in the section.
function splitLabels(part: Part, roles: ReadonlyMap<string, PartKind>): Part[] {
  const labels: Part[] = [];
  const own: Unit[] = [];
  for (const [i, unit] of part.units.entries()) {
    const label = unit.kind === 'line' ? labelPart(unit, part, roles, part.units[i + 1]) : null;
    if (label) labels.push(label);
    else (labels.at(-1)?.units ?? own).push(unit);
  }
  part.units = own;
  part.children.push(...labels);
  return labels;
}

function labelPart(line: Line, parent: Part, roles: ReadonlyMap<string, PartKind>, next: Unit | undefined): Part | null {
  const text = labelOnLine(line.text);
  if (text === null || !next) return null;
  const kind = kindOf(text, roles);
  if (kind === null) return null;
  return { kind, via: 'label', title: labelText(text), titleSpan: line.span, level: parent.level + 1, units: [], parent, children: [] };
}

/** Label of a line that is nothing but one (`**Timeline:**`, `**Timeline**`, `Timeline:`), else null. */
function labelOnLine(text: string): string | null {
  const bold = /^(\*\*|__)(.{2,60}?)\1\s*[:：]?$/u.exec(text);
  if (bold) return bold[2]!;
  const plain = /^([\p{L}][^:：|.]{1,40})[:：]$/u.exec(text);
  return plain ? plain[1]! : null;
}
