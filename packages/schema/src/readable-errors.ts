import type { StandaloneValidator } from './generated/validators.ts';
import { nearest } from './nearest.ts';

/** An error of Ajv. */
export type ErrorObject = NonNullable<StandaloneValidator['errors']>[number];

/** A schema error in words. */
export interface ReadableError {
  /** JSON pointer to the value; empty for the whole. */
  pointer: string;
  /** "Unexpected X, expected Y" or "Missing X, add Y", without a final dot. */
  message: string;
  help: string | null;
}

// Keywords that only say "something below is wrong".
const WRAPPERS = new Set(['if', 'oneOf', 'anyOf', 'allOf', 'not', 'dependentSchemas']);

/**
 * Ajv's errors in words: one for each place and kind, the deepest branch of alternatives, and a missing property paired
 * with an unknown one of nearly the same name as "did you mean".
 *
 * @param errors errors of a validator run with `allErrors`
 * @param data the value that was validated
 */
export function readableErrors(errors: readonly ErrorObject[], data: unknown): ReadableError[] {
  const real = deepest(errors).filter(({ keyword }) => !WRAPPERS.has(keyword));
  return [...byPlace(real).values()].flatMap((group) => readPlace(group, data));
}

function byPlace(errors: readonly ErrorObject[]): Map<string, ErrorObject[]> {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups;
}

// Where alternatives failed, what is wrong inside the value says more than "is not null" about the value itself. Paths in
// the schema do not help: behind a $ref they begin anew.
function deepest(errors: readonly ErrorObject[]): ErrorObject[] {
  const alternatives = new Set(
    errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf').map(({ instancePath }) => instancePath),
  );
  const inside = (place: string): boolean =>
    errors.some(({ instancePath, keyword }) => instancePath.startsWith(`${place}/`) || (instancePath === place && SHAPE.has(keyword)));
  return errors.filter(({ instancePath, keyword }) => SHAPE.has(keyword) || !alternatives.has(instancePath) || !inside(instancePath));
}

// Keywords that speak of what an object holds.
const SHAPE = new Set(['required', 'additionalProperties']);

function readPlace(group: ErrorObject[], data: unknown): ReadableError[] {
  const pointer = group[0]!.instancePath;
  const missing = new Set(group.filter(({ keyword }) => keyword === 'required').map(({ params }) => params['missingProperty'] as string));
  const out: ReadableError[] = [];
  for (const { params } of group.filter(({ keyword }) => keyword === 'additionalProperties')) {
    const unknown = params['additionalProperty'] as string;
    const meant = nearest(unknown, missing);
    if (meant !== null) missing.delete(meant);
    out.push({
      pointer: `${pointer}/${escapePointer(unknown)}`,
      message: `Unexpected property \`${unknown}\`, expected ${meant === null ? 'none of that name' : `\`${meant}\``}`,
      help: meant === null ? null : `did you mean \`${meant}\`?`,
    });
  }
  for (const name of missing)
    out.push({ pointer, message: `Missing \`${name}\`, add it${pointer === '' ? '' : ` to \`${pointer}\``}`, help: null });
  const values = group.filter(({ keyword }) => keyword !== 'required' && keyword !== 'additionalProperties');
  if (values.length > 0) out.push(valueError(pointer, values, valueAt(data, pointer)));
  return out;
}

function valueError(pointer: string, errors: ErrorObject[], value: unknown): ReadableError {
  const expected = [...new Set(errors.map(expectation))].join(' or ');
  const allowed = errors.flatMap(({ params }) =>
    Array.isArray(params['allowedValues']) ? params['allowedValues'].filter((v) => typeof v === 'string') : [],
  );
  const meant = typeof value === 'string' ? nearest(value, allowed) : null;
  return {
    pointer,
    message: `Unexpected ${shown(value)}, expected ${expected}`,
    help: meant === null ? null : `did you mean \`${meant}\`?`,
  };
}

function expectation({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return [params['type']]
        .flat()
        .map(String)
        .map((type) => (type === 'null' ? 'null' : `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`))
        .join(' or ');
    case 'enum':
      return `one of ${(params['allowedValues'] as unknown[]).map((v) => `\`${v}\``).join(', ')}`;
    case 'const':
      return `\`${JSON.stringify(params['allowedValue'])}\``;
    case 'format':
      return FORMATS[params['format'] as string] ?? `a ${params['format']}`;
    case 'minItems':
      return params['limit'] === 1 ? 'at least one entry' : `at least ${params['limit']} entries`;
    case 'minLength':
      return 'some text';
    case 'minimum':
      return `${params['limit']} or more`;
    default:
      return message ?? keyword;
  }
}

const FORMATS: Record<string, string> = { date: 'a date YYYY-MM-DD', 'date-time': 'an instant such as `2026-01-31T09:30:00Z`' };

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return line === '' ? 'empty text' : `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}

/** Value at a JSON pointer, undefined when there is none. */
export function valueAt(data: unknown, pointer: string): unknown {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return parts.reduce<unknown>(
    (at, part) => (at !== null && typeof at === 'object' && Object.hasOwn(at, part) ? (at as Record<string, unknown>)[part] : undefined),
    data,
  );
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
