// Types, schema values and standalone validators of packages/schema, from the authored JSON Schemas.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';
import { rolldown } from 'rolldown';
import type { Output } from './output.ts';

const NAMES = ['incident', 'postmortem', 'report'] as const;
const FOLDER = 'packages/schema/src/generated';
const BANNER = '// Generated from schemas/ by `pnpm gen`; do not edit.\n';

type Json = Record<string, unknown> & { $id: string };

export async function schemaOutputs(): Promise<Output[]> {
  const schemas = NAMES.map((name) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Json);
  return [
    { path: `${FOLDER}/types.ts`, text: await types(schemas) },
    { path: `${FOLDER}/schemas.ts`, text: values(schemas) },
    { path: `${FOLDER}/validators.js`, text: await validators(schemas) },
    { path: `${FOLDER}/validators.d.ts`, text: declarations() },
  ];
}

// One file for all three: the definitions of incident and postmortem are merged, so that each type is named once.
async function types(schemas: Json[]): Promise<string> {
  // A description beside a $ref would make a second, equal type of the same definition.
  const [incident, postmortem, report] = JSON.parse(JSON.stringify(schemas), (_, value) =>
    value && typeof value === 'object' && '$ref' in value ? { $ref: value.$ref } : value,
  ) as [Json, Json, Json];
  const joined = {
    ...postmortem,
    $defs: { ...(incident['$defs'] as object), ...(postmortem['$defs'] as object), incident: { ...incident, $defs: undefined, $id: undefined } },
    properties: { ...(postmortem['properties'] as object), incident: { $ref: '#/$defs/incident' } },
  };
  const options = { bannerComment: '', additionalProperties: false, style: { singleQuote: true, printWidth: 120 } };
  const main = await compile(joined as never, 'Postmortem', options);
  const lint = await compile(report as never, 'Report', options);
  return `${BANNER}\n${main}\n${lint}`;
}

function values(schemas: Json[]): string {
  const lines = schemas.map((schema, i) => `export const ${NAMES[i]}Schema: object = ${JSON.stringify(schema)};`);
  return `${BANNER}\n${lines.join('\n\n')}\n`;
}

async function validators(schemas: Json[]): Promise<string> {
  const ajv = new Ajv2020({ schemas, allErrors: true, strict: true, allowUnionTypes: true, code: { source: true, esm: true } });
  addFormats(ajv);
  const names = Object.fromEntries(schemas.map((schema, i) => [`validate${capital(NAMES[i]!)}`, schema.$id]));
  // The validators of Ajv still `require` its runtime; bundling makes them stand alone.
  const entry = resolve(`node_modules/.cache/validators-${process.pid}.mjs`);
  writeFileSync(entry, standalone(ajv, names));
  try {
    const bundle = await rolldown({ input: entry, platform: 'node', resolve: { modules: [resolve('packages/schema/node_modules')] } });
    const { output } = await bundle.generate({ format: 'esm' });
    return `${BANNER}${output[0].code.replaceAll(/^\/\/#(?:end)?region.*\n/gm, '')}`;
  } finally {
    rmSync(entry);
  }
}

function declarations(): string {
  const lines = NAMES.map((name) => `export declare const validate${capital(name)}: StandaloneValidator;`);
  return `${BANNER}\nimport type { ErrorObject } from 'ajv';

export interface StandaloneValidator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

${lines.join('\n')}\n`;
}

function capital(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}
