// JSON Schema of the configuration, from the rules' options, and its validator.
import { configSchema, rules } from '@afterword/linter';
import type { Output } from './output.ts';
import { standaloneValidators } from './standalone.ts';

const FOLDER = 'packages/linter/src/generated';
const BANNER = '// Generated from the rules by `pnpm gen`; do not edit.\n';

interface ConfigSchema {
  $id: string;
  properties: { rules: { properties: Record<string, object> } };
}

export async function configOutputs(): Promise<Output[]> {
  const schema = configSchema(rules) as ConfigSchema;
  const code = await standaloneValidators([withDefinitions(schema)], { validateConfig: schema.$id });
  return [
    { path: 'schemas/config.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` },
    { path: `${FOLDER}/validate-config.ts`, text: `${BANNER}${code}` },
  ];
}

// Most rules take the same settings, and the validator would repeat them for each rule: this makes it a fifth as long.
function withDefinitions(schema: ConfigSchema): { $id: string } {
  const texts: string[] = [];
  const settings = Object.entries(schema.properties.rules.properties).map(([id, setting]) => {
    const text = JSON.stringify({ ...setting, description: undefined });
    if (!texts.includes(text)) texts.push(text);
    return [id, { $ref: `#/$defs/${texts.indexOf(text)}` }];
  });
  const shared = { ...schema.properties.rules, properties: Object.fromEntries(settings) };
  return {
    ...schema,
    properties: { ...schema.properties, rules: shared },
    $defs: Object.fromEntries(texts.map((text, i) => [i, JSON.parse(text)])),
  } as { $id: string };
}
