import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  factsOf,
  fixDocument,
  isReadable,
  KnownDocuments,
  lintDocument,
  outsideOf,
  rules,
  type CheckedText,
  type FixResult,
} from '@afterword/linter';
import { defaultTemplate, defaultVocabulary, parse } from '@afterword/parser';

/** A complete postmortem. */
export const FILLED: string = readFileSync(join(import.meta.dirname, 'filled.md'), 'utf8');

const template = defaultTemplate();

/** What is found in a text by all rules. */
export function check(text: string): CheckedText {
  const parsed = parse(text, { path: 'incidents/INC-2026-014.md', template });
  const diagnostics = lintDocument({
    parsed,
    rules: rules.map((rule) => ({ rule, severity: null, options: {} })),
    template,
    vocabulary: defaultVocabulary,
    outside: outsideOf({ documents: new KnownDocuments([factsOf(parsed)]), today: '2026-03-10', exists: () => true }),
  });
  return { diagnostics, readable: isReadable(parsed) };
}

/** The text with all fixes made, also those that may change what it says. */
export function fixAll(text: string): FixResult {
  return fixDocument(text, { unsafe: true, check });
}
