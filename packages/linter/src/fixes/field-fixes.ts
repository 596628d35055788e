import type { Field, Group, Item, Line, Parsed, Section, Span, Template, TemplateNode } from '@afterword/parser';
import { insertionFixes, type Insertion } from './insertion.ts';
import type { RuleFix } from '../rule.ts';
import { fieldSource } from './template-source.ts';

// Where a labelled line or item of the template that a section lacks belongs, and what to write there.

/** Fixes that insert the fields at the pointers, each from the template and at its place among the others of its section. */
export function fieldFixes(parsed: Parsed, template: Template, pointers: readonly string[]): Map<string, RuleFix> {
  const wanted = pointers.flatMap((pointer) => placedField(pointer, { parsed, template }) ?? []);
  const places = new Map(wanted.map(({ insertion, place }) => [insertion.at, place]));
  const order = wanted.map(({ insertion }) => insertion).sort((a, b) => a.at - b.at);
  return insertionFixes(order, (lines, at) => places.get(at)!.write(lines));
}

interface Site {
  parsed: Parsed;
  template: Template;
}

interface FieldPlace {
  at: number;
  write(lines: string[]): string;
}

function placedField(pointer: string, { parsed, template }: Site): { insertion: Insertion; place: FieldPlace } | null {
  const parentPointer = pointer.slice(0, pointer.lastIndexOf('/'));
  const parent = groupAt(template, parentPointer);
  const field = parent?.children.find((child) => child.key !== null && pointer === `${parentPointer}/${child.key}`);
  if (!parent || field?.kind !== 'field' || (field.via !== 'line' && field.via !== 'bullet')) return null;
  const place = placeOf(field, { parent, pointer: parentPointer, parsed });
  if (!place) return null;
  const { at, marker } = { marker: null, ...place };
  const source = fieldSource(template, field);
  const text = marker === null ? source : source.replace(/^[-*+]/, marker);
  return { insertion: { pointer, label: field.label ?? '', at, text }, place };
}

function groupAt({ root }: Template, pointer: string): Group | null {
  let group: Group | null = root;
  for (const key of pointer.split('/').slice(2)) {
    const node: TemplateNode | undefined = group?.children.find((child) => child.key === key);
    group = node?.kind === 'group' ? node : null;
  }
  return group;
}

interface Around {
  parent: Group;
  pointer: string;
  parsed: Parsed;
}

type Anchored = FieldPlace & { marker?: string | null };

// After the nearest field before it, else before the nearest one after it, else under the heading. A header kept as a table or
// in front matter has no place for a line.
function placeOf(field: Field, { parent, pointer, parsed }: Around): Anchored | null {
  const index = parent.children.indexOf(field);
  const there = parent.children.flatMap((child, i) => {
    const span = child.kind === 'field' ? parsed.places.get(`${pointer}/${child.key}`) : null;
    return span ? [{ i, unit: unitOf(span, field.via, parsed) }] : [];
  });
  if (there.length === 0) return underHeading(parsed, pointer);
  const before = there.findLast(({ i, unit }) => i < index && unit)?.unit;
  if (before) return before.kind === 'item' ? afterItem(before, parsed) : afterLine(before, parsed);
  const after = there.find(({ i, unit }) => i > index && unit)?.unit;
  return after ? aboveUnit(after, parsed) : null;
}

// The item that holds label and value, or the last line of the value. A value that stands below its label is no anchor: what
// comes after it would belong to it.
function unitOf(value: Span, via: Field['via'], { document }: Parsed): Item | Line | null {
  const units = document.sections.flatMap((section) => section.units);
  const at = units.find(({ span }) => span.start <= value.start && value.start <= span.end);
  if (via === 'bullet')
    return at?.kind === 'item' && !at.ordered && at.headSpan.start < value.start && value.end <= at.span.end ? at : null;
  if (at?.kind !== 'line' || at.span.start === value.start) return null;
  return (
    units.findLast((unit): unit is Line => unit.kind === 'line' && unit.paragraph === at.paragraph && unit.span.start < value.end) ?? null
  );
}

function afterItem({ span, marker }: Item, { document: { text } }: Parsed): Anchored {
  const at = text.slice(0, span.end).trimEnd().length;
  return { at, marker, write: (lines) => lines.map((line) => `\n${line}`).join('') };
}

const HARD_BREAK = '  ';

// Lines of one paragraph are kept apart by breaks; fields that are paragraphs of their own by blank lines.
function afterLine({ span }: Line, { document: { text, lines: index } }: Parsed): Anchored {
  const { line } = index.point(span.start);
  const isBlank = (n: number): boolean => n < 1 || n > index.lines || text.slice(index.lineStart(n), index.lineStart(n + 1)).trim() === '';
  const end = /^[^\r\n]*/.exec(text.slice(span.end))![0].length + span.end;
  const hasBreak = /^(?: {2,}|\\)/.test(text.slice(span.end, end));
  if (isBlank(line - 1) && isBlank(line + 1)) return { at: end, write: (lines) => lines.map((one) => `\n\n${one}`).join('') };
  const rest = isBlank(line + 1) ? '' : HARD_BREAK;
  return { at: end, write: (lines) => `${hasBreak ? '' : HARD_BREAK}\n${lines.join(`${HARD_BREAK}\n`)}${rest}` };
}

function aboveUnit(unit: Item | Line, { document: { text } }: Parsed): Anchored | null {
  const { start } = unit.span;
  if (start > 0 && !/[\r\n]/.test(text[start - 1]!)) return null;
  if (unit.kind === 'item') return { at: start, marker: unit.marker, write: (lines) => lines.map((line) => `${line}\n`).join('') };
  return { at: start, write: (lines) => lines.map((line) => `${line}${HARD_BREAK}\n`).join('') };
}

function underHeading({ places, document }: Parsed, pointer: string): Anchored | null {
  const span = places.get(pointer);
  const heading = document.sections.find(
    ({ heading: one }: Section) => one && span && one.span.start <= span.start && span.start < one.span.end,
  )?.heading;
  if (!heading) return null;
  const at = heading.span.end;
  const next = /^(?:\r\n?|\n)([^\r\n]*)/.exec(document.text.slice(at));
  return {
    at,
    write: (lines) => `\n\n${lines.join(lines[0]!.startsWith('**') ? `${HARD_BREAK}\n` : '\n')}${next?.[1]!.trim() ? '\n' : ''}`,
  };
}
