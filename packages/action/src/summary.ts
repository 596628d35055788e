import { markdownPage, markdownText } from '@afterword/linter';
import type { Checked } from './check.ts';

// GitHub takes 1 MiB (1,048,576 bytes) for each step; a character of JavaScript is at most 3 bytes of UTF-8.
const MOST_CHARACTERS = 330_000;

/** Markdown for the summary of the job. */
export function summaryOf({ report, notices, nothingChanged }: Checked, filesAddress: string): string {
  const page = { name: 'job summary', room: MOST_CHARACTERS, base: filesAddress };
  const result = nothingChanged === null ? markdownPage(report, page) : `### ✅ Afterword: ${markdownText(nothingChanged)}\n`;
  return `${result}${notes(notices)}`;
}

/** The same for a job that could not be done. */
export function failedSummary(problem: string): string {
  return `### ❌ Afterword could not do its job\n${notes(problem.split('\n'))}`;
}

function notes(lines: readonly string[]): string {
  return lines.map((line) => `\n${markdownText(line)}\n`).join('');
}
