import { run, type Command } from '../child.ts';
import type { Row, Task } from './row.ts';
import { markdownTable } from './table.ts';

// Code that is compiled while running is written into memory, where valgrind has to notice it.
const VALGRIND = ['--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null', '--smc-check=all-non-file'];

/** How many instructions the two sides of each row execute, counted by valgrind, as a Markdown table. */
export function instructionTable(rows: Row[], folderOf: (documents: number) => string): string {
  const cells = rows.map(({ title, ours, theirs }) => {
    const [our, their] = [millions(ours, folderOf(ours.documents)), millions(theirs, folderOf(theirs.documents))];
    return [title, our.toFixed(0), their.toFixed(0), (our / their).toFixed(2)];
  });
  return markdownTable([['million instructions', 'Afterword', 'other', 'ratio'], ...cells]);
}

/** Of a run after another one, not counted, that leaves what is kept between runs. */
function millions(task: Task, folder: string): number {
  for (const command of task.commands) run(command, folder);
  task.before?.();
  return task.commands.reduce((sum, command) => sum + counted(command, folder), 0) / 1e6;
}

function counted({ program, args, ...rest }: Command, folder: string): number {
  const { output } = run({ program: 'valgrind', args: [...VALGRIND, program, ...args], ...rest }, folder);
  const [, number] = /I\s+refs:\s+([\d,]+)/.exec(output) ?? [];
  if (number === undefined) throw new Error(`valgrind counted nothing:\n${output}`);
  return Number(number.replaceAll(',', ''));
}
