import { lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Archive } from '../archive.ts';
import { isSameState, lastingState, stateIn, stateOf, type FileState } from '../documents/file-state.ts';
import { documentsAmong } from '../documents/find.ts';
import { apartFromIndex, listedFiles } from '../git/work-tree.ts';
import type { Memory } from '../results/memory.ts';
import { digestOf } from '../settings/digest.ts';
import type { CacheOptions } from './result-cache.ts';
import { keepFile } from './keep-file.ts';
import { LISTING_FORMAT, listingFile, listingOf, listingText, type Listing, type ListingHead } from './kept-listing.ts';

/** For fewer it is not worth a file: up to some hundred documents are looked at while Git is asked. */
const FEWEST_DOCUMENTS = 50;

/**
 * Keeps how the documents of an archive were found, where a later run can tell that they are as they are in the memory. The memory must hold
 * what is kept of them, and nothing newer. What cannot be kept is not, and nobody is told.
 */
export async function keepListing(archive: Archive, memory: Memory, { tool, env }: CacheOptions): Promise<void> {
  const { listing, documents } = archive;
  const file = listing && listingFile(listing.folder, env);
  if (listing === null || file === null || memory.name === null || documents.length < FEWEST_DOCUMENTS) return;
  try {
    const head = await headOf(archive, listing, memory);
    if (head) keepFile(file, () => [Buffer.from(listingText({ ...head, of: listingOf(tool, listing) }, absolutesIn(archive)))]);
  } catch {
    // As said above.
  }
}

async function headOf(archive: Archive, listing: Listing, memory: Memory): Promise<Omit<ListingHead, 'of'> | null> {
  const path = listing.repository.index;
  const state = path === null ? null : lastingState(stateOf(path), Date.now());
  if (path === null || state === null) return null;
  const [apart, listed] = await Promise.all([apartFromIndex(listing.folder), listedFiles(listing.folder)]);
  // Taken after Git looked: a file with the state that was kept had it then, too.
  const seen = new Map(listed.all.map((file) => [file, seenAt(file)]));
  const found = documentsAmong(
    [...seen.keys()].filter((file) => seen.get(file)!.isFile),
    listing.configurations,
    true,
  );
  if (found.join('\0') !== absolutesIn(archive).join('\0') || !areAsKept(archive, memory, seen)) return null;
  const after = stateOf(path);
  if (after === null || !isSameState(after, state)) return null;
  const folders = [...new Set(listed.all.map((one) => dirname(one)))];
  return {
    afterword: LISTING_FORMAT,
    index: { path, state },
    apart,
    watched: watchedIn(seen, new Set([...apart, ...listed.unwatched])),
    configurations: folders.map((folder) => [folder, digestOf(listing.configurations.of(folder))]),
    results: memory.name!,
    settled: memory.settled?.documents ?? null,
  };
}

function absolutesIn({ documents }: Archive): string[] {
  return documents.map(({ absolute }) => absolute);
}

/** A file as it is now, where a link leads to. */
interface Seen {
  state: FileState | null;
  isFile: boolean;
  isLink: boolean;
}

function seenAt(path: string): Seen {
  const own = lstatSync(path, { throwIfNoEntry: false });
  const isLink = own?.isSymbolicLink() ?? false;
  const stats = isLink ? statSync(path, { throwIfNoEntry: false }) : own;
  return { state: stats ? stateIn(stats) : null, isFile: stats?.isFile() ?? false, isLink };
}

function areAsKept({ documents }: Archive, memory: Memory, seen: ReadonlyMap<string, Seen>): boolean {
  return documents.every(({ path, absolute }) => {
    const kept = memory.get(path)?.source.state ?? null;
    const state = seen.get(absolute)?.state ?? null;
    return kept !== null && state !== null && isSameState(kept, state);
  });
}

// Of a link, Git watches where it leads to, and not what is there.
function watchedIn(seen: ReadonlyMap<string, Seen>, unwatched: ReadonlySet<string>): ListingHead['watched'] {
  const links = [...seen].flatMap(([file, { isLink }]) => (isLink ? [file] : []));
  return [...new Set([...unwatched, ...links])].map((file) => [file, (seen.get(file) ?? seenAt(file)).state]);
}
