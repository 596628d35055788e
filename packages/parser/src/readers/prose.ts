import type { Document } from '../document.ts';
import type { Span } from '../place.ts';
import { labelOnLine } from '../parts.ts';
import type { Unit } from '../unit.ts';
import { isUnfilled } from '../values/unfilled.ts';

/** Source of units as Markdown of its own: line ends LF, the indentation of the first unit's line taken off all lines. */
export function sourceOf(units: Unit[], { text, lines }: Document): string {
  const span = spanOfUnits(units);
  if (!span) return '';
  const source = text.slice(span.start, span.end);
  if (!/[\r\n]/.test(source)) return source.trimEnd();
  const indent = lines.point(span.start).column - 1;
  const strip = new RegExp(`^[ \\t]{0,${Math.min(indent, 200)}}`);
  const [head, ...rest] = source.split(/\r\n?|\n/);
  return [head, ...rest.map((line) => line.replace(strip, ''))].join('\n').trimEnd();
}

/** From the first to the last unit; null for none. */
export function spanOfUnits(units: Unit[]): Span | null {
  const first = units[0];
  return first ? { start: first.span.start, end: Math.max(...units.map(({ span }) => span.end)) } : null;
}

/** Units without rules, comments and template guidance at the edges; none where only slots and labels are left. */
export function filledUnits(units: Unit[]): Unit[] {
  if (!units.some(isFilled)) return [];
  const from = units.findIndex((unit) => !isEdge(unit) && unit.kind !== 'italic');
  const to = units.findLastIndex((unit) => !isEdge(unit));
  return units.slice(from === -1 ? 0 : from, to + 1);
}

function isEdge({ kind }: Unit): boolean {
  return kind === 'rule' || kind === 'html' || kind === 'definition';
}

/** True for a unit that says something: not a slot, a bare label, a rule, a comment or an italic guidance line. */
export function isFilled(unit: Unit): boolean {
  if (unit.kind === 'line') return labelOnLine(unit.text) === null && !isUnfilledField(unit.text);
  if (unit.kind === 'item') return !isUnfilledField(unit.head) || unit.children.some(isFilled);
  if (unit.kind === 'table') return unit.rows.some(({ cells }) => cells.some(({ text }) => !isUnfilled(text)));
  if (unit.kind === 'quote') return unit.units.some(isFilled);
  return unit.kind === 'fence' && unit.code.trim() !== '';
}

// `[slot]`, `**Label:** [slot]`.
function isUnfilledField(text: string): boolean {
  const value = /^\s*(?:\*\*|__)[^*_]{1,80}?(?:[:：](?:\*\*|__)|(?:\*\*|__)\s*[:：])([\s\S]*)$/u.exec(text)?.[1];
  return isUnfilled(text) || (value !== undefined && isUnfilled(value) && value.trim() !== '');
}
