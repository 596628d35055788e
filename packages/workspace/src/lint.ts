import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  activeRules,
  factsOf,
  lintDocument,
  masked,
  rules,
  ruleUrl,
  type Archive as KnownDocuments,
  type CheckedFile,
  type SecretFinder,
  type Surroundings,
} from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import { posix } from './paths.ts';
import { readDocument, type Archive, type ArchiveDocument, type ReadDocument } from './archive.ts';

export interface LintOptions {
  /** The day of the run, YYYY-MM-DD. */
  today: string;
  /** Finds secrets in a text; without one none are looked for. */
  secrets?: SecretFinder | null;
}

/** Checks the selected documents; rules about several documents see all there are. */
export function lintArchive(archive: Archive, { today, secrets = null }: LintOptions): CheckedFile[] {
  if (!archive.documents.some(({ selected }) => selected)) return [];
  const read = archive.documents.map(readDocument);
  const known: KnownDocuments = {
    documents: read.flatMap((one) => ('parsed' in one ? factsOf(one.parsed) : [])),
    partial: archive.partial,
  };
  return read
    .filter(({ document }) => document.selected)
    .map((one): CheckedFile => {
      if (!('parsed' in one)) return unreadFile(one);
      const text = secrets ? masked(one.text, secrets) : one.text;
      return { path: one.document.path, text, diagnostics: checkDocument(one, { root: archive.root, known, today, secrets }) };
    });
}

/** What a document is checked against beside itself. */
export interface CheckContext extends LintOptions {
  root: string;
  known: KnownDocuments;
}

/** Checks one document that was read. */
export function checkDocument(
  { document, parsed }: Extract<ReadDocument, { parsed: unknown }>,
  { root, known, today, secrets = null }: CheckContext,
): Diagnostic[] {
  return lintDocument({
    parsed,
    rules: activeRules(document.config, rules, posix(document.absolute)),
    template: document.template,
    vocabulary: document.config.vocabulary,
    archive: known,
    today,
    surroundings: surroundingsOf(document, root),
    secrets,
  });
}

function surroundingsOf(document: ArchiveDocument, root: string): Surroundings {
  return { exists: (path) => existsSync(path.startsWith('/') ? join(root, path) : resolve(dirname(document.absolute), path)) };
}

function unreadFile({ document, unread }: Extract<ReadDocument, { text: null }>): CheckedFile {
  const diagnostic: Diagnostic = {
    ruleId: 'internal/unreadable',
    severity: 'error',
    message: `Unexpected failure to read the document, expected text: ${unread}`,
    path: document.path,
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    offset: 0,
    url: ruleUrl('internal/unreadable'),
    fingerprint: `internal/unreadable:${document.path}`,
  };
  return { path: document.path, text: null, diagnostics: [diagnostic] };
}
