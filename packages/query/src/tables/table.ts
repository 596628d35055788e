import type { Postmortem } from '@afterword/schema';
import { fieldOf, fields, fieldValue, valueBelow } from '../fields.ts';
import type { Field, FieldKind } from '../schema-fields.ts';

/** What a column holds; `texts` is a list of texts, the others may be unknown (null). */
export type ColumnType = Exclude<FieldKind, 'object' | 'level'> | 'integer' | 'texts';

/** A column of a table. */
export interface Column {
  /** Snake case: `severity_level`. */
  name: string;
  type: ColumnType;
  description: string;
}

/** Values in the order of the columns; null where one is not known. */
export type Row = unknown[];

/** A table over all incidents. */
export interface Table {
  name: string;
  columns: readonly Column[];
  /** The rows of one incident. */
  rows(postmortem: Postmortem): Row[];
}

const KEY_COLUMNS: readonly Column[] = [
  { name: 'path', type: 'text', description: fieldOf('path').description },
  { name: 'incident_id', type: 'text', description: 'Id of the incident.' },
  { name: 'position', type: 'integer', description: 'Place in the list of the incident, from 1.' },
];

/** A table with a row for each incident: its fields with one value, and its lists of texts. What Git knows is not among them. */
export function incidentTable(name: string): Table {
  const own = fields.filter(({ kind, inList, keys }) => kind !== 'object' && !inList && keys[0] !== 'history');
  return {
    name,
    columns: own.map((field) => columnOf(field, field.keys)),
    rows: (postmortem) => [own.map((field) => fieldValue(postmortem, field))],
  };
}

/**
 * A table with a row for each element of a list of an incident: the incident's path and id, the position in the list from 1, and
 * the fields of the element.
 */
export function elementTable(name: string, listName: string): Table {
  const list = fieldOf(listName);
  const below = fields
    .filter((field) => field.name.startsWith(`${listName}.`) && field.kind !== 'object')
    .map((field) => ({ field, keys: field.keys.slice(list.keys.length) }));
  return {
    name,
    columns: [...KEY_COLUMNS, ...below.map(({ field, keys }) => columnOf(field, keys))],
    rows: (postmortem) => {
      const { source, incident } = postmortem;
      const elements = fieldValue(postmortem, list) as object[];
      return elements.map((element, i) => [source.path, incident.id, i + 1, ...below.map(({ keys }) => valueBelow(element, keys))]);
    },
  };
}

function columnOf({ kind, isList, description }: Field, keys: readonly string[]): Column {
  const name = keys.map((key) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join('_');
  return { name, type: isList ? 'texts' : kind === 'level' || kind === 'object' ? 'text' : kind, description };
}
