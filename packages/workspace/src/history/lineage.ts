import type { LoggedChange, LoggedCommit } from './log.ts';

/** One step of a document: a commit that gave it another content or name. */
export interface Step {
  commit: LoggedCommit;
  /** Blob after the commit. */
  blob: string;
  /** Blobs in the parents that had the document. */
  before: string[];
}

interface Line {
  steps: Step[];
  /** Blobs that lead to the document's present content. Work that was thrown away is not among them. */
  wanted: Set<string>;
}

/**
 * The steps of each document, oldest first, through renames and merges.
 *
 * @param commits newest first
 * @param documents blobs of the documents by their present path from the root of the repository
 */
export function lineages(commits: readonly LoggedCommit[], documents: ReadonlyMap<string, string>): Map<string, Step[]> {
  const lines = new Map([...documents].map(([path, blob]) => [path, { steps: [], wanted: new Set([blob]) } as Line]));
  // A path can have been that of several documents, one after the other.
  const owners = new Map([...lines].map(([path, line]) => [path, new Set([line])]));
  for (const commit of commits) for (const change of commit.changes) takeOver(change, commit, owners);
  return new Map([...lines].map(([path, { steps }]) => [path, steps.toReversed()]));
}

function takeOver({ path, blob, before }: LoggedChange, commit: LoggedCommit, owners: Map<string, Set<Line>>): void {
  for (const line of owners.get(path) ?? []) {
    if (!line.wanted.has(blob)) continue;
    line.steps.push({ commit, blob, before: before.map((one) => one.blob) });
    for (const one of before) {
      line.wanted.add(one.blob);
      owners.set(one.path, (owners.get(one.path) ?? new Set()).add(line));
    }
  }
}
