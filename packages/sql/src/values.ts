import type { DuckDBTimestampTZValue, DuckDBValue } from '@duckdb/node-api';
import type { Library } from './duckdb.ts';

/** A value as JSON has it. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };

/** Digits that a JSON number keeps in every reader. */
const EXACT_DIGITS = 15;

/**
 * A value of a result as JSON: dates as YYYY-MM-DD, timestamps as RFC 3339 in UTC, lists as arrays, structures and maps as objects.
 * Numbers that a JSON number cannot hold exactly, and those that are none (NaN), are texts; so is every other type, as SQL writes it.
 */
export function jsonValue(value: DuckDBValue, library: Library): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof library.DuckDBDecimalValue) return decimal(String(value));
  return instantText(value, library) ?? nested(value, library) ?? String(value);
}

function decimal(text: string): number | string {
  return text.replaceAll(/\D/g, '').length <= EXACT_DIGITS ? Number(text) : text;
}

function instantText(value: DuckDBValue, library: Library): string | null {
  const { DuckDBTimestampValue, DuckDBTimestampTZValue } = library;
  const { DuckDBTimestampSecondsValue, DuckDBTimestampMillisecondsValue, DuckDBTimestampNanosecondsValue } = library;
  if (value instanceof DuckDBTimestampTZValue) return rfc3339(inUtc(value, library));
  const kinds = [
    DuckDBTimestampValue,
    DuckDBTimestampSecondsValue,
    DuckDBTimestampMillisecondsValue,
    DuckDBTimestampNanosecondsValue,
  ] as const;
  return kinds.some((kind) => value instanceof kind) ? rfc3339(String(value)) : null;
}

// Its own text is in the zone of the machine.
function inUtc({ micros }: DuckDBTimestampTZValue, { DuckDBTimestampValue }: Library): string {
  return String(new DuckDBTimestampValue(micros));
}

function rfc3339(text: string): string {
  return /^\d{4}-/.test(text) ? `${text.replace(' ', 'T')}Z` : text;
}

function nested(value: DuckDBValue, library: Library): JsonValue | null {
  const json = (one: DuckDBValue): JsonValue => jsonValue(one, library);
  if (value instanceof library.DuckDBListValue || value instanceof library.DuckDBArrayValue) return value.items.map(json);
  if (value instanceof library.DuckDBUnionValue) return json(value.value);
  if (value instanceof library.DuckDBMapValue)
    return Object.fromEntries(value.entries.map(({ key, value: one }) => [String(key), json(one)]));
  if (value instanceof library.DuckDBStructValue)
    return Object.fromEntries(Object.entries(value.entries).map(([name, one]) => [name, json(one)]));
  return null;
}
