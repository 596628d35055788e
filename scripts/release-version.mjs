// Makes the next version of what `pnpm changeset` noted: manifests, changelogs, every place that names the version, the action's bundle.
import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { pnpm } from './pnpm.mjs';

const before = versionOfCommand();
pnpm('exec', 'changeset', 'version');
const after = versionOfCommand();
for (const file of globSync(['.pre-commit-hooks.yaml', 'docs/*.md', 'docs/guide/*.md', 'examples/ci/**/*', 'README.md'], { dot: true })) {
  const text = readFileSync(file, 'utf8');
  const next = text.replaceAll(`@afterword/cli@${before}`, `@afterword/cli@${after}`);
  if (next !== text) writeFileSync(file, next);
}
pnpm('--silent', 'gen');
pnpm('--silent', 'build:action');
pnpm('--silent', 'exec', 'prettier', '--write', '--log-level', 'warn', '.');
console.log(`${before} → ${after}: read the changelogs, run \`npm test\`, commit, and start the workflow Release once it is merged`);

function versionOfCommand() {
  return JSON.parse(readFileSync('packages/cli/package.json', 'utf8')).version;
}
