import { fixDocument, type RefusedFixes } from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import type { Archive, ArchiveDocument } from '../archive.ts';
import { contentIdOf } from '../documents/content-id.ts';
import { Examination } from '../results/examination.ts';
import type { LintOptions } from '../lint.ts';
import { Memory } from '../results/memory.ts';
import { textOf } from '../documents/read-document.ts';

export interface FixOptions extends LintOptions {
  /** Apply fixes that may change what a document says, too. */
  unsafe: boolean;
}

/** A document whose text a fix changed, or would have changed. Nothing is written yet. */
export interface FixedDocument {
  document: ArchiveDocument;
  before: string;
  after: string;
  /** Number of findings that were fixed. */
  applied: number;
  refused: RefusedFixes | null;
}

/** Fixes the documents of an archive, as texts: those that change, and those whose fixes were taken back. */
export async function fixArchive(archive: Archive, { unsafe, ...options }: FixOptions): Promise<FixedDocument[]> {
  const examination = new Examination(archive, { ...options, memory: options.memory ?? new Memory() });
  const examined = await examination.all();
  const fixable = examined.filter(({ document, result }) => document.selected && result?.diagnostics?.some(isFixable));
  if (fixable.length > 0) await examination.finder();
  return fixable.flatMap(({ document }): FixedDocument[] => {
    const { text: before } = textOf(document);
    if (before === null) return [];
    const check = (text: string): ReturnType<Examination['checkText']> => examination.checkText(document, text);
    const { text: after, applied, refused } = fixDocument(before, { unsafe, check });
    return after === before && refused === null ? [] : [{ document, before, after, applied, refused }];
  });
}

function isFixable({ fix, suppressed }: Diagnostic): boolean {
  return fix !== undefined && !suppressed;
}

/** The archive with the fixed texts in place of what the files hold. */
export function withTexts(archive: Archive, fixed: readonly FixedDocument[]): Archive {
  const texts = new Map(fixed.map(({ document, after }) => [document.absolute, after]));
  const documents = archive.documents.map((document): ArchiveDocument => {
    const text = texts.get(document.absolute);
    return text === undefined ? document : { ...document, contentId: contentIdOf(text), state: () => null, text: () => text };
  });
  return { ...archive, documents, kept: texts.size === 0 ? archive.kept : null };
}
