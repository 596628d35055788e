import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { glob } from 'tinyglobby';
import { posix } from './paths.ts';
import type { Repositories, Repository } from './repository.ts';

/** Where documents are found and read: on the disk, or in the index of a repository. All paths are absolute. */
export interface DocumentSource {
  /** What a path is there; null for nothing. */
  kindOf(path: string): 'file' | 'folder' | 'other' | null;
  /** Files below a folder that Git does not ignore. */
  files(folder: string): Promise<string[]>;
  /** Files that a pattern matches, starting from a folder. */
  matching(pattern: string, folder: string): Promise<string[]>;
  /** Prepares to read files; the function it gives throws what reading throws. `exact` ones may differ from the disk. */
  reader(files: string[], exact: ReadonlySet<string>): Promise<(file: string) => string>;
}

/** The disk. */
export function onDisk(repositories: Repositories): DocumentSource {
  return {
    kindOf(path) {
      const stats = statSync(path, { throwIfNoEntry: false });
      if (!stats) return null;
      return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other';
    },
    async files(folder) {
      const repository = await repositories.of(folder);
      return repository
        ? repository.files(folder)
        : glob('**/*', { cwd: folder, absolute: true, dot: false, ignore: ['**/node_modules/**'] });
    },
    matching: (pattern, folder) => glob(posix(pattern), { cwd: folder, absolute: true, dot: true, ignore: ['**/node_modules/**'] }),
    reader: async () => readText,
  };
}

// A file far over every limit is not read into memory as a whole: its first part is enough to refuse it.
const MOST_BYTES = 64 * 1024 * 1024;

function readText(file: string): string {
  if (statSync(file).size > MOST_BYTES) throw new Error(`the file is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
  return readFileSync(file, 'utf8');
}

/** The index of a repository: what the next commit would hold, whatever is on the disk. Links and unmerged files are left out. */
export async function inIndex(repository: Repository): Promise<DocumentSource> {
  const blobs = await indexed(repository);
  const all = [...blobs.keys()];
  const below = (folder: string): string[] => all.filter((file) => file.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`));
  return {
    kindOf: (path) => (blobs.has(path) ? 'file' : below(path).length > 0 ? 'folder' : null),
    files: async (folder) => below(folder),
    async matching(pattern, folder) {
      const isMatch = picomatch(posix(pattern), { dot: true });
      return all.filter((file) => isMatch(posix(relative(folder, file))) || isMatch(posix(file)));
    },
    async reader(files, exact) {
      const differing = new Set(
        (await repository.run(['diff-files', '--name-only', '-z'])).split('\0').map((path) => join(repository.root, path)),
      );
      const wanted = files.filter((file) => exact.has(file) || differing.has(file));
      const texts = new Map<string, string | Error>();
      for (const file of wanted) texts.set(file, await repository.blob(blobs.get(file) ?? '').catch((error: Error) => error));
      return (file) => given(texts.get(file) ?? readText(file));
    },
  };
}

function given(text: string | Error): string {
  if (text instanceof Error) throw text;
  return text;
}

// `100644 <hash> 0 TAB path`
async function indexed(repository: Repository): Promise<Map<string, string>> {
  const entries = (await repository.run(['ls-files', '--stage', '-z'])).split('\0');
  const files = entries.flatMap((entry): [string, string][] => {
    const [, blob, path] = /^100\d{3} ([0-9a-f]+) 0\t([\s\S]+)$/.exec(entry) ?? [];
    return blob !== undefined && path !== undefined ? [[resolve(repository.root, path), blob]] : [];
  });
  return new Map(files);
}
