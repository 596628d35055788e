// Types, schema values and standalone validators of packages/schema, from the authored JSON Schemas.
import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import type { Output } from './output.ts';
import { standaloneValidators } from './standalone.ts';

const NAMES = ['incident', 'postmortem', 'report', 'stats'] as const;
// Statistics are only written, never read: no validator has to ship.
const CHECKED: readonly string[] = ['incident', 'postmortem', 'report'];
const FOLDER = 'packages/schema/src/generated';
const BANNER = '// Generated from schemas/ by `pnpm gen`; do not edit.\n';

type Json = Record<string, unknown> & { $id: string };

export async function schemaOutputs(): Promise<Output[]> {
  const schemas = NAMES.map((name) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Json);
  return [
    { path: `${FOLDER}/types.ts`, text: await types(schemas) },
    { path: `${FOLDER}/schemas.ts`, text: values(schemas) },
    { path: `${FOLDER}/validators.ts`, text: await validators(schemas) },
  ];
}

// One file for all: the definitions of incident and postmortem are merged, so that each type is named once.
async function types(schemas: Json[]): Promise<string> {
  // A description beside a $ref would make a second, equal type of the same definition.
  const [incident, postmortem, report, stats] = JSON.parse(JSON.stringify(schemas), (_, value) =>
    value && typeof value === 'object' && '$ref' in value ? { $ref: value.$ref } : value,
  ) as [Json, Json, Json, Json];
  const joined = {
    ...postmortem,
    $defs: {
      ...(incident['$defs'] as object),
      ...(postmortem['$defs'] as object),
      incident: { ...incident, $defs: undefined, $id: undefined },
    },
    properties: { ...(postmortem['properties'] as object), incident: { $ref: '#/$defs/incident' } },
  };
  const options = {
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 120 },
  };
  const main = await compile(joined as never, 'Postmortem', options);
  const lint = await compile(report as never, 'Report', options);
  const statistics = await compile(stats as never, 'Statistics', options);
  return `${BANNER}\n${main}\n${lint}\n${statistics}`;
}

function values(schemas: Json[]): string {
  const lines = schemas.map((schema, i) => `export const ${NAMES[i]}Schema: object = ${JSON.stringify(schema)};`);
  return `${BANNER}\n${lines.join('\n\n')}\n`;
}

async function validators(schemas: Json[]): Promise<string> {
  const checked = schemas.filter((_, i) => CHECKED.includes(NAMES[i]!));
  const names = Object.fromEntries(checked.map((schema, i) => [`validate${capital(CHECKED[i]!)}`, schema.$id]));
  return `${BANNER}${await standaloneValidators(checked, names)}`;
}

function capital(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}
