import type { Postmortem } from '@afterword/schema';
import { compareValues } from './compare.ts';
import { comparableField, fieldValue } from './fields.ts';
import { QueryError } from './query-error.ts';

/** Orders two incidents, as `sort` wants it. */
export type Order = (a: Postmortem, b: Postmortem) => number;

/** Newest first; incidents without a date last, then by path. */
export function byDate(a: Postmortem, b: Postmortem): number {
  const left = a.incident.date ?? '';
  const right = b.incident.date ?? '';
  if (left !== right) return left < right ? 1 : -1;
  return (a.source.path ?? '') < (b.source.path ?? '') ? -1 : 1;
}

/**
 * The order by some fields, `-` before one turns it round. Unknown values are last either way; what is equal is ordered by date.
 *
 * @throws QueryError for an unknown field, or a list
 */
export function orderBy(names: readonly string[]): Order {
  const orders = names.map(orderByOne);
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return byDate(a, b);
  };
}

function orderByOne(name: string): Order {
  const descending = name.startsWith('-');
  const field = comparableField(name.replace(/^-/, ''));
  if (field.isList || field.inList) throw new QueryError(`\`${field.name}\` is a list, expected a field with one value`);
  return (a, b) => {
    const [left, right] = [fieldValue(a, field), fieldValue(b, field)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return compareValues(left, right, field) * (descending ? -1 : 1);
  };
}
