import type { Item, Parsed, Span, Unit } from '@afterword/parser';
import type { RuleFix } from '../rule.ts';
import { timelineRows, type TimelineRow } from '../facts/timeline.ts';

/**
 * A fix that sorts the table or list around a row by time, or null where that is not plainly right: a time that is not
 * certain, rows the reader did not take for entries, numbered items, items with more than one block.
 */
export function sortedRows(parsed: Parsed, { container }: TimelineRow): RuleFix | null {
  const rows = timelineRows(parsed).filter((row) => row.container === container);
  const spans = rowSpans(parsed, container);
  const certain = rows.every(({ entry }) => entry.at !== null && (entry.precision === 'minute' || entry.precision === 'second'));
  if (!certain || spans === null || spans.length !== rows.length) return null;
  const { text } = parsed.document;
  const sorted = rows
    .map((row, i) => ({ at: Date.parse(row.entry.at!), source: text.slice(spans[i]!.start, spans[i]!.end) }))
    .sort((a, b) => a.at - b.at);
  const edits = spans.flatMap((span, i) =>
    text.slice(span.start, span.end) === sorted[i]!.source ? [] : [{ ...span, text: sorted[i]!.source }],
  );
  return edits.length === 0 ? null : { title: 'Sort the timeline by time', safety: 'safe', edits };
}

function rowSpans({ parts }: Parsed, container: number): Span[] | null {
  const units = parts.all.flatMap((part) => part.units);
  const table = units.find((unit) => unit.kind === 'table' && unit.span.start === container);
  if (table?.kind === 'table') return table.rows.map(({ span }) => span);
  const items = units.filter((unit): unit is Item => unit.kind === 'item' && unit.list === container);
  return items.length > 0 && items.every(isPlain) ? items.map(({ span }) => span) : null;
}

function isPlain(unit: Unit): boolean {
  return unit.kind === 'item' && !unit.ordered && unit.children.length === 0;
}
