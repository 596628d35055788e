import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DocumentHistory, Incident } from '@afterword/schema';
import type { Parsed } from '@afterword/parser';
import type { Archive, ArchiveDocument, Origin } from '../archive.ts';
import { SettingsOfDocuments } from '../settings/check-settings.ts';
import { Blobs } from '../git/objects.ts';
import { treeOf } from '../git/tree.ts';
import { within } from '../paths.ts';
import { readDocument } from '../documents/read-document.ts';
import type { Repository } from '../git/repository.ts';
import { pointOf, type Change } from './change.ts';
import { historyOf } from './history.ts';
import { lineages, type Step } from './lineage.ts';
import { changesUpTo } from './log.ts';
import { landingsOf, type Landings } from './mainline.ts';
import { UNREAD_VERSION, versionOf, type Version } from './version.ts';

/** What Git knows of the documents of an archive. */
export interface Histories {
  /** Facts of a document that was read; null outside of Git. Cheapest in the order of the archive. */
  of(document: ArchiveDocument, parsed: Parsed): DocumentHistory | null;
  /** The same for a document as long as Git knows the same of it; costs nothing. */
  digestOf(document: ArchiveDocument): string;
}

/** What former versions say, by their settings and blob. It never changes, so that it can be kept. */
export interface Versions {
  get(key: string): Version | undefined;
  set(key: string, version: Version): void;
}

/**
 * Asks Git for the history of all documents at once; their former versions are read when the facts of one are asked for.
 *
 * @throws what Git says when it cannot tell
 */
export async function openHistories({ documents }: Pick<Archive, 'documents'>, versions: Versions = new Map()): Promise<Histories> {
  const settings = new SettingsOfDocuments(false);
  const groups = new Map<Repository, { origin: Origin; documents: ArchiveDocument[] }>();
  for (const document of documents) {
    const { origin } = document;
    if (!origin) continue;
    const group = groups.get(origin.repository) ?? { origin, documents: [] };
    groups.set(origin.repository, group);
    group.documents.push(document);
  }
  const opened = await Promise.all([...groups.values()].map((group) => openStore(group.origin, group.documents)));
  const byRepository = new Map([...groups.keys()].map((repository, i) => [repository, opened[i]!]));
  const storeOf = ({ origin }: ArchiveDocument): Store | null => (origin && byRepository.get(origin.repository)) ?? null;
  return {
    of(document, parsed) {
      const store = storeOf(document);
      if (!store) return null;
      const read = { document, parsed, keyOf: (blob: string) => `${settings.of(document).digest} ${blob}` };
      return factsOf(read, store, versions);
    },
    digestOf: (document) => (storeOf(document)?.steps.get(document.absolute) ?? []).map(({ commit }) => commit.hash).join(' '),
  };
}

/** What one repository knows of its documents. */
interface Store {
  /** Steps of the documents by absolute path. */
  steps: ReadonlyMap<string, Step[]>;
  landings: Landings;
  /** Commits whose parents the clone does not have. */
  shallow: ReadonlySet<string>;
  blobs: Blobs;
}

async function openStore({ repository, revision }: Origin, documents: readonly ArchiveDocument[]): Promise<Store> {
  const tip = revision?.commit ?? (await repository.commit('HEAD'));
  if (tip === null) return { steps: new Map(), landings: new Map(), shallow: new Set(), blobs: new Blobs(repository.root) };
  const tree = revision?.tree ?? (await treeOf(repository, tip));
  const stored = documents.flatMap(({ absolute }) => {
    const id = tree.idOf(absolute);
    return id === null ? [] : [[within(repository.root, absolute), id] as const];
  });
  const paths = stored.map(([path]) => path);
  const commits = paths.length > 0 ? await changesUpTo(repository, tip, paths) : [];
  const lines = lineages(commits, new Map(stored));
  const steps = new Map([...lines].map(([path, line]) => [resolve(repository.root, path), line]));
  const order = documents.flatMap(({ absolute }) => (steps.get(absolute) ?? []).flatMap(({ before, blob }) => [...before, blob]));
  return { steps, landings: await landingsOf(repository), shallow: await shallowIn(repository), blobs: new Blobs(repository.root, order) };
}

// The file that Git keeps for it holds a hash a line; `git rev-parse` says where it is, in worktrees too.
async function shallowIn(repository: Repository): Promise<Set<string>> {
  if (!(await repository.isShallow())) return new Set();
  const file = (await repository.run(['rev-parse', '--git-path', 'shallow'])).replace(/\r?\n$/, '');
  return new Set(readFileSync(resolve(repository.root, file), 'utf8').split(/\r?\n/).filter(Boolean));
}

/** A document, and the names that its versions are kept by. */
interface Reading {
  document: ArchiveDocument;
  parsed: Parsed;
  keyOf(blob: string): string;
}

function factsOf({ document, parsed, keyOf }: Reading, store: Store, versions: Versions): DocumentHistory {
  const { incident } = parsed.postmortem;
  const versionAt = (blob: string): { name: string; version: Version } => {
    const known = versions.get(keyOf(blob));
    if (known) return { name: blob, version: known };
    const version = readVersion(document, { text: parsed.document.text, incident }, () => store.blobs.text(blob));
    // What could not be read may be there the next time.
    if (version !== UNREAD_VERSION) versions.set(keyOf(blob), version);
    return { name: blob, version };
  };
  const steps = store.steps.get(document.absolute) ?? [];
  const changes = steps.map(({ commit, blob, before }): Change => ({
    commit,
    point: pointOf(commit, commit.authored),
    cut: store.shallow.has(commit.hash),
    before: before.map(versionAt),
    after: versionAt(blob),
  }));
  return historyOf({ incident, committed: changes.at(-1)?.after.version ?? null, changes, landings: store.landings });
}

interface Present {
  text: string;
  incident: Incident;
}

// With the settings of today: a word that the vocabulary has learned since means the same in all versions.
function readVersion(document: ArchiveDocument, present: Present, textOf: () => string): Version {
  try {
    const text = textOf();
    if (text === present.text) return versionOf(present.incident);
    const read = readDocument({ ...document, text: () => text });
    return 'parsed' in read ? versionOf(read.parsed.postmortem.incident) : UNREAD_VERSION;
  } catch {
    return UNREAD_VERSION;
  }
}
