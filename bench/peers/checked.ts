/** Number of files that a summary names: `✔ no problems in 1,000 files`; 0 where there is none. */
export function countedFiles(output: string): number {
  return Number((/([\d,]+) files?\b/.exec(output)?.[1] ?? '0').replaceAll(',', ''));
}

/**
 * Number of different generated documents named with their folder, which links between them leave out. Each has something that other linters
 * report, so that all are named where all are checked.
 */
export function namedFiles(output: string): number {
  return new Set(output.match(/postmortems[\\/]\d{4}-\d\d-\d\d-inc-\d+\.md/g)).size;
}
