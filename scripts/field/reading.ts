import { readFileSync } from 'node:fs';
import type { Diagnostic } from '@afterword/schema';

const LINES_BEFORE = 2;
const LINES_AFTER = 3;
const WIDTH = 4000;

/** Prints a finding with the lines around it, for somebody who judges whether it is true. */
export function printHit({ path, range, ruleId, message, help }: Diagnostic): void {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const { line, column } = range.start;
  console.log(`${path}:${line}:${column}: ${ruleId}: ${message}`);
  if (help !== undefined) console.log(`  = ${help}`);
  for (let number = Math.max(1, line - LINES_BEFORE); number <= Math.min(lines.length, line + LINES_AFTER); number++)
    console.log(`${number === line ? '>' : ' '} ${String(number).padStart(5)} | ${lines[number - 1]!.slice(0, WIDTH)}`);
  console.log();
}
