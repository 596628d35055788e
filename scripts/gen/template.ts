// The built-in template as it is compiled, so that a program neither needs a file nor compiles it on each start, and the JSON Schema of its
// postmortems.
import { readFileSync } from 'node:fs';
import { compileTemplate } from '../../packages/parser/src/template/compile.ts';
import { templateSchema } from '../../packages/parser/src/template/json-schema.ts';
import type { Output } from './output.ts';

export function templateOutputs(): Output[] {
  const source = readFileSync('packages/parser/templates/default.md', 'utf8');
  const template = compileTemplate(source, 'default');
  const schema = templateSchema(template);
  const value = `// Generated from packages/parser/templates/default.md by \`pnpm gen\`; do not edit.\n\nexport const defaultTemplateJson: string =\n  ${quoted(JSON.stringify(template))};\n`;
  return [
    { path: 'schemas/templates/default.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` },
    { path: 'packages/parser/src/generated/default-template.ts', text: value },
  ];
}

// In single quotes, since JSON is full of the others.
function quoted(json: string): string {
  return `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
