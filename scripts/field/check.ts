import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, KnownDocuments, lintDocument, outsideOf, rules, type SecretFinder } from '@afterword/linter';
import { defaultTemplate, defaultVocabulary, parse, satteriProblem, type EngineChoice } from '@afterword/parser';
import { validatePostmortem, type Diagnostic, type Postmortem } from '@afterword/schema';

/** What happened to one document. `failure` is a crash, invalid output, or a result that depends on the Markdown engine. */
export interface Checked {
  path: string;
  postmortem: Postmortem | null;
  diagnostics: Diagnostic[];
  failure: string | null;
}

/** Parses and lints every Markdown file of a folder with the built-in template and the rules of all presets. */
export function checkDocuments(folder: string, secrets: SecretFinder | null): Checked[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => check(join(folder, name), secrets));
}

function check(path: string, secrets: SecretFinder | null): Checked {
  try {
    const { postmortem, diagnostics, everything } = lint(path, secrets, 'remark');
    const same = satteriProblem() !== null || lint(path, secrets, 'satteri').everything === everything;
    const failure = failureOf(postmortem, diagnostics) ?? (same ? null : 'remark and satteri give different results');
    return { path, postmortem, diagnostics, failure };
  } catch (error) {
    return { path, postmortem: null, diagnostics: [], failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

interface Linted {
  postmortem: Postmortem;
  diagnostics: Diagnostic[];
  /** All that is known of the document, to be compared. */
  everything: string;
}

function lint(path: string, secrets: SecretFinder | null, engine: EngineChoice): Linted {
  const template = defaultTemplate();
  const parsed = parse(readFileSync(path, 'utf8'), { path, template, engine });
  const diagnostics = lintDocument({
    parsed,
    rules: rules.map((rule) => ({ rule, severity: null, options: {} })),
    template,
    vocabulary: defaultVocabulary,
    // Links of the corpus lead to files that were not collected: whether they exist is not known.
    outside: outsideOf({ documents: new KnownDocuments([factsOf(parsed)]), today: '2026-11-23' }),
    ...(secrets && { secrets }),
  });
  const { postmortem, places, gaps, notes } = parsed;
  return { postmortem, diagnostics, everything: JSON.stringify([postmortem, [...places.entries()], gaps, notes, diagnostics]) };
}

function failureOf(postmortem: Postmortem, diagnostics: Diagnostic[]): string | null {
  if (!validatePostmortem(postmortem)) return `invalid output ${JSON.stringify(validatePostmortem.errors?.[0])}`;
  return diagnostics.find(({ ruleId }) => ruleId === 'internal/crash')?.message ?? null;
}
