import { suppressUnchanged, type CheckedFile, type LineRange } from '@afterword/linter';
import type { Archive } from '../archive.ts';
import type { ChangedFile, Changes } from './changes.ts';
import type { Repository } from '../git/repository.ts';

/** Marks the findings on lines that the changes of an archive left as they were: they stay in the report, but do not count. */
export async function markUnchanged(
  files: CheckedFile[],
  { repository, changes }: Pick<Archive, 'repository' | 'changes'>,
): Promise<CheckedFile[]> {
  if (!repository || !changes) return files;
  const byPath = new Map(changes.files.map((file) => [file.path, file]));
  return Promise.all(
    files.map(async (file): Promise<CheckedFile> => {
      const change = byPath.get(file.path);
      // Git and the parser count lines alike but for the ends of very old systems; then the whole document counts.
      if (!change || change.before === null || /\r(?!\n)/.test(file.text() ?? '')) return file;
      const added = await addedLines(repository, change, changes);
      return { ...file, diagnostics: suppressUnchanged(file.diagnostics, added) };
    }),
  );
}

/** Lines of the new side that the base does not have. */
async function addedLines(repository: Repository, { path, before }: ChangedFile, { base, staged }: Changes): Promise<LineRange[]> {
  const sides = staged ? ['--cached'] : [];
  const paths = [...new Set([before ?? path, path])].map((one) => `:(literal)${one}`);
  return hunksOf(await repository.run([...DIFF, ...sides, '--end-of-options', base.commit ?? 'HEAD', '--', ...paths]));
}

// `--text`: an attribute that calls the documents binary would hide every change in them.
const DIFF = ['diff', '--unified=0', '--inter-hunk-context=0', '--text', '--find-renames', '--no-ext-diff', '--no-textconv', '--no-color'];

function hunksOf(patch: string): LineRange[] {
  return patch.split('\n').flatMap((line): LineRange[] => {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) return [];
    const start = Number(hunk[1]);
    const count = hunk[2] === undefined ? 1 : Number(hunk[2]);
    return count === 0 ? [] : [{ start, end: start + count - 1 }];
  });
}
