import { childKey } from './builder.ts';
import { requiredLayer } from './schema-layers.ts';
import { approvedPointers, askedIn } from './requirements.ts';
import type { Capture, Field, Group, List, Rows, Template, TemplateNode } from './types.ts';
import { wantsIso } from './value-types.ts';

export type JsonSchema = Record<string, unknown>;

const BASE = 'https://afterword.dev/schemas';

/**
 * JSON Schema (2020-12) of the postmortems of a template: the shape of its sections with everything nullable, and one layer
 * of what is required for each phase. The layers say the same as the gaps of binding about what is missing.
 */
export function templateSchema(template: Template): JsonSchema {
  const { name, root } = template;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${BASE}/templates/${encodeURIComponent(name)}.schema.json`,
    title: `Postmortem (${name})`,
    description: `A postmortem in the shape of the template "${name}", and what its phase requires.`,
    type: 'object',
    required: ['incident', 'sections'],
    properties: {
      incident: { $ref: `${BASE}/incident.schema.json` },
      sections: { $ref: '#/$defs/shape' },
    },
    allOf: [whenever('isOngoing', 'ongoing', 'resolved'), whenever('isApproved', 'approved')],
    $defs: {
      ...VALUES,
      shape: {
        description: 'Types only: every value may be null, keys the template does not know are allowed.',
        ...groupShape(root, template.title !== null),
      },
      isOngoing: phaseTest('status', { phase: { enum: ['ongoing', 'mitigated'] } }),
      isApproved: { allOf: [phaseTest('review', { state: { const: 'approved' } }), { not: { $ref: '#/$defs/isOngoing' } }] },
      ongoing: layer('ongoing', requiredLayer(template, askedIn(template, 'ongoing'))),
      resolved: layer('resolved', requiredLayer(template, askedIn(template, 'resolved'))),
      approved: layer('approved', signedLayer(approvedPointers(template))),
    },
  };
}

// Written as entries: the rules of the house take an object with a `then` for a promise.
function whenever(test: string, layerThen: string, layerElse?: string): JsonSchema {
  const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
  const entries: [string, JsonSchema][] = [
    ['if', ref(test)],
    ['then', ref(layerThen)],
  ];
  return Object.fromEntries(layerElse === undefined ? entries : [...entries, ['else', ref(layerElse)]]);
}

/** Answers that fit every type, in any case. */
const STATED = ['n/a', 'not applicable', 'none', 'unknown', 'tbd', 'tba', 'todo', 'pending', 'to be determined', 'to be confirmed'];

const VALUES: Record<string, JsonSchema> = {
  text: { type: ['string', 'null'] },
  stated: {
    description: 'An answer that says there is none, or that it is open.',
    type: 'string',
    pattern: `^(?:${STATED.map(anyCase).join('|')})\\.?$`,
  },
  date: {
    description: 'A day as YYYY-MM-DD; a note may follow.',
    anyOf: [{ type: 'null' }, { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(?!\\d)' }, { $ref: '#/$defs/stated' }],
  },
  answered: { description: 'Text that is not blank.', type: 'string', pattern: '\\S' },
  partlyAnswered: { description: 'At least one part has a value.', type: 'object', not: { additionalProperties: { type: 'null' } } },
  given: { not: { type: 'null' } },
};

function anyCase(text: string): string {
  return text.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

// An absent property would pass, so each step of the path is required.
function phaseTest(key: string, properties: JsonSchema): JsonSchema {
  const inner = { type: 'object', required: Object.keys(properties), properties };
  const incident = { type: 'object', required: [key], properties: { [key]: inner } };
  return { type: 'object', required: ['incident'], properties: { incident } };
}

const PHASES = {
  ongoing: 'What the document of an ongoing or mitigated incident has.',
  resolved: 'What the document of a resolved incident has; one whose phase cannot be read is held to this.',
  approved: 'What an approved document has beyond that.',
};

function layer(phase: keyof typeof PHASES, sections: JsonSchema): JsonSchema {
  return { description: PHASES[phase], properties: { sections } };
}

function signedLayer(pointers: string[]): JsonSchema {
  const schema: JsonSchema = {};
  for (const pointer of pointers) {
    let at = schema;
    for (const key of pointer.split('/').slice(1)) {
      const properties = (at['properties'] ??= {}) as Record<string, JsonSchema>;
      at = properties[key] ??= {};
    }
    at['$ref'] = '#/$defs/given';
  }
  return requireLeaves(schema);
}

// A sign-off that is there needs its name and date; whether it must be there is said by the resolved layer.
function requireLeaves(schema: JsonSchema): JsonSchema {
  const properties = schema['properties'] as Record<string, JsonSchema> | undefined;
  if (!properties) return schema;
  const required = Object.keys(properties).filter((key) => '$ref' in properties[key]!);
  const below = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, requireLeaves(value)]));
  return { ...(required.length > 0 ? { required } : {}), properties: below };
}

function groupShape(group: Group, titled = false): JsonSchema {
  const [only] = group.children;
  if (group.shape === 'collapsed' && only) return { title: group.label ?? undefined, ...nodeShape(only) };
  const properties: Record<string, JsonSchema> = {};
  for (const { capture } of group.repeat?.segments ?? []) properties[capture.name] = captureShape(capture);
  if (group.value) properties['value'] = patternShape(group.value.segments.map(({ capture }) => capture));
  for (const child of group.children) {
    const isHeader = titled && childKey(child) === 'header' && child.kind === 'group';
    const shape = nodeShape(child);
    if (isHeader) shape['properties'] = { title: { title: 'Title', $ref: '#/$defs/text' }, ...(shape['properties'] as object) };
    properties[childKey(child)] = shape;
  }
  if (group.label !== null && group.key !== 'header') properties['text'] ??= { $ref: '#/$defs/text' };
  return { ...(group.label === null ? {} : { title: group.label }), type: 'object', properties };
}

function nodeShape(node: TemplateNode): JsonSchema {
  switch (node.kind) {
    case 'group':
      return node.repeat ? { type: 'array', items: groupShape(node) } : groupShape(node);
    case 'field':
      return fieldShape(node);
    case 'list':
      return { type: 'array', items: itemShape(node) };
    case 'rows':
      return { type: 'array', items: rowShape(node) };
    case 'choices':
      return { type: 'array', items: { type: 'string' }, examples: [node.options] };
    case 'data':
      return { description: `A block of ${node.language}: parsed, numbers as text; the raw text where it does not parse.` };
    default:
      return { $ref: '#/$defs/text' };
  }
}

function fieldShape({ label, pattern }: Field): JsonSchema {
  return {
    title: label ?? undefined,
    ...patternShape(
      pattern.segments.map(({ capture }) => capture),
      true,
    ),
  };
}

function patternShape(captures: Capture[], typed = false): JsonSchema {
  const [only, second] = captures;
  if (only && !second) return captureShape(only, typed);
  const properties = Object.fromEntries(captures.map((capture) => [capture.name, captureShape(capture)]));
  return { type: 'object', properties: { ...properties, text: { $ref: '#/$defs/text' } } };
}

function itemShape({ pattern, checkbox }: List): JsonSchema {
  const captures = pattern.segments.map(({ capture }) => capture);
  if (!checkbox) return captures.length === 1 ? { type: 'string' } : patternShape(captures);
  const properties = Object.fromEntries(captures.map((capture) => [capture.name, captureShape(capture)]));
  return { type: 'object', properties: { done: { type: ['boolean', 'null'] }, ...properties, text: { $ref: '#/$defs/text' } } };
}

function rowShape({ columns }: Rows): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(columns.map(({ key, label, capture }) => [key, { title: label, ...captureShape(capture) }])),
  };
}

function captureShape(capture: Capture, typed = false): JsonSchema {
  const hint = /\p{L}/u.test(capture.hint) && capture.hint.length <= 200 ? { description: capture.hint } : {};
  if (typed && capture.type === 'enum')
    return {
      ...hint,
      anyOf: [{ type: 'null' }, { type: 'string', pattern: enumPattern(capture.values) }, { $ref: '#/$defs/stated' }],
      examples: capture.values,
    };
  return { ...hint, $ref: typed && wantsIso(capture) ? '#/$defs/date' : '#/$defs/text' };
}

// A note may follow the value: `High - all depots`.
function enumPattern(values: string[]): string {
  const words = [...new Set(values.flatMap((value) => [value, value.toLowerCase(), value.toUpperCase()]))];
  return `^[^\\p{L}\\p{N}]*(?:${words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`;
}
