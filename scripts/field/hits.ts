import { createHash } from 'node:crypto';
import { rules, type Preset } from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import type { Checked } from './check.ts';

/** Documents with a finding of a rule, and its findings. */
export interface Hits {
  documents: number;
  hits: number;
}

/** Most hits of a rule that are read; of more, a sample of so many. */
export const MOST_READ = 40;

/** Hits by rule id, sorted. */
export function hitsOf(checked: readonly Checked[]): Map<string, Hits> {
  const hits = new Map<string, Hits>();
  for (const { diagnostics } of checked) {
    for (const id of new Set(diagnostics.map(({ ruleId }) => ruleId))) {
      const before = hits.get(id) ?? { documents: 0, hits: 0 };
      const found = diagnostics.filter(({ ruleId }) => ruleId === id).length;
      hits.set(id, { documents: before.documents + 1, hits: before.hits + found });
    }
  }
  return new Map([...hits].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The hits of a rule to read: all, or a sample that is the same for everyone and stays the same for the hits that remain
 * when a rule is narrowed, because the order is that of a hash of each hit.
 */
export function sampleOf(checked: readonly Checked[], ruleId: string): Diagnostic[] {
  const keyed = checked
    .flatMap(({ diagnostics }) => diagnostics.filter((one) => one.ruleId === ruleId))
    .map((hit) => ({
      hit,
      key: createHash('sha256')
        .update(`${nameOf(hit.path)} ${hit.fingerprint}`)
        .digest('hex'),
    }));
  const chosen = keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, MOST_READ);
  return chosen.map(({ hit }) => hit).toSorted((a, b) => (a.path === b.path ? a.offset - b.offset : a.path < b.path ? -1 : 1));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Median and largest number of findings of one document, by the rules of a preset or, with null, by all. */
export function perDocument(checked: readonly Checked[], preset: Preset | null): { median: number; most: number } {
  const counted = new Set(rules.filter((rule) => preset === null || rule.preset === preset).map(({ id }) => id));
  const counts = checked.map(({ diagnostics }) => diagnostics.filter(({ ruleId }) => counted.has(ruleId)).length).sort((a, b) => a - b);
  return { median: counts[Math.floor(counts.length / 2)] ?? 0, most: counts.at(-1) ?? 0 };
}
