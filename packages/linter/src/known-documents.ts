import type { DocumentFacts, Reference } from './archive.ts';
import { IdShapes } from './id-shapes.ts';

/** As many other documents as a finding names. */
const MOST_NAMED = 5;

/** The facts of all documents of a run, in the order of their paths whatever the order in which they came. */
export class KnownDocuments {
  /** True when only some of the documents were read. */
  readonly partial: boolean;
  readonly #byPath = new Map<string, DocumentFacts>();
  readonly #byId = new Groups();
  readonly #bySummary = new Groups();
  /** Built when somebody first asks, and kept up from then on. */
  #shapes: IdShapes | null = null;

  constructor(documents: Iterable<DocumentFacts> = [], partial = false) {
    this.partial = partial;
    for (const one of documents) this.add(one);
  }

  add(facts: DocumentFacts): void {
    const before = this.#byPath.get(facts.path);
    this.#byPath.set(facts.path, facts);
    if (before && before.id === facts.id && before.summary === facts.summary) return;
    if (before) this.#remove(before);
    const id = facts.id?.toLowerCase() ?? null;
    if (id !== null && this.#byId.of(id).length === 0) this.#shapes?.add(id);
    this.#byId.add(id, facts.path);
    this.#bySummary.add(facts.summary, facts.path);
  }

  #remove(facts: DocumentFacts): void {
    this.#byId.remove(facts.id?.toLowerCase() ?? null, facts.path);
    this.#bySummary.remove(facts.summary, facts.path);
    this.#shapes = null;
  }

  at(path: string): DocumentFacts | null {
    return this.#byPath.get(path) ?? null;
  }

  /** The document a reference means. A path says it more exactly than an id. */
  meantBy({ id, path }: Reference): DocumentFacts | null {
    const linked = path === null ? null : (this.at(path) ?? this.at(`${path}.md`));
    const named = id === null ? undefined : this.#byId.of(id.toLowerCase())[0];
    return linked ?? (named === undefined ? null : this.at(named));
  }

  names(from: string, to: string): boolean {
    return this.at(from)?.similar.some((reference) => this.meantBy(reference)?.path === to) ?? false;
  }

  /** Other documents with an id in any case, the first few. */
  withId(id: string, apartFrom: string): DocumentFacts[] {
    return others(this.#byId.of(id.toLowerCase()), apartFrom).map((path) => this.at(path)!);
  }

  /** Paths of other documents with the key of a summary, the first few. */
  withSummary(key: string, apartFrom: string): string[] {
    return others(this.#bySummary.of(key), apartFrom);
  }

  /** Whether other documents have ids of the same shape both before and after an id. */
  hasIdsAround(id: string, apartFrom: string): boolean {
    const own = this.at(apartFrom)?.id ?? null;
    const counts = (one: string): boolean => own === null || one !== own.toLowerCase() || this.#byId.of(one).length > 1;
    this.#shapes ??= new IdShapes(this.#byId.keys());
    return this.#shapes.hasAround(id, counts);
  }
}

function others(paths: readonly string[], apartFrom: string): string[] {
  return paths
    .slice(0, MOST_NAMED + 1)
    .filter((path) => path !== apartFrom)
    .slice(0, MOST_NAMED);
}

/** Paths by a key, sorted when they are asked for. */
class Groups {
  readonly #paths = new Map<string, { paths: string[]; sorted: boolean }>();

  keys(): Iterable<string> {
    return this.#paths.keys();
  }

  add(key: string | null, path: string): void {
    if (key === null) return;
    const group = this.#paths.get(key);
    if (!group) this.#paths.set(key, { paths: [path], sorted: true });
    else {
      group.sorted &&= group.paths.at(-1)! < path;
      group.paths.push(path);
    }
  }

  remove(key: string | null, path: string): void {
    const group = key === null ? undefined : this.#paths.get(key);
    const left = group?.paths.filter((one) => one !== path) ?? [];
    if (left.length > 0) group!.paths = left;
    else if (key !== null) this.#paths.delete(key);
  }

  of(key: string): readonly string[] {
    const group = this.#paths.get(key);
    if (group && !group.sorted) {
      group.paths.sort();
      group.sorted = true;
    }
    return group?.paths ?? [];
  }
}
