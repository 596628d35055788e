import { spawnSync } from 'node:child_process';
import { gitEnvironment } from './command.ts';

// Unlike all else that Git is asked, documents are read at once, one after the other, and sizes are counted in bytes.

// A file far over every limit is not read into memory: the reason says so.
const MOST_BYTES = 64 * 1024 * 1024;

// Each process finds its way through the deltas of a pack anew, which is dear; beyond this much at a time, memory is dearer.
const ENOUGH_BYTES = 16 * 1024 * 1024;

const GROWTH = 4;

/**
 * Reads blobs of a repository through `git cat-file --batch`. What is read in the given order comes ahead of its use, in growing portions:
 * ten thousand documents take a few processes, a single one takes one small answer, and only one portion is kept.
 */
export class Blobs {
  readonly #folder: string;
  readonly #order: readonly string[];
  readonly #places: Map<string, number>;
  #portion = new Map<string, Buffer | null>();
  /** Place in the order where the present portion ends. */
  #next = 0;
  #size = 1;

  /**
   * @param folder a folder of the repository, or a bare one
   * @param order ids of the blobs in the order in which they will probably be asked for
   */
  constructor(folder: string, order: readonly string[] = []) {
    this.#folder = folder;
    this.#order = [...new Set(order)];
    this.#places = new Map(this.#order.map((id, place) => [id, place]));
  }

  /** Text of a blob. Throws when the clone does not have it, or when it is too large to be a document. */
  text(id: string): string {
    if (!this.#portion.has(id)) this.#read(id);
    const bytes = this.#portion.get(id);
    if (bytes) return bytes.toString('utf8');
    throw new Error(
      bytes === null ? 'its content is not in this clone of the repository' : `the file is larger than ${MOST_BYTES / 1024 / 1024} MiB`,
    );
  }

  #read(id: string): void {
    const place = this.#places.get(id);
    this.#size = place === this.#next ? this.#size * GROWTH : 1;
    const ids = place === undefined ? [id] : this.#order.slice(place, place + this.#size);
    this.#portion = new Map();
    this.#portion = contentsOf(ids, this.#folder);
    if (place === undefined) return;
    this.#next = place + Math.max(1, this.#portion.size);
    const bytes = [...this.#portion.values()].reduce((sum, content) => sum + (content?.length ?? 0), 0);
    if (bytes > ENOUGH_BYTES) this.#size = Math.max(1, Math.floor(this.#size / GROWTH));
  }
}

/** Contents by id, as far as they fit; null for what the repository does not have. */
function contentsOf(ids: readonly string[], folder: string): Map<string, Buffer | null> {
  const contents = new Map<string, Buffer | null>();
  for (const { name, kind, content } of answersTo(ids, folder)) contents.set(name, kind === 'blob' ? content : null);
  return contents;
}

/** An object of a repository. */
interface GitObject {
  /** Its id; of what was not found, the name that was asked for. */
  name: string;
  /** `blob`, `commit` and so on; `missing` or `ambiguous` for what was not found. */
  kind: string;
  content: Buffer | null;
}

/** What a repository has under a name. */
export function objectNamed(name: string, folder: string): GitObject {
  for (const answer of answersTo([name], folder)) return answer;
  return { name, kind: 'missing', content: null };
}

function answersTo(names: readonly string[], folder: string): Iterable<GitObject> {
  const { stdout, error } = spawnSync('git', ['cat-file', '--batch', '--buffer'], {
    cwd: folder,
    input: `${names.join('\n')}\n`,
    // A partial clone is not completed over the network.
    env: { ...gitEnvironment(), GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: MOST_BYTES + 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  if (error && (error as NodeJS.ErrnoException).code !== 'ENOBUFS') throw error;
  return answersIn(stdout);
}

// `<id> blob <bytes> LF content LF`, or `<name> missing LF`; the last one may be cut off.
function* answersIn(output: Buffer): Generator<GitObject> {
  let at = 0;
  for (let end = output.indexOf(10, at); end !== -1; end = output.indexOf(10, at)) {
    const [name = '', kind = '', size] = output.toString('latin1', at, end).split(' ');
    const from = end + 1;
    const to = from + Number(size ?? -1);
    if (to < output.length) yield { name, kind, content: size === undefined ? null : output.subarray(from, to) };
    at = to + 1;
  }
}
