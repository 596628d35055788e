// The field test: every document of a folder of real postmortems and templates is parsed; no crash, all output valid,
// and the extraction scores against hand-made labels not below the committed floor.
//
//   pnpm field [--corpus DIR] [--list] [--only TEXT]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@afterword/parser';
import { validatePostmortem } from '@afterword/schema';

const args = process.argv.slice(2);
const option = (name: string): string | null => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? null) : null);
const corpus = option('--corpus') ?? '../shared/corpus';
const only = option('--only') ?? '';

const lines: string[] = [];
let failures = 0;
for (const folder of ['documents', 'templates']) {
  const files = readdirSync(join(corpus, folder)).filter((file) => file.endsWith('.md') && file.includes(only)).sort();
  for (const file of files) {
    const path = join(corpus, folder, file);
    try {
      const { postmortem } = parse(readFileSync(path, 'utf8'), { path });
      if (!validatePostmortem(postmortem)) fail(`${path}: invalid ${JSON.stringify(validatePostmortem.errors?.[0])}`);
      if (folder === 'documents') lines.push(JSON.stringify(postmortem));
    } catch (error) {
      fail(`${path}: crash ${error instanceof Error ? error.stack : error}`);
    }
  }
  console.log(`${folder}: ${files.length} files`);
}

function fail(message: string): void {
  failures += 1;
  console.error(message);
}

const score = join(corpus, 'score.mjs');
if (existsSync(score)) {
  const scoreArgs = [score, '--gold', join(corpus, 'gold'), ...(args.includes('--list') ? ['--list'] : [])];
  const { stdout, stderr } = spawnSync(process.execPath, scoreArgs, { input: `${lines.join('\n')}\n`, encoding: 'utf8' });
  console.log(stdout + stderr);
}
console.log(`${failures} crashes or invalid outputs`);
process.exitCode = failures > 0 ? 1 : 0;
