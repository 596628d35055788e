#!/usr/bin/env node
import { run } from './run.ts';

// A reader that closes the pipe (`| head`) ends the command, not with an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exitCode ??= 0;
});

process.exitCode = await run(process.argv.slice(2));
