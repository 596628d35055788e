import { existsSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { Blobs } from '../git/objects.ts';
import { indexOf, type Tree } from '../git/tree.ts';
import { stateIn, stateOf, type FileState } from './file-state.ts';
import { posix } from '../paths.ts';
import type { Repositories, Repository } from '../git/repository.ts';

/** Where documents are found and read: on the disk, in the index of a repository, or in a revision. All paths are absolute. */
export interface DocumentSource {
  /** What a path is there; null for nothing, `elsewhere` for what is on the disk but not in what is read. */
  kindOf(path: string): 'file' | 'folder' | 'other' | 'elsewhere' | null;
  /** A folder without links on the way. */
  realFolder(folder: string): string;
  /** Files below a folder that Git does not ignore. */
  files(folder: string): Promise<string[]>;
  /** Files that a pattern matches, starting from a folder. */
  matching(pattern: string, folder: string): Promise<string[]>;
  /** Those of the files that Git ignores; all are there. */
  ignored(files: string[]): Promise<ReadonlySet<string>>;
  /** Whether a path leads to a file or folder, as a link in a document means it. */
  exists(path: string): boolean;
  /** Prepares to read files, best in the given order. `exact` ones may differ from the disk. */
  reader(files: string[], exact: ReadonlySet<string>): Promise<DocumentReader>;
}

export interface DocumentReader {
  /** Text of a file. Throws what reading throws. */
  text(file: string): string;
  /** Id of the content where Git has it: the same for the same bytes. Null where only reading tells. */
  contentId(file: string): string | null;
  /** State of a file on the disk; null for what is read from elsewhere. */
  state(file: string): FileState | null;
}

/** The disk. */
export function onDisk(repositories: Repositories): DocumentSource {
  const states = new Map<string, FileState>();
  return {
    kindOf(path) {
      const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false });
      if (!stats) return null;
      if (stats.isFile()) states.set(path, stateIn(stats));
      return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other';
    },
    realFolder: (folder) => realpathSync(folder),
    async files(folder) {
      const repository = await repositories.of(folder);
      return repository ? repository.files(folder) : globbed('**/*', { cwd: folder, dot: false });
    },
    matching: (pattern, folder) => globbed(posix(pattern), { cwd: folder, dot: true }),
    async ignored(files) {
      const opened = await Promise.all(files.map((file) => repositories.of(dirname(file))));
      const lists = [...new Set(opened)].map((repository) => repository?.ignored(files.filter((_, i) => opened[i] === repository)) ?? []);
      return new Set((await Promise.all(lists)).flatMap((list) => [...list]));
    },
    exists: existsSync,
    reader: async () => ({
      text: readText,
      contentId: () => null,
      state(file) {
        // A file that was just found is not looked at twice, which thousands of files would make dear; but once only.
        const found = states.get(file) ?? stateOf(file);
        states.delete(file);
        return found;
      },
    }),
  };
}

// Loaded late: where Git lists the files, patterns are for what it does not know.
async function globbed(pattern: string, options: { cwd: string; dot: boolean }): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return glob(pattern, { ...options, absolute: true, ignore: ['**/node_modules/**'] });
}

// A file far over every limit is not read into memory as a whole: its first part is enough to refuse it.
const MOST_BYTES = 64 * 1024 * 1024;

function readText(file: string): string {
  if (statSync(file).size > MOST_BYTES) throw new Error(`the file is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
  return readFileSync(file, 'utf8');
}

/** The index of a repository: what the next commit would hold, whatever is on the disk. Links and unmerged files are left out. */
export async function inIndex(repository: Repository): Promise<DocumentSource> {
  const tree = await indexOf(repository);
  return {
    ...inTree(tree),
    kindOf: (path) => kindIn(tree, path) ?? (existsSync(path) ? 'elsewhere' : null),
    realFolder: (folder) => (existsSync(folder) ? realpathSync(folder) : folder),
    exists: existsSync,
    async reader(files, exact) {
      const listing = await repository.run(['diff-files', '--name-only', '-z']);
      const differing = new Set(listing.split('\0').map((path) => join(repository.root, path)));
      const contentId = (file: string): string | null => (exact.has(file) || differing.has(file) ? tree.idOf(file) : null);
      const blobs = new Blobs(repository.root, idsOf(files, contentId));
      return {
        contentId,
        state: (file) => (contentId(file) === null ? stateOf(file) : null),
        text(file) {
          const id = contentId(file);
          return id === null ? readText(file) : blobs.text(id);
        },
      };
    },
  };
}

/** The files of a revision, whatever is on the disk. Links are left out. */
export function inRevision(tree: Tree, repository: Repository): DocumentSource {
  return {
    ...inTree(tree),
    async reader(files) {
      const contentId = (file: string): string | null => tree.idOf(file);
      const blobs = new Blobs(repository.root, idsOf(files, contentId));
      return { contentId, text: (file) => blobs.text(contentId(file) ?? ''), state: () => null };
    },
  };
}

function inTree(tree: Tree): Omit<DocumentSource, 'reader'> {
  return {
    kindOf: (path) => kindIn(tree, path),
    realFolder: (folder) => folder,
    files: async (folder) => tree.files(folder),
    matching: async (pattern, folder) => tree.matching(pattern, folder),
    ignored: async () => new Set(),
    exists: (path) => tree.exists(path),
  };
}

function kindIn(tree: Tree, path: string): 'file' | 'folder' | null {
  if (tree.idOf(path) !== null) return 'file';
  return tree.hasFolder(path) ? 'folder' : null;
}

function idsOf(files: string[], contentId: DocumentReader['contentId']): string[] {
  return files.map(contentId).filter((id) => id !== null);
}
