import type { Baseline } from './baseline.ts';

/** Version of the format of baseline files. */
const VERSION = 1;

/** A baseline as the text of its file: sorted, one line for each fingerprint, so that changes make small diffs. */
export function baselineText(baseline: Baseline): string {
  const files = sorted(baseline, (rules) => sorted(rules, (fingerprints) => sorted(fingerprints, (count) => count)));
  return `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`;
}

function sorted<T>(map: ReadonlyMap<string, T>, valueOf: (value: T) => unknown): Record<string, unknown> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, valueOf(value)]));
}

/** The baseline in the text of a file, or what is wrong with it. */
export function readBaseline(text: string): { baseline: Baseline } | { problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: `expected JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (!isRecord(data) || !Number.isInteger(data['version'])) return { problem: 'expected an object with `version` and `files`' };
  const version = Number(data['version']);
  if (version > VERSION) return { problem: `expected version ${VERSION} or older, it has version ${version} of a newer Afterword` };
  if (version < 1 || !isRecord(data['files'])) return { problem: 'expected an object with `version` and `files`' };
  const wrong = Object.entries(data['files']).find(([, rules]) => !isRecord(rules) || !Object.values(rules).every(isCounts));
  if (wrong) return { problem: `expected rules with fingerprints and their counts for \`${wrong[0]}\`` };
  const files = Object.entries(data['files'] as Record<string, Record<string, Record<string, number>>>);
  return {
    baseline: new Map(
      files.map(([file, rules]) => [file, new Map(Object.entries(rules).map(([rule, counts]) => [rule, new Map(Object.entries(counts))]))]),
    ),
  };
}

function isCounts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((count) => Number.isSafeInteger(count) && Number(count) > 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
