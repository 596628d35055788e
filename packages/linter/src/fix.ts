import type { Diagnostic } from '@afterword/schema';

type Edit = NonNullable<Diagnostic['fix']>['edits'][number];

export interface FixOptions {
  /** Apply fixes that may change what the document says, too. */
  unsafe: boolean;
}

/** A text after one pass of fixes, and the findings whose fixes are in it. */
export interface FixedText {
  text: string;
  applied: Diagnostic[];
}

/** What a check says about a text: its findings, and whether it could be read as a document at all. */
export interface CheckedText {
  diagnostics: readonly Diagnostic[];
  readable: boolean;
}

export interface Fixing extends FixOptions {
  check(text: string): CheckedText;
}

/** Fixes that were tried and taken back. */
export interface RefusedFixes {
  rules: string[];
  /** Errors they would have added; null where the document could not have been read any more. */
  errors: number | null;
}

export interface FixResult {
  text: string;
  /** Number of findings that were fixed. */
  applied: number;
  refused: RefusedFixes | null;
}

const BOM = '\uFEFF';
const MOST_PASSES = 10;

// The slots of a section that a fix took from the template are there to be filled in; they do not make it a bad fix.
const SLOTS_LEFT = 'structure/placeholder';

/**
 * Applies the fixes of the findings that do not get in each other's way: of two that touch the same place the first wins, and
 * the other has to wait for the next pass. Edits that several findings share are applied once. Offsets count without a byte
 * order mark; inserted lines end as those of the text do.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[], options: FixOptions): FixedText {
  const bom = text.startsWith(BOM) ? BOM : '';
  const body = text.slice(bom.length);
  const applied: Diagnostic[] = [];
  const taken: Edit[] = [];
  for (const diagnostic of diagnostics.filter((one) => isWanted(one, options)).sort(byPlace)) {
    const edits = diagnostic.fix!.edits.filter(({ start, end, text: written }) => body.slice(start, end) !== written || start > end);
    const fresh = distinct(edits).filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (edits.length === 0 || !isSound(fresh, body.length) || fresh.some((edit) => taken.some((other) => touch(edit, other)))) continue;
    taken.push(...fresh);
    applied.push(diagnostic);
  }
  return { text: bom + edited(body, taken), applied };
}

/**
 * Fixes a document until nothing is left to fix, ten passes at most; safe fixes first, then the others if they are wanted.
 * What would leave more errors than there were, or a text that cannot be read, is taken back as a whole.
 */
export function fixDocument(text: string, { unsafe, check }: Fixing): FixResult {
  const start: Attempt = { text, checked: check(text), applied: [] };
  const safe = better(start, passes(start, { unsafe: false, check }));
  const last = unsafe ? better(safe.kept, passes(safe.kept, { unsafe, check })) : safe;
  return { text: last.kept.text, applied: last.kept.applied.length, refused: last.refused ?? safe.refused };
}

interface Attempt {
  text: string;
  checked: CheckedText;
  applied: Diagnostic[];
}

// A fix whose finding is still there afterwards is not made: it would be made again each time.
function passes(from: Attempt, { unsafe, check }: Fixing): Attempt {
  let at = from;
  const seen = new Set([from.text]);
  const vain = new Set<string>();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const left = at.checked.diagnostics.filter((diagnostic) => !vain.has(kindOf(diagnostic)));
    const { text, applied } = applyFixes(at.text, left, { unsafe });
    if (seen.has(text)) break;
    const checked = check(text);
    const lasting = applied.filter((diagnostic) => countOf(checked, diagnostic) >= countOf(at.checked, diagnostic));
    for (const diagnostic of lasting) vain.add(kindOf(diagnostic));
    if (lasting.length > 0) continue;
    seen.add(text);
    at = { text, checked, applied: [...at.applied, ...applied] };
  }
  return at;
}

function kindOf({ ruleId, message }: Diagnostic): string {
  return `${ruleId} ${message}`;
}

function countOf({ diagnostics }: CheckedText, diagnostic: Diagnostic): number {
  return diagnostics.filter((other) => kindOf(other) === kindOf(diagnostic)).length;
}

function better(before: Attempt, after: Attempt): { kept: Attempt; refused: RefusedFixes | null } {
  const lost = before.checked.readable && !after.checked.readable;
  const added = errorsIn(after) - errorsIn(before);
  if (!lost && added <= 0) return { kept: after, refused: null };
  const rules = new Set(after.applied.slice(before.applied.length).map(({ ruleId }) => ruleId));
  return { kept: before, refused: { rules: [...rules].sort(), errors: lost ? null : added } };
}

function errorsIn({ checked }: Attempt): number {
  return checked.diagnostics.filter(({ severity, suppressed, ruleId }) => severity === 'error' && !suppressed && ruleId !== SLOTS_LEFT)
    .length;
}

function isWanted({ fix, suppressed }: Diagnostic, { unsafe }: FixOptions): boolean {
  return fix !== undefined && !suppressed && (unsafe || fix.safety === 'safe');
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return firstOf(a) - firstOf(b) || a.offset - b.offset;
}

function firstOf({ fix }: Diagnostic): number {
  return fix!.edits.reduce((first, { start }) => Math.min(first, start), Infinity);
}

function distinct(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit, i) => edits.findIndex((other) => isSame(edit, other)) === i);
}

function isSound(edits: readonly Edit[], length: number): boolean {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every(({ start, end }, i) => {
    const before = sorted[i - 1];
    return start >= 0 && end >= start && end <= length && (!before || (before.end <= start && before.start < start));
  });
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

function touch(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function edited(text: string, edits: readonly Edit[]): string {
  const eol = eolOf(text);
  let at = 0;
  let result = '';
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + (eol === '\n' ? edit.text : edit.text.replaceAll(/(?<!\r)\n/g, eol));
    at = edit.end;
  }
  return result + text.slice(at);
}

// How most lines of a text end.
function eolOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [eol] of text.matchAll(/\r\n?|\n/g)) counts.set(eol, (counts.get(eol) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['\n', 0] as [string, number])[0];
}
