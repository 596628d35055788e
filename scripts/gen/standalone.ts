import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { rolldown } from 'rolldown';

/**
 * A TypeScript module that exports `validators`, one for each name, and imports nothing: Ajv's own output still requires
 * its runtime, so it is bundled.
 *
 * @param names validator name to `$id` of its schema
 */
export async function standaloneValidators(schemas: object[], names: Record<string, string>): Promise<string> {
  const ajv = new Ajv2020({
    schemas,
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTuples: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  const entry = resolve(`node_modules/.cache/validators-${process.pid}.mjs`);
  mkdirSync(resolve('node_modules/.cache'), { recursive: true });
  writeFileSync(entry, standalone.default(ajv, names));
  try {
    const bundle = await rolldown({ input: entry, platform: 'node' });
    const { output } = await bundle.generate({ format: 'esm' });
    return moduleText(output[0].code, Object.keys(names));
  } finally {
    rmSync(entry);
  }
}

function moduleText(code: string, names: string[]): string {
  const body = code
    .replaceAll(/^\/\/#(?:end)?region.*\n/gm, '')
    .replaceAll(/^\/\/ node_modules\/.*\n/gm, '')
    .replace(/^export \{.*\};\s*$/m, '');
  return `// @ts-nocheck
/** A validator of Ajv: true for valid data, else its errors are in \`errors\` until the next call. */
export interface StandaloneValidator {
  (data: unknown): boolean;
  errors?: { instancePath: string; schemaPath: string; keyword: string; params: Record<string, unknown>; message?: string }[] | null;
}

${body}
export const validators: Record<${names.map((name) => `'${name}'`).join(' | ')}, StandaloneValidator> = { ${names.join(', ')} };
`;
}
