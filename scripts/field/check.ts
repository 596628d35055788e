import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, lintDocument, rules } from '@afterword/linter';
import { defaultTemplate, defaultVocabulary, parse } from '@afterword/parser';
import { validatePostmortem, type Diagnostic, type Postmortem } from '@afterword/schema';

/** What happened to one document. `failure` is a crash or invalid output. */
export interface Checked {
  path: string;
  postmortem: Postmortem | null;
  diagnostics: Diagnostic[];
  failure: string | null;
}

/** Parses and lints every Markdown file of a folder with the built-in template and all recommended rules. */
export function checkDocuments(folder: string): Checked[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => check(join(folder, name)));
}

function check(path: string): Checked {
  try {
    const { postmortem, diagnostics } = lint(path);
    return { path, postmortem, diagnostics, failure: failureOf(postmortem, diagnostics) };
  } catch (error) {
    return { path, postmortem: null, diagnostics: [], failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function lint(path: string): { postmortem: Postmortem; diagnostics: Diagnostic[] } {
  const template = defaultTemplate();
  const parsed = parse(readFileSync(path, 'utf8'), { path, template });
  const diagnostics = lintDocument({
    parsed,
    rules: rules.filter(({ preset }) => preset === 'recommended').map((rule) => ({ rule, severity: null, options: {} })),
    template,
    vocabulary: defaultVocabulary,
    archive: { documents: [factsOf(parsed)] },
    today: '2026-11-23',
    // Links of the corpus lead to files that were not collected.
    surroundings: null,
  });
  return { postmortem: parsed.postmortem, diagnostics };
}

function failureOf(postmortem: Postmortem, diagnostics: Diagnostic[]): string | null {
  if (!validatePostmortem(postmortem)) return `invalid output ${JSON.stringify(validatePostmortem.errors?.[0])}`;
  return diagnostics.find(({ ruleId }) => ruleId === 'internal/crash')?.message ?? null;
}
