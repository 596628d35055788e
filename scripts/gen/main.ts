// Writes every generated file. `--check` writes nothing and fails when one is out of date.
import { schemaOutputs } from './schema.ts';
import { settle } from './output.ts';

const check = process.argv.includes('--check');
const stale = settle(await schemaOutputs(), check);
for (const path of stale) console.log(`${check ? 'out of date' : 'written'}: ${path}`);
if (check && stale.length > 0) {
  console.error('Run `pnpm gen` and commit the result');
  process.exitCode = 1;
}
