#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { version } from './version.ts';

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) printVersion();
else await runCommand();

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
  // Node 22.8 and newer keeps compiled code for the next run.
  const nodeModule = process.getBuiltinModule('node:module') as object as { enableCompileCache?: () => unknown };
  nodeModule.enableCompileCache?.();
  const { run } = await import('./run.ts');
  process.exitCode = await run(args);
}

function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EPIPE';
}
