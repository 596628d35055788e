import { run, type Run } from '../child.ts';
import type { Group, Task } from './row.ts';

/** Figures of a task, one of each for every round. */
export interface Measured {
  ms: number[];
  /** Empty where the system does not tell. */
  processorMs: number[];
  peakMiB: number[];
}

/** When to stop: after so many rounds, or earlier when a group has taken so many seconds, but not before the third round. */
export interface Limit {
  rounds: number;
  seconds: number;
}

/** Runs all tasks of a group in turn, round after round, so that all meet the same machine. */
export function measure(group: Group, limit: Limit, folderOf: (documents: number) => string): Map<Task, Measured> {
  const tasks = new Set(group.rows.flatMap(({ ours, theirs }) => [ours, theirs]));
  const measured = new Map([...tasks].map((task): [Task, Measured] => [task, { ms: [], processorMs: [], peakMiB: [] }]));
  if (group.warmUp) for (const task of tasks) runOf(task, folderOf(task.documents));
  const start = performance.now();
  for (let round = 0; round < limit.rounds; round++) {
    if (round >= 3 && performance.now() - start > limit.seconds * 1000) break;
    for (const [task, figures] of measured) {
      const runs = runOf(task, folderOf(task.documents));
      figures.ms.push(sum(runs.map(({ ms }) => ms)));
      if (runs.some(({ peakMiB }) => peakMiB === null)) continue;
      figures.processorMs.push(sum(runs.map(({ processorMs }) => processorMs!)));
      figures.peakMiB.push(Math.max(...runs.map(({ peakMiB }) => peakMiB!)));
    }
  }
  return measured;
}

function runOf({ documents, commands, before, checked }: Task, folder: string): Run[] {
  before?.();
  const runs = commands.map((command) => run(command, folder));
  const seen = checked?.(runs.map(({ output }) => output).join('')) ?? documents;
  if (seen !== documents) throw new Error(`${commands[0]!.args.join(' ')}: checked ${seen} documents of ${documents}`);
  return runs;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
