import { withDescendants, type Parsed, type Part, type Unit } from '@afterword/parser';

/**
 * The timeline section if it has text but no entry, else null. A section with nothing in it, or with only the template's
 * words, is what the rules on structure report; a table without times counts something else, such as steps.
 */
export function timelineInProse({ parts, gaps, postmortem: { incident } }: Parsed): Part | null {
  const part = parts.of('timeline')[0];
  if (!part || incident.timeline.length > 0) return null;
  const units = withDescendants(part).flatMap((each) => each.units);
  if (units.some(isFilledTable)) return null;
  const isOwn = ({ span }: Unit): boolean =>
    !gaps.some((gap) => gap.span.end > gap.span.start && gap.span.start < span.end && span.start < gap.span.end);
  return units.some((unit) => isText(unit) && isOwn(unit)) ? part : null;
}

function isFilledTable(unit: Unit): boolean {
  return unit.kind === 'table' && unit.rows.some(({ cells }) => cells.some(({ text }) => text !== ''));
}

function isText({ kind }: Unit): boolean {
  return kind !== 'table' && kind !== 'html' && kind !== 'rule' && kind !== 'definition';
}
