// Time and memory of the built command over a large archive with a history: without a cache, with one, with one document changed. Time is
// given as a ratio to what nobody can do without: a bare Node, `git status`, and for a cold run the Markdown engine remark on the same text.
//
//   pnpm build:cli && node scripts/run-ts.mjs bench/large-archive.ts [--documents 10000] [--commits 500] [--rounds 5] [--sample 100]
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseMarkdown } from '../packages/parser/src/markdown.ts';
import { fileName, postmortem } from './archive.ts';
import { builtCommand } from './built-command.ts';
import { run, type Command, type Run } from './child.ts';
import { writeGitArchive } from './git-archive.ts';
import { machine } from './machine.ts';
import { numberAfter } from './options.ts';
import { median } from './statistics.ts';

const CLI = builtCommand();
const count = numberAfter('--documents', 10_000);
const commits = numberAfter('--commits', 500);
const rounds = numberAfter('--rounds', 5);
const sample = numberAfter('--sample', 100);

// After the last due date of the generated documents, which would be findings otherwise.
const TODAY = '2099-12-31';

const COUNTS = 'SELECT severity_level, count(*) AS n FROM incidents GROUP BY ALL';

let changes = 0;

const root = mkdtempSync(join(tmpdir(), 'afterword-scale-'));

try {
  console.log(`${machine()}\n`);
  writeGitArchive(root, count, commits);
  console.table(measured());
} finally {
  rmSync(root, { recursive: true, force: true });
}

interface Row {
  task: string;
  ms: number;
  /** Of all cores together. */
  'CPU ms per document': string;
  'peak MiB': number;
  ratio: string;
}

function measured(): Row[] {
  const node = medianOf({ program: process.execPath, args: ['-e', '0'] });
  const status = medianOf({ program: 'git', args: ['status', '--short'] });
  const log = medianOf({ program: 'git', args: ['log', '--oneline', '--name-status'] });
  const remark = remarkTime() * count;
  const floor: Base = { name: 'git status and node -e 0', ms: status + node, documents: count };
  const bare: Base = { name: 'node -e 0', ms: node, documents: count };
  const parsing: Base = { name: 'remark alone', ms: remark, documents: count };
  const lint = ['lint', '--today', TODAY];
  const cold = (args: string[]): Run => afterword([...args, '--no-cache']);
  const tenth = Math.ceil(count / 10);
  const firstTenth = Array.from({ length: tenth }, (_, i) => `postmortems/${fileName(i + 1)}`);
  const rows = [
    row(`lint of ${tenth}, no cache`, [cold([...lint, ...firstTenth])], { ...parsing, ms: (remark * tenth) / count, documents: tenth }),
    row('lint, no cache', [cold(lint)], parsing),
    row('query, no cache', [cold(['query'])], parsing),
    row('stats, no cache', [cold(['stats', '--today', TODAY])], parsing),
    row('sql, counts by severity', [afterword(['sql', COUNTS])], parsing),
  ];
  // The first run fills the cache.
  afterword(lint);
  return [
    floorRow('node -e 0', node),
    floorRow('git status', status),
    floorRow('git log with names', log),
    floorRow(`remark alone, from ${sample} documents`, remark),
    ...rows,
    row('lint, unchanged', runs(lint), floor),
    row('lint, one document changed', runs(lint, change), floor),
    row('query, unchanged', runs(['query']), bare),
    row('query, ten shown', runs(['query', '--limit', '10']), bare),
    row('actions --open, unchanged', runs(['actions', '--open', '--today', TODAY]), bare),
    row('stats, unchanged', runs(['stats', '--today', TODAY]), bare),
  ];
}

/** What a time is compared with. */
interface Base {
  name: string;
  ms: number;
  /** As many as the task is about. */
  documents: number;
}

function floorRow(task: string, ms: number): Row {
  return { task, ms: Math.round(ms), 'CPU ms per document': '', 'peak MiB': 0, ratio: '' };
}

function row(task: string, all: Run[], base: Base): Row {
  const ms = median(all.map((one) => one.ms));
  const cpu = median(all.map(({ processorMs }) => processorMs ?? 0)) / base.documents;
  const peak = Math.round(Math.max(...all.map(({ peakMiB }) => peakMiB ?? 0)));
  const ratio = `${(ms / base.ms).toFixed(2)} of ${base.name}`;
  return { task, ms: Math.round(ms), 'CPU ms per document': cpu.toFixed(2), 'peak MiB': peak, ratio };
}

function afterword(args: string[]): Run {
  return run({ program: process.execPath, args: [CLI, ...args], env: { AFTERWORD_CACHE_DIR: join(root, '.git', 'cache') } }, root);
}

function runs(args: string[], before: () => void = () => {}): Run[] {
  return Array.from({ length: rounds }, () => {
    before();
    return afterword(args);
  });
}

function change(): void {
  changes += 1;
  appendFileSync(join(root, 'postmortems', fileName(1 + (changes % count))), `\nA line of change ${changes}.\n`);
}

/** Milliseconds that remark takes for one document, after warming up. */
function remarkTime(): number {
  const texts = Array.from({ length: sample }, (_, i) => postmortem(i + 1));
  for (const text of texts) parseMarkdown(text, 'remark');
  const start = performance.now();
  for (const text of texts) parseMarkdown(text, 'remark');
  return (performance.now() - start) / sample;
}

function medianOf(command: Command): number {
  return median(Array.from({ length: rounds }, () => run(command, root).ms));
}
