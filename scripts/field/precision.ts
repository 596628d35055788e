import { readFileSync, writeFileSync } from 'node:fs';
import type { Hits } from './hits.ts';

/** What is known of a rule by its hits on real documents. */
export interface RulePrecision extends Hits {
  /** Hits that were read in their document. */
  read: number;
  /** Those of them that are not true there, or no defect. */
  false: number;
}

/** The figures that docs/precision.md and the pages of the rules show. */
export interface Precision {
  /** The day the hits were read. */
  date: string;
  /** Documents of the corpus. */
  documents: number;
  /** By rule id; a rule without a hit is not in it. */
  rules: Record<string, RulePrecision>;
}

const FILE = 'docs/precision.json';

export function readPrecision(): Precision {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Precision;
}

/** Writes the hits, and keeps what was read of rules that still have as many; those of others have to be read again. */
export function recordHits(hits: ReadonlyMap<string, Hits>, documents: number): void {
  const before = readPrecision();
  const rules = [...hits].map(([id, found]) => {
    const known = before.rules[id];
    const judged = known?.hits === found.hits ? { read: known.read, false: known.false } : { read: 0, false: 0 };
    return [id, { ...found, ...judged }] as const;
  });
  const recorded: Precision = { ...before, documents, rules: Object.fromEntries(rules) };
  writeFileSync(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
}

/** A line for each rule whose hits are not the recorded ones; one line where another corpus was measured. */
export function driftFrom({ rules, documents }: Precision, hits: ReadonlyMap<string, Hits>, measured: number): string[] {
  if (documents !== measured) return [`Recorded were ${documents} documents, these are ${measured}: hits are not compared`];
  const ids = [...new Set([...Object.keys(rules), ...hits.keys()])].sort();
  const lines = ids.flatMap((id) => {
    const [was, is] = [rules[id]?.hits ?? 0, hits.get(id)?.hits ?? 0];
    return was === is ? [] : [`drift: ${id}: ${was} hits recorded, now ${is}`];
  });
  return lines.length === 0 ? ['Hits are as recorded in docs/precision.json'] : lines;
}
