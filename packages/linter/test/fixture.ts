import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compact, factsOf, fixDocument, lintDocument, reportOf, rules, type Rule, type SecretFinder } from '@afterword/linter';
import { compileTemplate, defaultTemplate, defaultVocabulary, parse, type Template } from '@afterword/parser';
import type { Diagnostic } from '@afterword/schema';

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

/** Findings of one rule on a text that stands in the rule's fixture folder; files under `archive/` are its archive. */
export function lintText(rule: Rule, text: string, file = 'fixture.md'): Diagnostic[] {
  const folder = join(FIXTURES, rule.id);
  const template = templateIn(folder);
  const parsed = parse(text, { path: file, template });
  const archive = join(folder, 'archive');
  const others = existsSync(archive) ? readdirSync(archive).sort() : [];
  const facts = others.map((name) => factsOf(parse(readFileSync(join(archive, name), 'utf8'), { path: `archive/${name}`, template })));
  const diagnostics = lintDocument({
    parsed,
    rules: togetherWith(rule).map((one) => ({ rule: one, severity: null, options: {} })),
    template,
    vocabulary: defaultVocabulary,
    archive: { documents: [factsOf(parsed), ...facts] },
    today: TODAY,
    surroundings: { exists: (path) => existsSync(join(folder, path)) },
    secrets: findExampleSecrets,
  });
  const own = new Set([rule.id, 'internal/crash']);
  return diagnostics.filter(({ ruleId }) => own.has(ruleId));
}

export function rendered(diagnostics: Diagnostic[], file: string): string {
  return compact(reportOf([{ path: file, text: null, diagnostics }], rules, '0'));
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
