import { incidentSchema, nearest, type Postmortem } from '@afterword/schema';
import { QueryError } from './query-error.ts';
import { fieldsOfSchema, type Field } from './schema-fields.ts';

/** A record of an incident: values by field name. */
export type IncidentRecord = Record<string, unknown>;

const PATH: Field = {
  name: 'path',
  keys: ['path'],
  kind: 'text',
  isList: false,
  inList: false,
  words: [],
  first: null,
  description: 'Path of the document, from the root of its repository.',
};

/** Every field of the canonical incident, dotted below (`severity.level`, `actionItems.owner`), and `path`. */
export const fields: readonly Field[] = [PATH, ...fieldsOfSchema(incidentSchema)];

/** The names of all fields. */
export const FIELDS: readonly string[] = fields.map(({ name }) => name);

const byName = new Map(fields.map((field) => [field.name, field]));

/** @throws QueryError for a name that no field has */
export function fieldOf(name: string): Field {
  const field = byName.get(name);
  if (field) return field;
  const meant = nearest(name, FIELDS);
  throw new QueryError(`unknown field \`${name}\`${meant === null ? '' : `, did you mean ${meant}?`}`);
}

/**
 * The field that holds the value to compare: `severity` stands for `severity.level`, a measure for its minutes.
 *
 * @throws QueryError for an unknown field, or one that only groups others
 */
export function comparableField(name: string): Field {
  const field = fieldOf(name);
  if (field.kind !== 'object') return field;
  if (field.first !== null) return fieldOf(field.first);
  const parts = fields.filter((one) => one.name.startsWith(`${name}.`) && one.kind !== 'object').map((one) => one.name);
  throw new QueryError(`\`${name}\` has several values, expected one of ${parts.join(', ')}`);
}

/** Value of a field, null where it is not known. Below a list it is the list of the values of its elements. */
export function fieldValue(postmortem: Postmortem, field: Field): unknown {
  return field === PATH ? postmortem.source.path : valueBelow(postmortem.incident, field.keys);
}

/** What is known at some keys of a value, as `fieldValue`. */
export function valueBelow(value: unknown, keys: readonly string[]): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && keys.length > 0) return value.map((element) => valueBelow(element, keys));
  const [key, ...rest] = keys;
  return key === undefined ? value : valueBelow((value as Record<string, unknown>)[key], rest);
}

/** The known single values of a field: one, or those of a list. */
export function knownValues(postmortem: Postmortem, field: Field): unknown[] {
  return [fieldValue(postmortem, field)].flat(Infinity).filter((value) => value !== null);
}

/** The chosen fields of an incident, or the whole incident with its path when none is chosen. */
export function pick(postmortem: Postmortem, names: readonly string[]): IncidentRecord {
  if (names.length === 0) return { path: postmortem.source.path, ...postmortem.incident };
  return Object.fromEntries(names.map((name) => [name, fieldValue(postmortem, fieldOf(name))]));
}

/** Names of the fields that fit into one cell each: single values, and lists of texts at the top (`services`). Not what Git knows. */
export const CELL_FIELDS: readonly string[] = fields
  .filter(({ keys }) => keys[0] !== 'history')
  .filter(({ kind, isList, inList, keys }) => kind !== 'object' && !inList && (!isList || keys.length === 1))
  .map(({ name }) => name);
