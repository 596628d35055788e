// The built command beside other linters and beside what nobody can do without, as one Markdown table: see docs/performance.md.
//
//   pnpm build:cli && pnpm bench:peers [--documents 1000] [--large 10000] [--rounds 15] [--seconds 120] [--only ROW,ROW]
//
// `--instructions` counts what a start executes instead, with valgrind: that does not depend on how busy the machine is.
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { writeGitArchive } from '../git-archive.ts';
import { machine } from '../machine.ts';
import { numberAfter, valueAfter } from '../options.ts';
import { figuresOf, type Figures } from './figures.ts';
import { groups } from './groups.ts';
import { installedLinters, pinnedVersions } from './install.ts';
import { instructionTable } from './instructions.ts';
import { measure, type Limit } from './measure.ts';
import type { Group } from './row.ts';
import { tableOf } from './table.ts';

const limit: Limit = { rounds: numberAfter('--rounds', 15), seconds: numberAfter('--seconds', 120) };
const installed = installedLinters();
// Inside of the folder of the linters, which find what they need in `node_modules` above their documents, as in a project.
const root = mkdtempSync(join(installed, 'archives-'));
const kept = join(root, 'kept');
mkdirSync(kept);

try {
  const all = groups({ documents: numberAfter('--documents', 1000), large: numberAfter('--large', 10_000), installed, kept });
  const folderOf = archives();
  console.log(`${today()}, ${machine()}\n`);
  if (process.argv.includes('--instructions')) console.log(instructionTable(all[0]!.rows, folderOf));
  else {
    console.log(tableOf(chosen(all).flatMap((group) => measured(group, folderOf))));
    console.log(`${versions()}; load at the end ${loadavg()[0]!.toFixed(1)}`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

function today(): string {
  return new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

function versions(): string {
  const pairs = Object.entries(pinnedVersions()).map((pair) => pair.join(' '));
  return pairs.join(', ');
}

/** Figures of the rows of a group. One that cannot be measured is told and left out: the others may have taken long. */
function measured(group: Group, folderOf: (documents: number) => string): Figures[] {
  console.error(`Measuring ${group.rows.map(({ name }) => name).join(', ')}`);
  try {
    const results = measure(group, limit, folderOf);
    return group.rows.map((row) => figuresOf(row, results.get(row.ours)!, results.get(row.theirs)!));
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
    return [];
  }
}

/** Archives of any size, each written when it is first asked for. */
function archives(): (documents: number) => string {
  const written = new Set<string>();
  return (documents) => {
    const folder = join(root, String(documents));
    if (!written.has(folder)) writeGitArchive(folder, documents, Math.ceil(documents / 20));
    written.add(folder);
    return folder;
  };
}

/** Groups with the rows that `--only` names, or all. */
function chosen(all: Group[]): Group[] {
  const only = valueAfter('--only')?.split(',');
  if (only === undefined) return all;
  const names = all.flatMap(({ rows }) => rows.map(({ name }) => name));
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`--only ${unknown.join(',')}: expected names of rows: ${names.join(', ')}`);
  return all
    .map((group) => ({ ...group, rows: group.rows.filter(({ name }) => only.includes(name)) }))
    .filter(({ rows }) => rows.length > 0);
}
