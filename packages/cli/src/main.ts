#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { version } from './version.ts';

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) printVersion();
else void runCommand();

// Written without the stream, which would cost more than all else here.
function printVersion(): void {
  try {
    writeSync(1, `${version}\n`);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

async function runCommand(): Promise<void> {
  // A reader that closes the pipe (`| head`) ends the command, not with an error.
  process.stdout.on('error', (error) => {
    if (!isClosedPipe(error)) throw error;
    process.exitCode ??= 0;
  });
  const { openProgram } = await import('./program-files.ts');
  const program = openProgram(join(import.meta.dirname, 'chunks'), { args, env: process.env });
  const { run } = program.load('run.cjs') as typeof import('./run.ts');
  process.exitCode = await run(args);
  await program.close(process.exitCode);
}

function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EPIPE';
}
