import type { Document } from '../document.ts';
import type { Span } from '../place.ts';
import type { Heading, Section, Unit } from '../unit.ts';
import { bindField } from './bind-field.ts';
import { bindUnits } from './bind-section.ts';
import { boundOf, isOptional, repeatOf, type Bound, type Ledger } from './bound.ts';
import { ofSpan, ofText, type Excerpt } from './excerpt.ts';
import { findGroup, isMetadata, isUniqueName, type Found } from './find-group.ts';
import { extendSection, keepSection, type KeptSection } from './other.ts';
import { readPattern, record, regionOf, type Target } from './read-pattern.ts';
import type { Pattern } from './types.ts';

interface Step {
  level: number;
  bound: Bound;
  /** The unknown section that is open, with everything below it. */
  kept: KeptSection | null;
}

/** Fits the sections of a document, in order, to the groups of the template. */
export class HeadingBinder {
  readonly #ledger: Ledger;
  readonly #root: Bound;
  readonly #path: Step[];
  readonly #levels: { heading: Heading; shift: number; expected: number; pointer: string }[] = [];

  constructor(root: Bound) {
    this.#ledger = root.ledger;
    this.#root = root;
    this.#path = [{ level: 0, bound: root, kept: null }];
  }

  bind(section: Section): void {
    const heading = section.heading!;
    while (this.#path.length > 1 && this.#path.at(-1)!.level >= section.level) this.#path.pop();
    const top = this.#path.at(-1)!;
    if (top.kept && !isUniqueName(heading.text, this.#root)) return extendSection(this.#ledger, top.kept, ownSpan(section));
    const found = findGroup(heading.text, top.bound, this.#root);
    if (found.as === 'group') return this.#group(section, found);
    if (found.as === 'field') return this.#field(section, found);
    if (found.as === 'instance') return this.#instance(section, found);
    this.#unknown(section, found, top.bound);
  }

  /** Notes headings that stand on another level than the document's own shift against the template explains. */
  noteLevels(): void {
    const counts = new Map<number, number>();
    for (const { shift } of this.#levels) counts.set(shift, (counts.get(shift) ?? 0) + 1);
    const usual = [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]?.[0] ?? 0;
    for (const { heading, shift, expected, pointer } of this.#levels) {
      if (shift === usual) continue;
      const data = { heading: heading.text, actual: String(heading.level), expected: String(expected + usual) };
      this.#ledger.notes.push({ code: 'wrong-level', span: heading.textSpan, pointer, data });
    }
  }

  #group(section: Section, { bound, moved, valueAt }: Found & { as: 'group' }): void {
    const heading = section.heading!;
    this.#open(bound, heading, section.level);
    if (moved) {
      const expected = bound.parent?.node.label ?? '';
      this.#ledger.notes.push({
        code: 'moved-section',
        span: heading.textSpan,
        pointer: bound.pointer,
        data: { heading: heading.text, expected },
      });
    } else if (bound.node.via === 'heading') {
      this.#levels.push({ heading, shift: section.level - bound.node.level, expected: bound.node.level, pointer: bound.pointer });
    }
    if (valueAt !== null) this.#headingValue(bound, heading, valueAt);
    bindUnits(bound, section.units);
  }

  #open(bound: Bound, heading: Heading, level: number): void {
    bound.present = true;
    bound.heading = heading.textSpan;
    this.#ledger.places.set(bound.pointer, heading.textSpan);
    if (bound.parent) bound.parent.last = bound.pointer;
    this.#path.push({ level, bound, kept: null });
  }

  // `## Date: July 1` — the value in the heading itself.
  #headingValue(bound: Bound, heading: Heading, at: number): void {
    const value = ofSpan({ start: heading.textSpan.start + at, end: heading.textSpan.end }, this.#ledger.document.text).slice(0);
    if (bound.node.value) {
      const target = {
        ledger: this.#ledger,
        pointer: `${bound.pointer}/value`,
        label: bound.node.label ?? '',
        optional: isOptional(bound, bound.node),
      };
      this.#ledger.places.set(target.pointer, value.span());
      this.#ledger.regions.push(regionOf(value.span(), target, 'field'));
      bound.captures['value'] = this.#read(bound.node.value, value, target);
      return;
    }
    const units: Unit[] = [{ kind: 'line', text: value.text, span: value.span(), paragraph: value.span().start }];
    bindUnits(bound, units);
  }

  #field(section: Section, { bound, field, valueAt }: Found & { as: 'field' }): void {
    const heading = section.heading!;
    const { text } = this.#ledger.document;
    const inline = valueAt === null ? null : ofSpan({ start: heading.textSpan.start + valueAt, end: heading.textSpan.end }, text);
    const body = bodySpan(section);
    const value = inline ?? (body ? ofSpan(body, text) : ofText('', heading.textSpan.end));
    bindField(bound, field, { value, label: heading.textSpan });
    this.#path.push({ level: section.level, bound: bound.node.key === 'header' ? this.#root : bound, kept: null });
    if (inline && body) bindUnits(bound, section.units);
  }

  #instance(section: Section, { bound: parent, repeat, match }: Found & { as: 'instance' }): void {
    const heading = section.heading!;
    const base = parent.node.shape === 'collapsed' ? parent.pointer : `${parent.pointer}/${repeatOf(parent)?.key ?? 'items'}`;
    const bound = boundOf(this.#ledger, repeat, { pointer: `${base}/${parent.instances.length}`, parent });
    parent.instances.push(bound);
    this.#open(bound, heading, section.level);
    const text = ofSpan(heading.textSpan, this.#ledger.document.text);
    this.#ledger.regions.push({
      span: heading.textSpan,
      pointer: bound.pointer,
      label: heading.text,
      what: 'section',
      optional: isOptional(bound, bound.node),
    });
    const target = { ledger: this.#ledger, pointer: bound.pointer, label: heading.text, optional: isOptional(bound, bound.node) };
    const [only, second] = repeat.repeat!.segments;
    if (only && !second) {
      const range = match.parts[0];
      bound.captures[only.capture.name] = this.#read(repeat.repeat!, range ? text.slice(range.start, range.end) : text, target);
    } else {
      bound.captures = { ...(this.#read(repeat.repeat!, text, target) as object) };
    }
    bindUnits(bound, section.units);
  }

  #read(pattern: Pattern, text: Excerpt, target: Target): unknown {
    const reading = readPattern(pattern, text, target);
    record(this.#ledger, reading);
    return reading.value;
  }

  #unknown(section: Section, found: Found, under: Bound): void {
    const heading = section.heading!;
    const { document, notes } = this.#ledger;
    if (found.as === 'unknown' && isMetadata(heading.text) && under === this.#root) {
      const header = this.#root.children[0]!;
      this.#path.push({ level: section.level, bound: this.#root, kept: null });
      return bindUnits(header, section.units);
    }
    if (found.as === 'duplicate') {
      const first = found.bound.heading ? document.lines.point(found.bound.heading.start).line : 1;
      notes.push({
        code: 'duplicate-section',
        span: heading.textSpan,
        pointer: found.bound.pointer,
        data: { heading: heading.text, first: String(first) },
      });
    } else {
      const code = found.as === 'unknown' && found.ambiguous ? 'ambiguous-heading' : 'unknown-section';
      notes.push({ code, span: heading.textSpan, data: { heading: heading.text } });
    }
    const body = bodySpan(section) ?? { start: heading.span.end, end: heading.span.end };
    under.touched = true;
    const kept = keepSection(heading, { under, body });
    this.#path.push({ level: section.level, bound: under, kept });
  }
}

function bodySpan({ units }: Section): Span | null {
  const [first] = units;
  return first ? { start: first.span.start, end: units.at(-1)!.span.end } : null;
}

function ownSpan(section: Section): Span {
  return { start: section.heading!.span.start, end: bodySpan(section)?.end ?? section.heading!.span.end };
}

/** The section that carries the document's title: its first H1, unless that is the name of a section of the template. */
export function titleSection({ sections }: Document, root: Bound): Section | null {
  const first = sections.find((section) => section.level === 1) ?? null;
  return first && !isUniqueName(first.heading!.text, root) ? first : null;
}
