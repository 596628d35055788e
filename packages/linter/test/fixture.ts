import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  compact,
  factsOf,
  fixDocument,
  KnownDocuments,
  lintDocument,
  outsideOf,
  reportOf,
  rules,
  type KnownCommit,
  type Rule,
  type SecretFinder,
} from '@afterword/linter';
import { compileTemplate, defaultTemplate, defaultVocabulary, parse, type Parsed, type Template } from '@afterword/parser';
import type { Diagnostic, DocumentHistory } from '@afterword/schema';

export const FIXTURES: string = resolve(import.meta.dirname, '../fixtures');

/** The day of every fixture run. */
export const TODAY = '2026-06-30';

export function ruleOf(id: string): Rule {
  return rules.find((rule) => rule.id === id)!;
}

/** Fixture documents of a rule whose name begins with `valid` or `invalid`. */
export function fixturesOf(id: string, kind: 'valid' | 'invalid'): string[] {
  const folder = join(FIXTURES, id);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.startsWith(kind) && file.endsWith('.md'))
        .sort()
    : [];
}

export function fixtureText(id: string, file: string): string {
  return readFileSync(join(FIXTURES, id, file), 'utf8');
}

// A rule about shapes that the built-in template does not have brings a template of its own.
function templateIn(folder: string): Template {
  const own = join(folder, 'template.md');
  return existsSync(own) ? compileTemplate(readFileSync(own, 'utf8'), 'fixture') : defaultTemplate();
}

/** Stands in for the library that knows the shapes of real secrets. */
export const findExampleSecrets: SecretFinder = (text) =>
  [...text.matchAll(/EXAMPLE-SECRET-\w+/g)].map(({ 0: secret, index }) => ({
    kind: 'example key',
    span: { start: index, end: index + secret.length },
  }));

// Rules about suppressions need findings of other rules to be suppressed.
const SUPPRESSED = ['actions/owner-required', 'header/severity-known'];

function togetherWith(rule: Rule): Rule[] {
  return rule.id.startsWith('suppression/') ? [rule, ...SUPPRESSED.map(ruleOf)] : [rule];
}

/** Findings of one rule on a text that stands in the rule's fixture folder; files under `archive/` are its archive, `base.md` its base; see below for what Git is asked. */
export function lintText(rule: Rule, text: string, file = 'fixture.md'): Diagnostic[] {
  return lintCase(rule, { text, file, options: {} });
}

/** A document to check with one rule. */
export interface Case {
  text: string;
  file: string;
  options: Record<string, unknown>;
  /** Source of the template, where it is not that of the rule's fixtures. */
  template?: string;
}

/** Like `lintText`, with options and template that are given. */
export function lintCase(rule: Rule, { text, file, options, template: source }: Case): Diagnostic[] {
  const folder = join(FIXTURES, rule.id);
  const template = source === undefined ? templateIn(folder) : compileTemplate(source, 'case');
  const parsed = parse(text, { path: file, template });
  const archive = join(folder, 'archive');
  const base = join(folder, 'base.md');
  const others = existsSync(archive) ? readdirSync(archive).sort() : [];
  const facts = others.map((name) => factsOf(parse(readFileSync(join(archive, name), 'utf8'), { path: `archive/${name}`, template })));
  const diagnostics = lintDocument({
    parsed,
    rules: togetherWith(rule).map((one) => ({ rule: one, severity: null, options: one === rule ? options : {} })),
    template,
    vocabulary: defaultVocabulary,
    outside: outsideOf({
      documents: new KnownDocuments([factsOf(parsed), ...facts]),
      today: TODAY,
      exists: (path) => existsSync(join(folder, path)),
      base: existsSync(base)
        ? { id: 'base', read: () => ({ name: 'origin/main', parsed: parse(readFileSync(base, 'utf8'), { path: file, template }) }) }
        : null,
      history: { answer: () => historyIn(folder, parsed) },
      commit: (id) => commitIn(folder, id),
    }),
    secrets: findExampleSecrets,
  });
  const own = new Set([rule.id, 'internal/crash']);
  return diagnostics.filter(({ ruleId }) => own.has(ruleId));
}

/** What a rule says of a document of which nothing else is known: no other documents, not even the day. */
export function lintAlone(rule: Rule, parsed: Parsed): Diagnostic[] {
  return lintDocument({
    parsed,
    rules: [{ rule, severity: null, options: {} }],
    template: defaultTemplate(),
    vocabulary: defaultVocabulary,
    outside: outsideOf({ documents: new KnownDocuments([]) }),
  });
}

/** `history.json` holds the due dates that an action had one after the other, by title. */
function historyIn(folder: string, { postmortem }: Parsed): DocumentHistory | null {
  const file = join(folder, 'history.json');
  if (!existsSync(file)) return null;
  const dates = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  const point = { commit: 'c0ffee0', at: null, author: 'Robin Example' };
  const actionItems = postmortem.incident.actionItems.map(({ key, title }) => {
    const [first, ...later] = dates[title] ?? [];
    const dueMoves = later.map((to, i) => ({ ...point, from: later[i - 1] ?? first!, to }));
    return { key, added: null, done: null, dueMoves, dueMovedDays: 0 };
  });
  const unknown = { cutAt: null, firstDraft: null, merged: null, publicationLagDays: null, approval: null, lastContentChange: null };
  return { ...unknown, complete: true, changedAfterApproval: null, authors: [], reviewers: [], actionItems };
}

/** `commits.json` holds when a commit was made, by its hash. */
function commitIn(folder: string, id: string): KnownCommit | 'missing' | null {
  const file = join(folder, 'commits.json');
  if (!existsSync(file)) return null;
  const at = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)[id];
  return at === undefined ? 'missing' : { written: at, landed: at };
}

export function rendered(diagnostics: Diagnostic[], file: string): string {
  return compact(reportOf([{ path: file, text: () => null, diagnostics }], rules, '0'));
}

/** What findings say beside their message: where they end, help, places that belong to them, and what their fixes write. */
export function detailed(diagnostics: Diagnostic[], text: string): string {
  const source = text.replace(/^\uFEFF/, '');
  const lines = diagnostics.flatMap(({ range: { start, end }, help, related = [], fix }) => {
    const edits = fix?.edits.map((edit) => `  ${JSON.stringify(source.slice(edit.start, edit.end))} -> ${JSON.stringify(edit.text)}`);
    return [
      `${start.line}:${start.column}-${end.line}:${end.column}`,
      ...(help === undefined ? [] : [`  = ${help}`]),
      ...related.map(({ message, path, range }) => `  = ${message}: ${path}:${range.start.line}:${range.start.column}`),
      ...(fix ? [`  ${fix.safety} fix: ${fix.title}`, ...edits!] : []),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The text after all fixes of the rule's findings. */
export function fixed(rule: Rule, text: string, { file, unsafe }: { file: string; unsafe: boolean }): string {
  return fixDocument(text, { unsafe, check: (at) => ({ diagnostics: lintText(rule, at, file), readable: true }) }).text;
}

/** Compares with the committed expectation; `UPDATE=1` writes it instead, which CI refuses. */
export function expectation(path: string, actual: string): string {
  if (process.env['UPDATE'] === '1') {
    if (process.env['CI']) throw new Error('UPDATE=1 is refused in CI');
    writeFileSync(path, actual);
  }
  const expected = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (expected.trim() === '') throw new Error(`${path} is missing or empty; run the tests with UPDATE=1 and read what it says`);
  return expected;
}
