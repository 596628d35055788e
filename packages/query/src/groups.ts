import type { Postmortem } from '@afterword/schema';
import { compareValues } from './compare.ts';
import { comparableField, knownValues } from './fields.ts';
import { folded } from './folded.ts';

/** The incidents that share a value. */
export interface Group {
  /** The value, as the first incident writes it; null for incidents where it is not known. */
  value: unknown;
  count: number;
  /** Part of all incidents, 0 to 1. With a list the parts may add up to more than 1. */
  share: number;
}

/**
 * Incidents counted by the values of a field: levels from the highest down, other values by count, the unknown last. An incident
 * counts once for each different value of a list.
 *
 * @throws QueryError for an unknown field
 */
export function groupsOf(postmortems: readonly Postmortem[], name: string): Group[] {
  const field = comparableField(name);
  const counts = new Map<string | null, { value: unknown; count: number }>();
  for (const postmortem of postmortems) {
    const values = knownValues(postmortem, field);
    const byKey = new Map<string | null, unknown>(values.map((value) => [folded(String(value)), value]));
    if (byKey.size === 0) byKey.set(null, null);
    for (const [key, value] of byKey) {
      const group = counts.get(key) ?? { value, count: 0 };
      counts.set(key, { ...group, count: group.count + 1 });
    }
  }
  const groups = [...counts.values()].map((group) => ({ ...group, share: group.count / postmortems.length }));
  return groups.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    const byValue = compareValues(a.value, b.value, field);
    return field.kind === 'level' ? -byValue : b.count - a.count || byValue;
  });
}
