import { factsOf, fixDocument, isReadable, type CheckedText, type DocumentFacts, type RefusedFixes } from '@afterword/linter';
import { readDocument, type Archive, type ArchiveDocument } from './archive.ts';
import { checkDocument, type LintOptions } from './lint.ts';

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
export function fixArchive(archive: Archive, options: FixOptions): FixedDocument[] {
  const read = archive.documents.map(readDocument);
  const facts = read.flatMap((one) => ('parsed' in one ? factsOf(one.parsed) : []));
  return read.flatMap((one): FixedDocument[] => {
    if (!('parsed' in one) || !one.document.selected) return [];
    const { document, text: before } = one;
    const others = facts.filter(({ path }) => path !== document.path);
    const check = (text: string): CheckedText => checkedText({ ...document, text: () => text }, { ...options, archive, others });
    const { text: after, applied, refused } = fixDocument(before, { unsafe: options.unsafe, check });
    return after === before && refused === null ? [] : [{ document, before, after, applied, refused }];
  });
}

interface Surrounding extends LintOptions {
  archive: Archive;
  /** Facts of the other documents. */
  others: DocumentFacts[];
}

function checkedText(document: ArchiveDocument, { archive, others, today, secrets = null }: Surrounding): CheckedText {
  const read = readDocument(document);
  if (!('parsed' in read)) return { diagnostics: [], readable: false };
  const known = { documents: [...others, factsOf(read.parsed)], partial: archive.partial };
  return { diagnostics: checkDocument(read, { root: archive.root, known, today, secrets }), readable: isReadable(read.parsed) };
}

/** The archive with the fixed texts in place of what the files hold. */
export function withTexts(archive: Archive, fixed: readonly FixedDocument[]): Archive {
  const texts = new Map(fixed.map(({ document, after }) => [document.absolute, after]));
  const documents = archive.documents.map((document): ArchiveDocument => {
    const text = texts.get(document.absolute);
    return text === undefined ? document : { ...document, text: () => text };
  });
  return { ...archive, documents };
}
