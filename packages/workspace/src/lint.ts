import { masked, ruleUrl, type CheckedFile, type SecretFinder } from '@afterword/linter';
import type { Diagnostic } from '@afterword/schema';
import type { Archive, ArchiveDocument } from './archive.ts';
import { Examination, type ExaminationOptions, type Examined } from './results/examination.ts';
import { Memory } from './results/memory.ts';
import { textOf } from './documents/read-document.ts';

export type LintOptions = Omit<ExaminationOptions, 'memory'> & Partial<Pick<ExaminationOptions, 'memory'>>;

/** Checks the selected documents; rules about several documents see all there are. */
export async function lintArchive(archive: Archive, options: LintOptions): Promise<CheckedFile[]> {
  if (!archive.documents.some(({ selected }) => selected)) return [];
  const examination = new Examination(archive, { lasting: Boolean(options.memory), memory: new Memory(), ...options });
  const selected = (await examination.all()).filter(({ document }) => document.selected);
  const findings = selected.map(({ result }) => result?.diagnostics ?? null);
  const isClean = findings.every((diagnostics) => diagnostics?.length === 0);
  // Texts are shown where something was found.
  const texts = new ShownTexts(isClean ? null : await examination.finder());
  return selected.map((one, i) => checkedFile(one, findings[i] ?? null, texts));
}

function checkedFile({ document, unread }: Examined, diagnostics: Diagnostic[] | null, texts: ShownTexts): CheckedFile {
  if (diagnostics === null) return unreadFile(document, unread ?? 'it could not be checked');
  return { path: document.path, text: () => texts.of(document), diagnostics };
}

// Reports go through the files one after the other and ask for a text with each finding: the last one is kept.
class ShownTexts {
  readonly #finder: SecretFinder | null;
  #last: { document: ArchiveDocument; text: string | null } | null = null;

  constructor(finder: SecretFinder | null) {
    this.#finder = finder;
  }

  of(document: ArchiveDocument): string | null {
    if (this.#last?.document !== document) {
      const { text } = textOf(document);
      this.#last = { document, text: text !== null && this.#finder ? masked(text, this.#finder) : text };
    }
    return this.#last.text;
  }
}

function unreadFile({ path }: ArchiveDocument, reason: string): CheckedFile {
  const diagnostic: Diagnostic = {
    ruleId: 'internal/unreadable',
    severity: 'error',
    message: `Unexpected failure to read the document, expected text: ${reason}`,
    path,
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    offset: 0,
    url: ruleUrl('internal/unreadable'),
    fingerprint: `internal/unreadable:${path}`,
  };
  return { path, text: () => null, diagnostics: [diagnostic] };
}
