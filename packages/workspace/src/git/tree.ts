import { dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { posix } from '../paths.ts';
import type { Repository } from './repository.ts';
import { Blobs } from './objects.ts';

/** What stands at a path of a tree: a file or a link by its blob, or another repository. */
export interface TreeEntry {
  kind: 'file' | 'link' | 'module';
  id: string;
}

// Steps from a link to what it means, before it counts as a circle.
const MOST_LINKS = 8;

/** The files of a commit or of the index, by absolute path: as they would lie below the root of the repository. */
export class Tree {
  readonly #root: string;
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  readonly #texts: Blobs;
  #folders: ReadonlySet<string> | null = null;

  constructor(root: string, entries: ReadonlyMap<string, TreeEntry>) {
    this.#root = root;
    this.#entries = entries;
    this.#texts = new Blobs(root);
  }

  /** Id of a file's blob; null for a link and for what is no file. */
  idOf(path: string): string | null {
    const entry = this.#entries.get(path);
    return entry?.kind === 'file' ? entry.id : null;
  }

  /** All paths: of files, links and other repositories. */
  paths(): string[] {
    return [...this.#entries.keys()];
  }

  /** Files below a folder; links and other repositories are left out. */
  files(folder: string): string[] {
    const start = folder.endsWith(sep) ? folder : `${folder}${sep}`;
    return [...this.#entries].flatMap(([path, { kind }]) => (kind === 'file' && path.startsWith(start) ? [path] : []));
  }

  /** Files that a pattern matches, starting from a folder. */
  matching(pattern: string, folder: string): string[] {
    const isMatch = picomatch(posix(pattern), { dot: true });
    return this.files(this.#root).filter((file) => isMatch(posix(relative(folder, file))) || isMatch(posix(file)));
  }

  hasFolder(path: string): boolean {
    this.#folders ??= foldersOf(this.#entries.keys(), this.#root);
    return this.#folders.has(path);
  }

  /** Whether a path leads to something, through links too. */
  exists(path: string): boolean {
    const end = this.#follow(resolve(path));
    return end !== null && (this.hasFolder(end) || this.#entries.has(end));
  }

  /** Whether a path leads to a file, through links too. */
  isFile(path: string): boolean {
    return this.idOf(this.#follow(path) ?? path) !== null;
  }

  /** Text of a file, through links; null where there is none. Throws when the clone does not have it. */
  text(path: string): string | null {
    const id = this.idOf(this.#follow(path) ?? path);
    return id === null ? null : this.#texts.text(id);
  }

  // A link may be the path itself, or a folder on the way to it.
  #follow(path: string, links: number = 0): string | null {
    if (links > MOST_LINKS) return null;
    const steps = relative(this.#root, path).split(sep);
    for (let end = 1; end <= steps.length; end++) {
      const at = join(this.#root, ...steps.slice(0, end));
      const entry = this.#entries.get(at);
      if (entry?.kind !== 'link') continue;
      return this.#follow(resolve(dirname(at), this.#texts.text(entry.id), ...steps.slice(end)), links + 1);
    }
    return path;
  }
}

function foldersOf(paths: Iterable<string>, root: string): Set<string> {
  const folders = new Set([root]);
  for (const path of paths) {
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  return folders;
}

/** The files of a commit. */
export async function treeOf(repository: Repository, commit: string): Promise<Tree> {
  const listing = await repository.run(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
  // `100644 blob <id> TAB path`
  return new Tree(repository.root, entriesIn(listing, /^(\d{6}) (?:blob|commit) ([0-9a-f]+)\t([\s\S]+)$/, repository.root));
}

/** The files of the index; those that are not merged are left out. */
export async function indexOf(repository: Repository): Promise<Tree> {
  const listing = await repository.run(['ls-files', '--stage', '-z']);
  // `100644 <id> 0 TAB path`
  return new Tree(repository.root, entriesIn(listing, /^(\d{6}) ([0-9a-f]+) 0\t([\s\S]+)$/, repository.root));
}

function entriesIn(listing: string, shape: RegExp, root: string): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const line of listing.split('\0')) {
    const [, mode = '', id = '', path = ''] = shape.exec(line) ?? [];
    const kind = mode.startsWith('100') ? 'file' : mode === '120000' ? 'link' : 'module';
    // Git makes no such path; a tree that somebody else made could hold one.
    if (path !== '' && !path.split('/').some((step) => step === '..' || step === '.')) entries.set(join(root, path), { kind, id });
  }
  return entries;
}
