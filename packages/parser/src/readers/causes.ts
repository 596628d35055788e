import type { Causes } from '@afterword/schema';
import type { Document } from '../document.ts';
import type { Part, Parts } from '../parts.ts';
import type { Span } from '../place.ts';
import type { Reading } from '../reader.ts';
import type { Line, Unit } from '../unit.ts';
import { isUnfilled } from '../values/unfilled.ts';
import type { PartKind } from '../vocabulary/section-names.ts';
import { factorsOf } from './factors.ts';
import { labelledUnits, labelledValue, pointsOf, pointsOfLabelled, type LabelledUnit, type Point } from './points.ts';
import { filledUnits, sourceOf, spanOfUnits } from './prose.ts';

/** Root cause, contributing factors, and how the response went. */
export function readCauses({ document, parts, places }: Reading): Causes {
  const primary = primaryCause(parts, document);
  if (primary) places.set('/incident/causes/primary', primary.span);
  const factors = parts.of('contributingFactors').flatMap((part) => factorsOf(part, document));
  for (const [i, { span }] of factors.entries()) places.set(`/incident/causes/factors/${i}`, span);
  const labelled = labelledUnits(parts.all.filter(({ kind }) => kind === null || kind === 'lessons' || kind === 'rootCause'));
  const list = (kind: 'wentWell' | 'wentWrong' | 'gotLucky'): string[] => {
    const points = pointsOfKind(kind, { parts, labelled, document });
    for (const [i, { span }] of points.entries()) places.set(`/incident/causes/${kind}/${i}`, span);
    return points.map(({ markdown }) => markdown);
  };
  return {
    primary: primary?.markdown ?? null,
    factors: factors.map(({ title, text }) => ({ title, text })),
    wentWell: list('wentWell'),
    wentWrong: list('wentWrong'),
    gotLucky: list('gotLucky'),
  };
}

// Sections of the kind, and labelled lists inside sections of lessons or of no kind.
function pointsOfKind(
  kind: PartKind,
  { parts, labelled, document }: { parts: Parts; labelled: readonly LabelledUnit[]; document: Document },
): Point[] {
  const sections = parts.of(kind).flatMap((part) => pointsOf(part, document));
  const lists = labelled.filter((one) => one.kind === kind).flatMap((one) => pointsOfLabelled(one, document));
  return [...sections, ...lists].sort((a, b) => a.span.start - b.span.start);
}

function primaryCause(parts: Parts, document: Document): Point | null {
  for (const part of parts.of('rootCause')) {
    const found = causeOf(part, document);
    if (found) return found;
  }
  return labelledCause(parts);
}

// Sections below a root cause analysis that tell something else.
const NO_CAUSE = new Set<PartKind | null>([
  'contributingFactors',
  'timeline',
  'wentWell',
  'gotLucky',
  'actionItems',
  'prevention',
  'resolution',
  'lessons',
  'references',
  'impact',
]);

// The section's own text with its primary-cause child; where it has neither, the sections below it.
function causeOf(part: Part, document: Document): Point | null {
  const own = filledUnits(part.units);
  const named = part.children.filter(({ kind }) => kind === 'rootCause').map((child) => filledUnits(child.units));
  const blocks = [own, ...named].filter((units) => units.length > 0);
  const spans = blocks.map((units) => spanOfUnits(units)!);
  if (blocks.length > 0)
    return joined(
      blocks.map((units) => sourceOf(units, document)),
      spans,
    );
  const below = part.children.filter(({ kind, units }) => !NO_CAUSE.has(kind) && filledUnits(units).length > 0);
  if (below.length === 0) return null;
  const texts = below.map((child) => `**${child.title}**\n\n${sourceOf(filledUnits(child.units), document)}`);
  return joined(
    texts,
    below.map((child) => ({ start: child.titleSpan.start, end: spanOfUnits(filledUnits(child.units))!.end })),
  );
}

function joined(texts: string[], spans: Span[]): Point {
  return {
    markdown: texts.join('\n\n'),
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
  };
}

// `**Root cause:** text` among other fields, where no section tells it; a wrapped value runs to the next label.
function labelledCause(parts: Parts): Point | null {
  for (const { units } of parts.all) {
    for (const [i, unit] of units.entries()) {
      const source = unit.kind === 'line' ? unit.text : unit.kind === 'item' ? unit.head : '';
      const label = labelledValue(source);
      if (label?.kind !== 'rootCause' || isUnfilled(label.value)) continue;
      const wrapped = unit.kind === 'line' ? linesAfter(unit, units.slice(i + 1)) : [];
      return { markdown: [label.value, ...wrapped.map(({ text }) => text)].join('\n'), span: spanOfUnits([unit, ...wrapped])! };
    }
  }
  return null;
}

function linesAfter(line: Line, units: Unit[]): Line[] {
  const end = units.findIndex((unit) => unit.kind !== 'line' || unit.paragraph !== line.paragraph || labelledValue(unit.text) !== null);
  return units.slice(0, end === -1 ? units.length : end).filter((unit): unit is Line => unit.kind === 'line');
}
