#!/usr/bin/env node
// Runs a TypeScript program of this repository on any supported Node: it is bundled first, with the packages taken
// from their sources, so that generators and benchmarks need no build.
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { bundledRequire } from './bundled-require.mjs';
import { ownFolders } from './own-folders.mjs';

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node scripts/run-ts.mjs <file.ts> [arguments]');
  process.exit(2);
}

const folder = resolve('node_modules/.cache/run-ts');
const file = join(folder, `${entry.replaceAll(/[^a-z0-9]+/gi, '-')}-${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });

const bundle = await rolldown({
  input: resolve(entry),
  platform: 'node',
  external: [/^node:/, 'json-schema-to-typescript', 'rolldown', 'prettier'],
  resolve: { conditionNames: ['development', 'import', 'node'] },
  plugins: [bundledRequire(), ownFolders()],
  logLevel: 'warn',
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
process.argv = [process.argv[0], resolve(entry), ...args];
try {
  await import(pathToFileURL(file).href);
} finally {
  rmSync(file, { force: true });
}
