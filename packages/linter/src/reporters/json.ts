import type { Report } from '@afterword/schema';

/** The report itself, see schemas/report.schema.json. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
