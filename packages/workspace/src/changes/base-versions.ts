import { resolve } from 'node:path';
import { isReadable, type BaseSource, type BaseVersion } from '@afterword/linter';
import { parse } from '@afterword/parser';
import type { Archive, ArchiveDocument } from '../archive.ts';
import type { ChangedFile, Changes } from './changes.ts';
import { Blobs } from '../git/objects.ts';
import { realPath } from '../paths.ts';
import { parseOptionsOf } from '../documents/read-document.ts';

/** The versions that changed documents have on the base of the change, wherever they stood there. */
export class BaseVersions {
  readonly #changes: Changes | null;
  readonly #files: ReadonlyMap<string, ChangedFile>;
  readonly #blobs: Blobs;

  constructor({ root, compared, documents }: Pick<Archive, 'root' | 'compared' | 'documents'>) {
    this.#changes = compared;
    const files = compared?.files.map((file): [string, ChangedFile] => [resolve(root, file.path), file]) ?? [];
    this.#files = new Map(files);
    const ids = compared ? documents.flatMap(({ absolute }) => this.#files.get(absolute)?.beforeId ?? []) : [];
    this.#blobs = new Blobs(root, ids);
  }

  /** Null for a document that the base does not have, or has as it is. */
  of(document: ArchiveDocument): BaseSource | null {
    if (!this.#changes || !document.selected) return null;
    // A document may have been found through a link to its folder.
    const file = this.#files.get(document.absolute) ?? this.#files.get(realPath(document.absolute));
    if (!file || file.before === null || file.beforeId === null) return null;
    const { before, beforeId } = file;
    const { name } = this.#changes.base;
    let read: BaseVersion | null | undefined;
    return {
      id: `${beforeId} ${before} ${name}`,
      read: () => (read === undefined ? (read = this.#read(document, { before, beforeId, name })) : read),
    };
  }

  // In a partial clone the blob may be missing, and a broken document has nothing to compare with.
  #read(document: ArchiveDocument, { before, beforeId, name }: { before: string; beforeId: string; name: string }): BaseVersion | null {
    try {
      const parsed = parse(this.#blobs.text(beforeId), { ...parseOptionsOf(document), path: before });
      return isReadable(parsed) ? { name, parsed } : null;
    } catch {
      return null;
    }
  }
}
