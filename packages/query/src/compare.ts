import type { Field } from './schema-fields.ts';

// Numbers inside of texts count as numbers: `PM-9` before `PM-10`.
// The collator is made when the first two texts are compared: it reads its tables.
let collator: Intl.Collator | null = null;

/** Orders two known values of a field: below 0 when the first is the lesser. */
export function compareValues(a: unknown, b: unknown, { kind, words }: Pick<Field, 'kind' | 'words'>): number {
  if (kind === 'level') return words.indexOf(String(a)) - words.indexOf(String(b));
  if (kind === 'instant') return Date.parse(String(a)) - Date.parse(String(b));
  if (kind === 'number' || kind === 'boolean') return Number(a) - Number(b);
  collator ??= new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  return collator.compare(String(a), String(b));
}
