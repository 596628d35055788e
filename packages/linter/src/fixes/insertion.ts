import type { RuleFix } from '../rule.ts';

/** A piece of the template that goes into a document at an offset. */
export interface Insertion {
  pointer: string;
  label: string;
  at: number;
  text: string;
}

/**
 * Fixes that insert, by pointer. What goes to the same place goes there in one edit, in the given order: all findings about it
 * have the same fix.
 */
export function insertionFixes(insertions: readonly Insertion[], write: (texts: string[], at: number) => string): Map<string, RuleFix> {
  const fixes = new Map<string, RuleFix>();
  for (const at of new Set(insertions.map((one) => one.at))) {
    const here = insertions.filter((one) => one.at === at);
    const text = write(
      here.map((one) => one.text),
      at,
    );
    const title = `Insert ${here.map(({ label }) => label).join(', ')} from the template`;
    for (const { pointer } of here) fixes.set(pointer, { title, safety: 'unsafe', edits: [{ start: at, end: at, text }] });
  }
  return fixes;
}
