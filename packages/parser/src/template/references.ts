import type { Document } from '../document.ts';
import type { Unit } from '../unit.ts';
import { referenceKey } from './slots.ts';

/** Labels of a document's link definitions; a definition without an address in it is a slot at the start of a line. */
export function referencesOf({ sections }: Document): Set<string> {
  const found = new Set<string>();
  const visit = (units: Unit[]): void => {
    for (const unit of units) {
      if (unit.kind === 'definition') {
        const match = /^\s*\[([^\]]+)\]:\s*(\S+)/.exec(unit.text ?? '');
        if (match && /[/.#:]/.test(match[2]!)) found.add(referenceKey(match[1]!));
      } else if (unit.kind === 'quote') visit(unit.units);
      else if (unit.kind === 'item') visit(unit.children);
    }
  };
  for (const section of sections) visit(section.units);
  return found;
}
