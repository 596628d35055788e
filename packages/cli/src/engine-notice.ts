import { SATTERI_VERSION, satteriProblem } from '@afterword/parser';
import type { ArchiveDocument } from '@afterword/workspace';

/** A line that says what reads the documents, and why. */
export function engineNotice(documents: readonly Pick<ArchiveDocument, 'engine'>[]): string {
  if (documents.length > 0 && documents.every(({ engine }) => engine === 'remark')) return 'Markdown engine: remark, as asked for\n';
  const problem = satteriProblem();
  return problem === null
    ? `Markdown engine: satteri ${SATTERI_VERSION}\n`
    : `Markdown engine: remark, because satteri cannot be loaded: ${problem}\n`;
}
