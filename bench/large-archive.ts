// Time and memory of the built command over a large archive with a history: without a cache, with one, with one document changed. Time is
// given as a ratio to what nobody can do without: a bare Node, `git status`, and for a cold run the Markdown engine remark on the same text.
//
//   pnpm build:cli && node scripts/run-ts.mjs bench/large-archive.ts [--documents 10000] [--commits 500] [--rounds 5] [--sample 100]
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseMarkdown } from '../packages/parser/src/markdown.ts';
import { fileName, postmortem } from './archive.ts';

const CLI = resolve('packages/cli/dist/afterword.mjs');
const count = numberAfter('--documents', 10_000);
const commits = numberAfter('--commits', 500);
const rounds = numberAfter('--rounds', 5);
const sample = numberAfter('--sample', 100);

// After the last due date of the generated documents, which would be findings otherwise.
const TODAY = '2099-12-31';

const COUNTS = 'SELECT severity_level, count(*) AS n FROM incidents GROUP BY ALL';

let changes = 0;

// A program tells its own peak when it ends, which `getrusage` of the parent cannot tell for one child.
const PEAK = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS));\n`;

const root = mkdtempSync(join(tmpdir(), 'afterword-scale-'));
const peak = join(root, '.git', 'peak.cjs');
const env = { ...process.env, AFTERWORD_CACHE_DIR: join(root, '.git', 'cache') };

try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)}\n`,
  );
  writeArchive();
  console.table(measured());
} finally {
  rmSync(root, { recursive: true, force: true });
}

function writeArchive(): void {
  run('git', ['init', '--quiet', '--initial-branch', 'main']);
  run('git', ['fast-import', '--quiet'], Buffer.concat(Array.from({ length: commits }, (_, i) => commitOf(i))));
  run('git', ['reset', '--quiet', '--hard', 'main']);
  writeFileSync(peak, PEAK);
}

/** A commit that adds its share of the documents, as `git fast-import` reads it. */
function commitOf(nth: number): Buffer {
  const time = 1_700_000_000 + nth * 86_400;
  const head = `commit refs/heads/main\ncommitter Robin Example <robin@example.invalid> ${time} +0000\ndata 4\nMore\n`;
  const [from, to] = [Math.floor((nth * count) / commits), Math.floor(((nth + 1) * count) / commits)];
  const files = Array.from({ length: to - from }, (_, i) => {
    const text = Buffer.from(postmortem(from + i + 1));
    return Buffer.concat([
      Buffer.from(`M 100644 inline postmortems/${fileName(from + i + 1)}\ndata ${text.length}\n`),
      text,
      Buffer.from('\n'),
    ]);
  });
  return Buffer.concat([Buffer.from(head), ...files, Buffer.from('\n')]);
}

interface Row {
  task: string;
  ms: number;
  'peak MiB': number;
  ratio: string;
}

function measured(): Row[] {
  const node = median(() => run(process.execPath, ['-e', '0']).ms);
  const status = median(() => run('git', ['status', '--short']).ms);
  const log = median(() => run('git', ['log', '--oneline', '--name-status']).ms);
  const remark = remarkTime() * count;
  const floor: Base = { name: 'git status and node -e 0', ms: status + node };
  const bare: Base = { name: 'node -e 0', ms: node };
  const parsing: Base = { name: 'remark alone', ms: remark };
  const lint = ['lint', '--today', TODAY];
  const cold = (args: string[]): Run => afterword([...args, '--no-cache']);
  const rows = [
    row('lint, no cache', [cold(lint)], parsing),
    row('query, no cache', [cold(['query'])], parsing),
    row('stats, no cache', [cold(['stats', '--today', TODAY])], parsing),
    row('sql, counts by severity', [afterword(['sql', COUNTS])], parsing),
  ];
  // The first run fills the cache.
  afterword(lint);
  return [
    { task: 'node -e 0', ms: Math.round(node), 'peak MiB': 0, ratio: '' },
    { task: 'git status', ms: Math.round(status), 'peak MiB': 0, ratio: '' },
    { task: 'git log with names', ms: Math.round(log), 'peak MiB': 0, ratio: '' },
    { task: `remark alone, from ${sample} documents`, ms: Math.round(remark), 'peak MiB': 0, ratio: '' },
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
}

function row(task: string, all: Run[], base: Base): Row {
  const ms = middle(all.map((one) => one.ms));
  const peak = Math.round(Math.max(...all.map((one) => one.peak)));
  return { task, ms: Math.round(ms), 'peak MiB': peak, ratio: `${(ms / base.ms).toFixed(2)} of ${base.name}` };
}

function afterword(args: string[]): Run {
  return run(process.execPath, [CLI, ...args]);
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

interface Run {
  ms: number;
  /** Largest resident set in MiB. */
  peak: number;
}

function run(command: string, args: string[], input: Buffer = Buffer.alloc(0)): Run {
  const start = performance.now();
  const own = args[0] === CLI ? ['--require', peak] : [];
  const { stderr, status, error } = spawnSync(command, [...own, ...args], { cwd: root, env, input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error || (status !== 0 && status !== 1)) throw error ?? new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return { ms: performance.now() - start, peak: Number(/peak (\d+)$/.exec(stderr)?.[1] ?? 0) / 1024 };
}

function median(measure: () => number): number {
  return middle(Array.from({ length: rounds }, measure));
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function numberAfter(flag: string, fallback: number): number {
  const at = process.argv.indexOf(flag);
  const value = at > 0 ? Number(process.argv[at + 1]) : fallback;
  if (!Number.isInteger(value) || value <= 0) throw new Error(`${flag} needs a number above 0`);
  return value;
}
