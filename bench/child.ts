import { spawnSync } from 'node:child_process';

/** A program to be measured in a process of its own. */
export interface Command {
  program: string;
  args: string[];
  env?: Record<string, string>;
}

/** What a process took. */
export interface Run {
  /** Milliseconds from its start to its end. */
  ms: number;
  /** Milliseconds of processor time, its own and the system's, over all of its threads and children; null where GNU `time` is missing. */
  processorMs: number | null;
  /** Largest resident set in MiB; null where GNU `time` is missing. */
  peakMiB: number | null;
  /** All that it printed. */
  output: string;
}

const TIME = '/usr/bin/time';
// Seconds of the user, seconds of the system, kilobytes at most. Node cannot ask the system for those of a child.
const FORMAT = '%U %S %M';

const hasGnuTime = spawnSync(TIME, ['-q', '-f', FORMAT, process.execPath, '--version']).status === 0;

/** Runs a command in a folder and waits. It may find problems (exit code 1) and must not fail otherwise. */
export function run({ program, args, env = {} }: Command, cwd: string): Run {
  const [file, ...all] = [...(hasGnuTime ? [TIME, '-q', '-f', FORMAT] : []), program, ...args];
  const start = performance.now();
  const { stdout, stderr, status, error } = spawnSync(file!, all, {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const ms = performance.now() - start;
  if (error || (status !== 0 && status !== 1)) throw error ?? new Error(`${program} ${args.join(' ')}: exit code ${status}\n${stderr}`);
  const [, user, system, kilobytes] = /(\S+) (\S+) (\d+)\n$/.exec(hasGnuTime ? stderr : '') ?? [];
  if (kilobytes === undefined) return { ms, processorMs: null, peakMiB: null, output: stdout + stderr };
  return { ms, processorMs: (Number(user) + Number(system)) * 1000, peakMiB: Number(kilobytes) / 1024, output: stdout + stderr };
}
