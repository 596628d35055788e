import type { Diagnostic } from '@afterword/schema';
import { OBSTACLES } from '../engine.ts';
import type { CheckedFile } from '../report.ts';
import { isSuppressible } from './suppressible.ts';

/** Findings that are accepted for now: how often each fingerprint may occur, by file and rule. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** Entries of a baseline that no finding needs any more, by file. */
export interface Stale {
  file: string;
  rule: string;
  count: number;
}

export interface Compared {
  /** The files, with the findings of the baseline marked. */
  files: CheckedFile[];
  stale: Stale[];
  /** The baseline without what is stale. */
  kept: Baseline;
}

export interface Comparison {
  baseline: Baseline;
  /** Name of a checked file in the baseline. */
  nameOf(path: string): string;
  /** Whether a file of the baseline that was not checked is gone. */
  isGone(name: string): boolean;
  /** Rules whose findings may be missing, because only some of the documents were read. */
  doubtful: ReadonlySet<string>;
}

type Entries = Map<string, Map<string, Map<string, number>>>;

/** A baseline of all findings that count. */
export function baselineOf(files: readonly CheckedFile[], nameOf: (path: string) => string): Baseline {
  const entries: Entries = new Map();
  for (const { path, diagnostics } of files) {
    const file = nameOf(path);
    for (const { ruleId, fingerprint } of diagnostics.filter(isAcceptable)) {
      add(entries, { file, rule: ruleId, fingerprint: unnumbered(fingerprint) }, 1);
    }
  }
  return entries;
}

/** Marks the findings that a baseline holds, and says which of its entries are stale. */
export function compare(files: readonly CheckedFile[], comparison: Comparison): Compared {
  const { baseline, nameOf } = comparison;
  const used: Entries = new Map();
  const marked = files.map((file) => {
    const marking: Marking = { file: nameOf(file.path), baseline, used };
    return { ...file, diagnostics: file.diagnostics.map((diagnostic) => markedOf(diagnostic, marking)) };
  });
  const checked = new Map(files.map((file) => [nameOf(file.path), file]));
  const kept: Entries = new Map();
  const stale: Stale[] = [];
  for (const entry of entriesOf(baseline)) {
    const file = checked.get(entry.file);
    const isJudged = file ? isWhole(file) && !comparison.doubtful.has(entry.rule) : comparison.isGone(entry.file);
    const count = isJudged ? Math.min(entry.count, countOf(used, entry)) : entry.count;
    if (count > 0) add(kept, entry, count);
    if (count < entry.count) stale.push({ file: entry.file, rule: entry.rule, count: entry.count - count });
  }
  return { files: marked, stale, kept };
}

interface Marking {
  file: string;
  baseline: Baseline;
  used: Entries;
}

function markedOf(diagnostic: Diagnostic, { file, baseline, used }: Marking): Diagnostic {
  if (!isAcceptable(diagnostic)) return diagnostic;
  const key = { file, rule: diagnostic.ruleId, fingerprint: unnumbered(diagnostic.fingerprint) };
  if (countOf(used, key) >= countOf(baseline, key)) return diagnostic;
  add(used, key, 1);
  return { ...diagnostic, suppressed: 'baseline' };
}

function isAcceptable({ ruleId, suppressed }: Diagnostic): boolean {
  return suppressed === undefined && isSuppressible(ruleId);
}

// In a document that could not be read, or that only one rule was run on, findings are missing that may come back.
function isWhole({ diagnostics }: CheckedFile): boolean {
  return diagnostics.every(({ ruleId }) => !OBSTACLES.has(ruleId) && !ruleId.startsWith('internal/'));
}

// Equal findings of a document are numbered in its order; which of them is which does not matter here.
function unnumbered(fingerprint: string): string {
  return fingerprint.replace(/-\d+$/, '');
}

interface Key {
  file: string;
  rule: string;
  fingerprint: string;
}

function add(entries: Entries, { file, rule, fingerprint }: Key, count: number): void {
  const rules = entries.get(file) ?? new Map<string, Map<string, number>>();
  const fingerprints = rules.get(rule) ?? new Map<string, number>();
  entries.set(file, rules.set(rule, fingerprints.set(fingerprint, (fingerprints.get(fingerprint) ?? 0) + count)));
}

function countOf(entries: Baseline, { file, rule, fingerprint }: Key): number {
  return entries.get(file)?.get(rule)?.get(fingerprint) ?? 0;
}

/** All entries of a baseline, one for each fingerprint. */
export function entriesOf(baseline: Baseline): (Key & { count: number })[] {
  return [...baseline].flatMap(([file, rules]) =>
    [...rules].flatMap(([rule, fingerprints]) => [...fingerprints].map(([fingerprint, count]) => ({ file, rule, fingerprint, count }))),
  );
}
