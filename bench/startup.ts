// Start-up of the built command and of the action, as a ratio to a bare Node in the same round. "First ever" is a run that finds nothing
// of earlier ones, and keeps its compiled code; the others find it. No run finds results.
//
//   pnpm build && pnpm build:action && node scripts/run-ts.mjs bench/startup.ts [--rounds 15]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { postmortem } from './archive.ts';
import { builtCommand } from './built-command.ts';
import { machine } from './machine.ts';
import { numberAfter } from './options.ts';
import { median } from './statistics.ts';

const CLI = builtCommand();
const ACTION = resolve('packages/action/dist/index.mjs');

interface Task {
  name: string;
  args: string[];
  env?: Record<string, string>;
  /** Exit codes of a run that did what is measured. */
  codes: number[];
  /** Finds nothing that an earlier run kept. */
  isFirst?: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
mkdirSync(join(folder, 'postmortems'));
writeFileSync(join(folder, 'postmortems/one.md'), postmortem(1));
cpSync(join(folder, 'postmortems'), join(folder, 'tracked/postmortems'), { recursive: true });
spawnSync('git', ['init', '--quiet'], { cwd: join(folder, 'tracked') });
const kept = join(folder, 'kept');

const tasks: Task[] = [
  { name: 'node -e 0', args: ['-e', '0'], codes: [0] },
  { name: 'afterword --version', args: [CLI, '--version'], codes: [0] },
  { name: 'afterword --help', args: [CLI, '--help'], codes: [0] },
  { name: 'afterword lint, one document, first ever', args: [CLI, 'lint', '--no-cache', 'postmortems'], codes: [0, 1], isFirst: true },
  { name: 'afterword lint, one document', args: [CLI, 'lint', '--no-cache', 'postmortems'], codes: [0, 1] },
  { name: 'afterword lint, one document, named, in Git', args: [CLI, 'lint', '--no-cache', 'tracked/postmortems/one.md'], codes: [0, 1] },
  // An input that is refused at once: everything is loaded and nothing is read.
  { name: 'action, start only', args: [ACTION], env: { 'INPUT_FAIL-ON': 'nothing' }, codes: [2] },
  { name: 'action, one document', args: [ACTION], codes: [0, 1] },
];

const rounds = numberAfter('--rounds', 15);
try {
  console.log(machine());
  console.log(`Median of ${rounds} rounds, tasks in turn; the first round does not count\n`);
  console.table(measured());
  console.table([sizeOf('command', filesBelow(dirname(CLI))), sizeOf('action', [ACTION])]);
} finally {
  rmSync(folder, { recursive: true });
}

function measured(): Record<string, string>[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, task] of tasks.entries()) {
      const time = timed(task);
      if (round > 0) times[i]!.push(time);
    }
  }
  return tasks.map(({ name }, i) => ({
    task: name,
    ms: median(times[i]!).toFixed(0),
    // Runs of one round are compared with each other, since the machine is not equally busy in all of them.
    ratio: median(times[i]!.map((time, round) => time / times[0]![round]!)).toFixed(2),
  }));
}

function timed({ name, args, env = {}, codes, isFirst = false }: Task): number {
  const cache = isFirst ? mkdtempSync(join(folder, 'nothing-kept-')) : kept;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'], AFTERWORD_CACHE_DIR: cache, ...env },
    encoding: 'utf8',
  });
  const time = performance.now() - start;
  if (!codes.includes(status ?? -1)) throw new Error(`${name}: exit code ${status}\n${stderr}`);
  return time;
}

function filesBelow(parent: string): string[] {
  const files = readdirSync(parent, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.[cm]js$/.test(file)).map((file) => join(parent, file));
}

function sizeOf(name: string, files: string[]): Record<string, string | number> {
  const contents = files.map((file) => readFileSync(file));
  const kb = (sizes: number[]): string => `${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB`;
  const [size, gzip] = [contents.map(({ length }) => length), contents.map((content) => gzipSync(content).length)];
  return { bundle: name, files: files.length, size: kb(size), gzip: kb(gzip) };
}
