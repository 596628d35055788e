// The field test: every document of a folder of real postmortems and templates is parsed and linted. It fails on a crash,
// on output that does not fit the schema, and on an extraction score below the committed floor.
//
//   pnpm field [--corpus DIR] [--list] [--rules]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocuments, type Checked } from './check.ts';
import { scoreOf, type Score } from './score.ts';

const args = process.argv.slice(2);
const corpus = args.includes('--corpus') ? args[args.indexOf('--corpus') + 1]! : '../shared/corpus';

const documents = checkDocuments(join(corpus, 'documents'));
const templates = checkDocuments(join(corpus, 'templates'));
for (const { path, failure } of [...documents, ...templates]) if (failure !== null) console.error(`${path}: ${failure}`);
const failures = [...documents, ...templates].filter(({ failure }) => failure !== null).length;

printRules(documents);
const score = scoreOf(documents, corpus, args.includes('--list'));
const low = score === null ? [] : belowFloor(score);
for (const line of low) console.error(line);
console.log(
  `${documents.length} documents and ${templates.length} templates: ${failures} crashes or invalid outputs, ${low.length} scores below the floor`,
);
process.exitCode = failures + low.length > 0 ? 1 : 0;

/** Hits per rule: documents with at least one finding, and findings. `--rules` prints each finding. */
function printRules(checked: Checked[]): void {
  const hits = new Map<string, { documents: number; findings: number }>();
  for (const { diagnostics } of checked) {
    for (const id of new Set(diagnostics.map(({ ruleId }) => ruleId))) {
      const before = hits.get(id) ?? { documents: 0, findings: 0 };
      hits.set(id, {
        documents: before.documents + 1,
        findings: before.findings + diagnostics.filter(({ ruleId }) => ruleId === id).length,
      });
    }
  }
  console.table(Object.fromEntries([...hits].sort(([a], [b]) => (a < b ? -1 : 1))));
  if (!args.includes('--rules')) return;
  for (const { path, range, ruleId, message } of checked.flatMap(({ diagnostics }) => diagnostics))
    console.log(`${path}:${range.start.line}: ${ruleId}: ${message}`);
}

function belowFloor(reached: Score): string[] {
  const floor = JSON.parse(readFileSync('scripts/field/floor.json', 'utf8')) as Score;
  return Object.entries(floor).flatMap(([name, least]) => {
    const value = reached[name] ?? 0;
    return value < least ? [`${name}: ${value} is below the floor of ${least}`] : [];
  });
}
