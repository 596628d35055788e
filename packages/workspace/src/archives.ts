import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { openArchive, type Archive, type ArchiveDocument, type ArchiveOptions } from './archive.ts';
import { Problem } from './problem.ts';
import { workTree } from './documents/text-source.ts';

/** The archives of several repositories as one. */
export interface Archives {
  /** Documents of all of them: their paths begin with the name of the repository, and their `qualifier` is that name. */
  archive: Archive;
  /** What kept a repository from being read, by its path as given. */
  unread: { repository: string; problem: Problem }[];
}

/**
 * Opens the archive of each repository. One that cannot be read does not keep the others from it.
 *
 * @param folders repositories, with or without a work tree; `cwd` of the options is where relative ones start
 */
export async function openArchives(folders: readonly string[], options: Omit<ArchiveOptions, 'stdin' | 'changes'>): Promise<Archives> {
  const opened: { folder: string; archive: Archive }[] = [];
  const unread: Archives['unread'] = [];
  for (const folder of new Set(folders.map((one) => resolve(options.cwd, one)))) {
    try {
      opened.push({ folder, archive: await openArchive({ ...options, cwd: existing(folder) }) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      unread.push({ repository: folders.find((one) => resolve(options.cwd, one) === folder) ?? folder, problem: error });
    }
  }
  const names = namesOf(opened.map(({ folder, archive }) => archive.repository?.root ?? folder));
  const documents = opened.flatMap(({ archive }, i) => archive.documents.map((document) => qualified(document, names[i]!)));
  const archive: Archive = {
    root: options.cwd,
    repository: null,
    revision: null,
    settings: workTree,
    exists: (path) => opened.some((one) => one.archive.exists(path)),
    // Two folders of one repository may overlap.
    documents: [...new Map(documents.map((document) => [document.absolute, document])).values()],
    changes: null,
    compared: null,
    partial: false,
    listing: null,
    kept: null,
  };
  return { archive, unread };
}

function existing(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Problem(`Missing folder \`${folder}\``, 'check the path of the repository');
}

function qualified(document: ArchiveDocument, name: string): ArchiveDocument {
  return { ...document, path: `${name}/${document.path}`, qualifier: name };
}

/** Names of repositories: of their folders, with as many of those above as it takes to tell them apart. */
function namesOf(roots: readonly string[]): string[] {
  const folders = roots.map((root) => (basename(root) === '.git' ? dirname(root) : root).replace(/\.git$/, ''));
  const named = (folder: string, steps: number): string => folder.split(/[/\\]/).filter(Boolean).slice(-steps).join('/');
  return folders.map((folder) => {
    const others = folders.filter((other) => other !== folder);
    let steps = 1;
    while (others.some((other) => named(other, steps) === named(folder, steps)) && steps < folder.length) steps += 1;
    return named(folder, steps);
  });
}
