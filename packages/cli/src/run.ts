import { CommanderError } from 'commander';
import { programOf } from './program.ts';
import { processTerminal, type ColorWhen } from './terminal.ts';

/** Exit codes: 0 clean, 1 findings, 2 the job could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line and returns its exit code; never throws. */
export async function run(args: string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    const program = await programOf(args, (result) => {
      code = result;
    });
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has already printed its message.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (isSomewhere()) await explain(error, processTerminal(colorOf(args)));
    else process.stderr.write('error: Missing current folder: it has been removed\n  help: change to a folder that is there\n');
    return 2;
  }
}

// The system gives no path for a folder that is gone.
function isSomewhere(): boolean {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
}

async function explain(error: unknown, terminal: ReturnType<typeof processTerminal>): Promise<void> {
  const { problemText } = await import('./problem-text.ts');
  terminal.notice(problemText(error, terminal));
}

function colorOf(args: string[]): ColorWhen {
  const given = args.find((arg, i) => args[i - 1] === '--color' || arg.startsWith('--color='))?.replace('--color=', '');
  return given === 'always' || given === 'never' ? given : 'auto';
}
