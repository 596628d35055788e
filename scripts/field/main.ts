// The field test: every document of a folder of real postmortems and templates is parsed and linted. It fails on a crash,
// on output that does not fit the schema, where the Markdown engines give different results, and on an extraction score below the
// committed floor. Hits per rule are compared
// with those in docs/precision.json; that they drift is no failure.
//
//   pnpm field [--corpus DIR] [--list] [--rules] [--read RULE,RULE] [--record]
//
// --list    what the extraction missed
// --rules   each finding
// --read    the hits of these rules that are read for docs/precision.md, with the lines around them
// --record  write the hits to docs/precision.json; the judgements stay
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satteriProblem } from '@afterword/parser';
import { loadFinder } from '../../packages/workspace/src/settings/secrets.ts';
import { checkDocuments, type Checked } from './check.ts';
import { hitsOf, perDocument, sampleOf } from './hits.ts';
import { driftFrom, readPrecision, recordHits } from './precision.ts';
import { printHit } from './reading.ts';
import { scoreOf, type Score } from './score.ts';

const args = process.argv.slice(2);
const corpus = valueOf('--corpus') ?? '../shared/corpus';
const finder = await loadFinder();
const documents = checkDocuments(join(corpus, 'documents'), finder);
const toRead = valueOf('--read');
if (toRead === null) measure();
else for (const id of toRead.split(',')) for (const hit of sampleOf(documents, id)) printHit(hit);

function valueOf(option: string): string | null {
  return args.includes(option) ? (args[args.indexOf(option) + 1] ?? null) : null;
}

function measure(): void {
  const templates = checkDocuments(join(corpus, 'templates'), finder);
  for (const { path, failure } of [...documents, ...templates]) if (failure !== null) console.error(`${path}: ${failure}`);
  const failures = [...documents, ...templates].filter(({ failure }) => failure !== null).length;
  printRules(documents);
  const score = scoreOf(documents, corpus, args.includes('--list'));
  const low = score === null ? [] : belowFloor(score);
  for (const line of low) console.error(line);
  console.log(
    `${documents.length} documents and ${templates.length} templates: ${failures} crashes, invalid outputs or differences of engines, ${low.length} scores below the floor`,
  );
  const missing = satteriProblem();
  console.log(missing === null ? 'Each was read with both Markdown engines' : `Engines not compared: ${missing}`);
  process.exitCode = failures + low.length > 0 || missing !== null ? 1 : 0;
}

/** Hits per rule, and what changed since they were recorded. */
function printRules(checked: Checked[]): void {
  const hits = hitsOf(checked);
  console.table(Object.fromEntries(hits));
  for (const [name, preset] of [['recommended', 'recommended'] as const, ['all presets', null] as const]) {
    const { median, most } = perDocument(checked, preset);
    console.log(`Findings of a document, ${name}: median ${median}, at most ${most}`);
  }
  if (args.includes('--record')) recordHits(hits, checked.length);
  for (const line of driftFrom(readPrecision(), hits, checked.length)) console.log(line);
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
