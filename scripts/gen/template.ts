// The built-in template as a value, so that a bundled program needs no file, and the JSON Schema of its postmortems.
import { readFileSync } from 'node:fs';
import { compileTemplate } from '../../packages/parser/src/template/compile.ts';
import { templateSchema } from '../../packages/parser/src/template/json-schema.ts';
import type { Output } from './output.ts';

export function templateOutputs(): Output[] {
  const source = readFileSync('packages/parser/templates/default.md', 'utf8');
  const schema = templateSchema(compileTemplate(source, 'default'));
  const lines = source.split('\n').map((line) => `  ${JSON.stringify(line)},`);
  const value = `// Generated from packages/parser/templates/default.md by \`pnpm gen\`; do not edit.\n\nexport const defaultTemplateSource: string = [\n${lines.join('\n')}\n].join('\\n');\n`;
  return [
    { path: 'schemas/templates/default.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` },
    { path: 'packages/parser/src/generated/default-template.ts', text: value },
  ];
}
