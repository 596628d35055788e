/** What the values of a field are; `level` is one of some words that have an order. */
export type FieldKind = 'text' | 'number' | 'boolean' | 'date' | 'instant' | 'level' | 'object';

/** A field of an incident. */
export interface Field {
  /** Dotted: `review.approvedBy.name`. */
  name: string;
  keys: string[];
  kind: FieldKind;
  /** The value is a list. */
  isList: boolean;
  /** The field lies below a list of objects: one value for each of them. */
  inList: boolean;
  /** The words of a level, lowest first. */
  words: string[];
  /** Of an object that is one value with remarks: the field of the value (`severity.level` of `severity`). */
  first: string | null;
  /** What the schema says of it. */
  description: string;
}

interface SchemaNode {
  $ref?: string;
  description?: string;
  $defs?: Record<string, SchemaNode>;
  anyOf?: SchemaNode[];
  type?: string | string[];
  format?: string;
  enum?: (string | null)[];
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
}

interface Place {
  keys: string[];
  inList: boolean;
}

// The schema lists severities from the worst down; all other words come in the order of time.
const HIGHEST_FIRST: readonly string[] = ['severity.level'];

const KINDS_BY_FORMAT: Record<string, FieldKind> = { date: 'date', 'date-time': 'instant' };

const KINDS_BY_TYPE: Record<string, FieldKind> = { number: 'number', integer: 'number', boolean: 'boolean' };

/** All fields below the properties of a JSON Schema, in its order; a field comes before those below it. */
export function fieldsOfSchema(schema: object): Field[] {
  const { $defs = {}, properties = {} } = schema as SchemaNode;
  const fieldsAt = (node: SchemaNode, { keys, inList }: Place): Field[] => {
    const { items } = resolve(node, $defs);
    const value = resolve(items ?? node, $defs);
    const below = Object.entries(value.properties ?? {});
    const first = node.anyOf && below.length > 0 ? [...keys, below[0]![0]].join('.') : null;
    const name = keys.join('.');
    const description = node.description ?? value.description ?? '';
    const words = wordsOf(value, name);
    const field: Field = { name, keys, kind: kindOf(value), isList: items !== undefined, inList, words, first, description };
    const place = { keys, inList: inList || items !== undefined };
    return [field, ...below.flatMap(([key, child]) => fieldsAt(child, { ...place, keys: [...keys, key] }))];
  };
  return Object.entries(properties).flatMap(([key, node]) => fieldsAt(node, { keys: [key], inList: false }));
}

function resolve(node: SchemaNode, defs: Record<string, SchemaNode>): SchemaNode {
  if (node.$ref) return resolve(defs[node.$ref.replace('#/$defs/', '')] ?? {}, defs);
  const known = node.anyOf?.find(({ type }) => type !== 'null');
  return known ? resolve(known, defs) : node;
}

function kindOf({ properties, enum: words, format, type }: SchemaNode): FieldKind {
  if (properties) return 'object';
  if (words) return 'level';
  const known = [type ?? 'string'].flat().find((one) => one !== 'null') ?? 'string';
  return KINDS_BY_FORMAT[format ?? ''] ?? KINDS_BY_TYPE[known] ?? 'text';
}

function wordsOf({ enum: words = [] }: SchemaNode, name: string): string[] {
  const known = words.filter((word) => word !== null);
  return HIGHEST_FIRST.includes(name) ? known.toReversed() : known;
}
