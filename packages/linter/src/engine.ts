import type { Diagnostic, Range, Related } from '@afterword/schema';
import {
  phaseOf,
  rememberedOf,
  type Measure,
  type NoteCode,
  type Parsed,
  type Phase,
  type Span,
  type Template,
  type Vocabulary,
} from '@afterword/parser';
import { cut } from './cut.ts';
import { fingerprintOf } from './fingerprint.ts';
import { rules } from './generated/rules.ts';
import { Recorder, type Ask, type Asked, type Outside } from './questions.ts';
import { hiderOf, type Secret, type SecretFinder } from './secrets.ts';
import { SITE } from './site.ts';
import { visible } from './visible.ts';
import type { Finding, Rule, RuleContext, RuleRelated, Severity, Target } from './rule.ts';
import { NO_SUPPRESSIONS, type Suppressions } from './suppressions/applied.ts';
import { suppress } from './suppressions/suppress.ts';
import { isAboutSuppressions } from './suppressions/suppressible.ts';

/** A rule with its configured severity and options. */
export interface ActiveRule {
  rule: Rule;
  /** Configured severity; null for the rule's own, which may follow the phase. */
  severity: Severity | null;
  options: Record<string, unknown>;
}

export interface LintInput {
  parsed: Parsed;
  rules: readonly ActiveRule[];
  template: Template | null;
  vocabulary: Vocabulary;
  /** Answers what rules ask about other documents, files and the day. */
  outside: Outside;
  /** Finds the secrets in a text; without one, none are looked for. */
  secrets?: SecretFinder | null;
  /** Takes the time of each rule; without it, nobody looks at the clock. */
  measure?: Measure | null;
}

/** What a run over one document knows: the input, and its secrets with a way to keep them out of what is said. */
interface Run extends Omit<LintInput, 'secrets' | 'outside'> {
  ask: Ask;
  phase: Phase;
  secrets: readonly Secret[];
  /** False where no secrets were looked for. */
  searched: boolean;
  hide(text: string): string;
}

/** Address of a rule's page. */
export function ruleUrl(id: string): string {
  return `${SITE}/rules/${id}`;
}

type AnyFinding = Finding<Record<string, string>, string>;

/** Findings of a document, with the questions that they depend on. */
export interface CheckedDocument {
  diagnostics: Diagnostic[];
  asked: Asked;
}

/** Runs the rules over one document. Findings come sorted; a rule that crashes becomes one `internal/crash` finding. */
export function lintDocument(input: LintInput): Diagnostic[] {
  return checkDocument(input).diagnostics;
}

/** Like `lintDocument`, with what was asked about the outside: while that has the same answers, the findings hold. */
export function checkDocument({ secrets: find, outside, ...input }: LintInput): CheckedDocument {
  const { text } = input.parsed.document;
  const secrets = (find && (input.measure ? input.measure('secrets', () => find(text)) : find(text))) ?? [];
  const recorder = new Recorder(outside);
  const phase = phaseOf(input.parsed.postmortem.incident);
  const diagnostics = lintRun({ ...input, ask: recorder.ask, phase, secrets, searched: Boolean(find), hide: hiderOf(text, secrets) });
  return { diagnostics, asked: recorder.asked };
}

const RULE_IDS = rules.map(({ id }) => id);

// Rules about suppressions see what became of the findings of the others. Documents with the same settings share their list of rules.
const inTurn = rememberedOf((active: readonly ActiveRule[]) => {
  const ready = active.map((one) => ({ ...one, options: allOptionsOf(one) }));
  return {
    first: ready.filter(({ rule }) => !isAboutSuppressions(rule.id)),
    last: ready.filter(({ rule }) => isAboutSuppressions(rule.id)),
  };
});

// Hardly any rule finds something: those that do not cost no more than the look.
function lintRun(input: Run): Diagnostic[] {
  const { first, last } = inTurn(rulesFor(input));
  const all: Diagnostic[] = [];
  const failed = new Set<Rule>();
  for (const one of first) {
    const found = runRule(one, input, NO_SUPPRESSIONS);
    if (found.some(({ ruleId }) => ruleId !== one.rule.id)) failed.add(one.rule);
    for (const diagnostic of found) all.push(diagnostic);
  }
  const isComplete = (id: string): boolean => first.some(({ rule }) => rule.id === id && !failed.has(rule) && sawAll(rule, input));
  const { diagnostics, suppressions } = suppress(all, input.parsed.document, { ids: RULE_IDS, isComplete });
  const own = last.flatMap((one) => runRule(one, input, suppressions));
  return numbered([...diagnostics, ...own].sort(compareDiagnostics));
}

// A hash that no commit has: whoever cannot say so cannot say it of others.
const NO_COMMIT = '0'.repeat(40);

// A rule that saw only some of what it compares, or was not told of secrets, may have missed something, like one that crashed.
function sawAll(rule: Rule, { ask, searched }: Run): boolean {
  if (rule.seeksSecrets && !searched) return false;
  if (rule.asksGit === 'history' && !ask('history')?.complete) return false;
  if (rule.asksGit === 'commits' && ask('commit', NO_COMMIT) === null) return false;
  return !(rule.againstBase && ask('base') === null) && !(rule.acrossDocuments && ask('partial'));
}

// What keeps a document from being read, and the only rule that then has something to say: over a limit it was not parsed, with
// conflict markers it says two things at once, and an open fence turns the rest of it into code.
const UNREADABLE: Partial<Record<NoteCode, string>> = {
  limit: 'structure/readable',
  'not-text': 'structure/readable',
  'merge-conflict': 'structure/merge-conflict',
  'unclosed-fence': 'structure/unclosed-fence',
};

/** Rules whose finding may mean that no other rule was run on the document. */
export const OBSTACLES: ReadonlySet<string> = new Set(Object.values(UNREADABLE));

/** False for a document that holds something no other rule than the one about it can be run on. */
export function isReadable(parsed: Parsed): boolean {
  return obstacleIn(parsed) === undefined;
}

function obstacleIn({ notes, document }: Parsed): NoteCode | undefined {
  return notes.find(({ code, span }) => code in UNREADABLE && (code !== 'unclosed-fence' || span.end >= document.text.trimEnd().length))
    ?.code;
}

function rulesFor({ parsed, rules: configured }: Run): readonly ActiveRule[] {
  const obstacle = obstacleIn(parsed);
  return obstacle ? configured.filter(({ rule }) => rule.id === UNREADABLE[obstacle]) : configured;
}

function runRule(active: ActiveRule, input: Run, suppressions: Suppressions): Diagnostic[] {
  const { rule } = active;
  const found: Diagnostic[] = [];
  const { postmortem } = input.parsed;
  const context: RuleContext<Record<string, string>, Rule['options']> = {
    parsed: input.parsed,
    incident: postmortem.incident,
    path: postmortem.source.path,
    template: input.template,
    vocabulary: input.vocabulary,
    phase: input.phase,
    options: active.options as never,
    ask: input.ask,
    secrets: input.secrets,
    suppressions,
    report: (finding) => found.push(diagnosticOf(finding, active, input)),
  };
  try {
    if (input.measure) input.measure(rule.id, () => rule.check(context));
    else rule.check(context);
  } catch (error) {
    return [crashOf(rule.id, error, input)];
  }
  return found;
}

function allOptionsOf({ rule, options }: ActiveRule): Record<string, unknown> {
  const defaults = Object.entries(rule.options).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(defaults), ...options };
}

function diagnosticOf(finding: AnyFinding, active: ActiveRule, input: Run): Diagnostic {
  const { rule } = active;
  const { parsed, hide } = input;
  const span = spanOf(finding.at, parsed);
  const path = parsed.postmortem.source.path ?? '';
  const diagnostic: Diagnostic = {
    ruleId: rule.id,
    severity: active.severity ?? finding.severity ?? severityOf(rule, parsed),
    message: fill(rule.messages[finding.message]!, finding.data, hide),
    path,
    range: rangeOf(span, parsed),
    offset: span.start,
    url: ruleUrl(rule.id),
    fingerprint: fingerprintOf([
      rule.id,
      finding.message,
      hide(anchorOf(span, parsed)),
      hide(identifying(span, parsed)),
      ...missingIn(finding, rule).map(hide),
    ]),
  };
  if (typeof finding.at === 'string') diagnostic.pointer = finding.at;
  if (finding.help !== undefined) diagnostic.help = hide(finding.help);
  if (finding.related?.length) diagnostic.related = finding.related.map((related) => relatedOf(related, parsed));
  // A fix that would repeat a secret is none.
  if (finding.fix && finding.fix.edits.every(({ text }) => hide(text) === text)) diagnostic.fix = finding.fix;
  return diagnostic;
}

function severityOf(rule: Rule, { postmortem }: Parsed): Severity {
  if (!rule.followsPhase || rule.severity !== 'error') return rule.severity;
  const unfinished = phaseOf(postmortem.incident) === 'ongoing' || postmortem.incident.review.state === 'draft';
  return unfinished ? 'warning' : 'error';
}

function fill(message: string, data: Record<string, string | number>, hide: Run['hide']): string {
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (name in data ? shown(hide(String(data[name]!))) : whole));
}

/** As many characters as a message shows of a value. */
const LONGEST_VALUE = 80;

// Values come from documents: one line, no backtick that would end the quoting, and not a page long.
function shown(value: string): string {
  return cut(visible(value.replaceAll(/\s+/g, ' ').replaceAll('`', "'").trim()), LONGEST_VALUE);
}

function spanOf(target: Target, { places, document }: Parsed): Span {
  if (typeof target !== 'string') return target;
  return places.nearest(target) ?? document.sections.find(({ heading }) => heading)?.heading?.textSpan ?? { start: 0, end: 0 };
}

function rangeOf(span: Span, { document }: Parsed): Range {
  const { start, end } = document.lines.place(span);
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

// The headings above a place: what stays the same when lines move.
function anchorOf(span: Span, { document }: Parsed): string {
  const above = document.sections.filter((section) => section.heading && section.span.start <= span.start && span.start < section.span.end);
  return above.map(({ heading }) => heading!.text).join(' / ');
}

// The beginning of the text a finding points at. A comment that suppresses it does not change what it is.
function identifying({ start, end }: Span, { document: { text } }: Parsed): string {
  const source = text.slice(start, Math.min(end, start + 2000));
  return source.replaceAll(/<!--\s*afterword-[\s\S]*?-->/gi, '').slice(0, 200);
}

// What is missing is not in the text. Numbers are left out: days and counts change by themselves.
function missingIn({ message, data }: AnyFinding, { messages }: Rule): string[] {
  if (!messages[message]!.startsWith('Missing ')) return [];
  return Object.entries(data)
    .sort(([a], [b]) => order(a, b))
    .map(([, value]) => String(value).replaceAll(/\d+/g, ''));
}

function relatedOf(related: RuleRelated, parsed: Parsed): Related {
  const { at } = related;
  const range = typeof at === 'object' && 'line' in at ? { start: at, end: at } : rangeOf(spanOf(at, parsed), parsed);
  return { message: related.message, path: related.path ?? parsed.postmortem.source.path ?? '', range };
}

function crashOf(ruleId: string, error: unknown, { parsed, hide }: Run): Diagnostic {
  const reason = hide(error instanceof Error ? error.message : String(error));
  return {
    ruleId: 'internal/crash',
    severity: 'error',
    message: `Unexpected failure of rule \`${ruleId}\`: ${reason}, expected none; please report it with this document`,
    path: parsed.postmortem.source.path ?? '',
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    offset: 0,
    url: ruleUrl('internal/crash'),
    fingerprint: fingerprintOf(['internal/crash', ruleId]),
  };
}

/** Order of findings in every report: path, line, column, rule, message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    order(a.path, b.path) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    order(a.ruleId, b.ruleId) ||
    order(a.message, b.message)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// Equal findings in one document get a number, so that fingerprints are unique.
function numbered(diagnostics: Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const count = (seen.get(diagnostic.fingerprint) ?? 0) + 1;
    seen.set(diagnostic.fingerprint, count);
    return count === 1 ? diagnostic : { ...diagnostic, fingerprint: `${diagnostic.fingerprint}-${count}` };
  });
}
