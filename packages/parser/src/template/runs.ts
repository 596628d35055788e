import type { Item, Line, Unit } from '../unit.ts';

/** Number of units from here that are lines of one paragraph. */
export function lineRun(units: Unit[], from: number): number {
  const first = units[from] as Line;
  const end = units.findIndex((unit, i) => i > from && !(unit.kind === 'line' && unit.paragraph === first.paragraph));
  return (end < 0 ? units.length : end) - from;
}

/** Number of units from here that are items of one list. */
export function itemRun(units: Unit[], from: number): number {
  const first = units[from] as Item;
  const end = units.findIndex((unit, i) => i > from && !(unit.kind === 'item' && unit.list === first.list));
  return (end < 0 ? units.length : end) - from;
}
