import { leadingEmoji } from '../emoji.ts';
import type { Document } from '../document.ts';
import { plainText } from '../inline.ts';
import { labelOnLine, type Part } from '../parts.ts';
import type { Span } from '../place.ts';
import type { Item, Line, Unit } from '../unit.ts';
import { kindOfName, type PartKind } from '../vocabulary/section-names.ts';
import { filledUnits, isFilled, sourceOf, spanOfUnits } from './prose.ts';

/** One point of a list as Markdown, and where it stands. */
export interface Point {
  markdown: string;
  span: Span;
}

/** Points of a part: its list items, or its paragraphs where it has no list; then those of its sections without a kind. */
export function pointsOf(part: Part, document: Document): Point[] {
  const own = pointsOfUnits(part.units, document);
  const below = part.children.filter(({ kind }) => kind === null).flatMap((child) => pointsOfChild(child, document));
  return [...own, ...below];
}

/** Points of units: items first of all, paragraphs only where there are none. Labelled lists of a known kind are left out. */
export function pointsOfUnits(units: Unit[], document: Document): Point[] {
  const items = units.filter((unit): unit is Item => unit.kind === 'item');
  const list = items
    .filter((item) => isFilled(item) && labelOfItem(item)?.kind == null)
    .map((item) => ({ markdown: item.text, span: item.span }));
  return items.length > 0 ? list : paragraphsOf(units, document);
}

// `### Check the config first` with prose below is one point, with a list right below a group of points.
function pointsOfChild(part: Part, document: Document): Point[] {
  const units = filledUnits(part.units);
  if (units[0]?.kind === 'item' || part.children.length > 0) return pointsOf(part, document);
  const span = spanOfUnits(units);
  if (!span) return [];
  return [{ markdown: `**${part.title}:** ${sourceOf(units, document)}`, span: { start: part.titleSpan.start, end: span.end } }];
}

// Lines of one paragraph belong together, unless each starts with a sign or ends as a sentence of its own.
function paragraphsOf(units: Unit[], document: Document): Point[] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    if (!isFilled(unit) || unit.kind === 'fence' || unit.kind === 'table') continue;
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (unit.kind === 'line' && before?.kind === 'line' && unit.paragraph === before.paragraph && !beginsWithSign(unit.text))
      last!.push(unit);
    else groups.push([unit]);
  }
  const points = groups.flatMap((group) => (group.every(isSentence) ? group.map((unit) => [unit]) : [group]));
  return points.map((group) => ({ markdown: sourceOf(group, document), span: spanOfUnits(group)! }));
}

function beginsWithSign(text: string): boolean {
  return text.startsWith('•') || leadingEmoji(text) > 0;
}

function isSentence(unit: Unit): boolean {
  return unit.kind === 'line' && /[.!?。]$/u.test(unit.text);
}

/** A list item or line that begins with the name of a kind of section: `- **What went well:** …`. */
export interface LabelledUnit {
  unit: Item | Line;
  kind: PartKind;
  value: string;
}

/** List items and lines of parts that are labels, or begin with one. */
export function labelledUnits(parts: Part[]): LabelledUnit[] {
  const labelled: LabelledUnit[] = [];
  for (const { units } of parts) {
    for (const unit of units) {
      const label = unit.kind === 'item' ? labelOfItem(unit) : unit.kind === 'line' ? labelledValue(unit.text) : null;
      if (label?.kind) labelled.push({ unit: unit as Item | Line, kind: label.kind, value: label.value });
    }
  }
  return labelled;
}

/** Points that a labelled item or line gives: the list below it, else its own text. */
export function pointsOfLabelled({ unit, value }: LabelledUnit, document: Document): Point[] {
  const below = unit.kind === 'item' ? pointsOfUnits(unit.children, document) : [];
  return below.length > 0 || value === '' || !isFilled(unit) ? below : [{ markdown: value, span: unit.span }];
}

interface Label {
  kind: PartKind | null;
  value: string;
}

function labelOfItem(item: Item): Label | null {
  const whole = labelOnLine(item.head);
  if (whole !== null) return { kind: kindOfName(whole), value: '' };
  return labelledValue(item.head);
}

/** Kind and value of `**Root cause:** text`. */
export function labelledValue(text: string): Label | null {
  const match = /^\s*(?:\*\*|__)([^*_]{2,60}?)(?:[:：](?:\*\*|__)|(?:\*\*|__)\s*[:：])\s*([\s\S]*)$/u.exec(text);
  return match ? { kind: kindOfName(plainText(match[1]!)), value: match[2]!.trim() } : null;
}
