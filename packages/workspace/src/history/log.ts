import { extname } from 'node:path';
import type { Repository } from '../git/repository.ts';

/** A commit that changed documents. */
export interface LoggedCommit extends CommitNote {
  changes: LoggedChange[];
}

/** What people say of a commit. */
export interface CommitNote {
  /** Full hash. */
  hash: string;
  parents: string[];
  /** Name of the author, by the mailmap of the repository. */
  author: string;
  /** Seconds since 1970: when it was written, which a rebase keeps. */
  authored: number;
  /** Seconds since 1970: when it came to stand where it stands. */
  committed: number;
  /** `Reviewed-by: …` and the like: key in lower case, and value. */
  trailers: (readonly [key: string, value: string])[];
}

/** A file that a commit added, changed or renamed. A merge changed what differs from all of its parents. */
export interface LoggedChange {
  path: string;
  /** Blob after the commit. */
  blob: string;
  /** What it was in each parent; those that did not have it are left out. */
  before: { path: string; blob: string }[];
}

const FIELDS = ['%H', '%P', '%aN', '%at', '%ct', '%(trailers:only,unfold)'];
const FORMAT = `--format=%x00${FIELDS.join('%x00')}%x00`;

// Settings of the user must not change what is listed, nor how it is written.
const PLAIN = ['--topo-order', '--encoding=UTF-8', '--no-show-signature', '--no-color', FORMAT];
const CHANGES = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--root',
  '--find-renames',
  '--no-relative',
  '--diff-merges=combined',
  '--combined-all-paths',
];

/** Commits that lead to a commit and change files with the endings of the paths, newest first: a document may have had another name. */
export async function changesUpTo(repository: Repository, commit: string, paths: readonly string[]): Promise<LoggedCommit[]> {
  const endings = new Set(['.md', '.markdown', ...paths.map((path) => extname(path).toLowerCase()).filter(Boolean)]);
  const bare = paths.filter((path) => extname(path) === '');
  const specs = [...[...endings].map((ending) => `:(icase)*${ending}`), ...bare.map((path) => `:(literal)${path}`)];
  const output = await repository.run(['log', ...PLAIN, ...CHANGES, '--end-of-options', commit, '--', ...specs]);
  return commitsIn(output);
}

/** All commits that lead to a commit, newest first, without what they change. */
export async function commitsUpTo(repository: Repository, commit: string): Promise<CommitNote[]> {
  return commitsIn(await repository.run(['log', ...PLAIN, '-z', '--end-of-options', commit, '--']));
}

function commitsIn(output: string): LoggedCommit[] {
  const commits: LoggedCommit[] = [];
  const tokens = output.split('\0');
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!.trimStart();
    if (token.startsWith(':')) at += readChange(tokens, at, commits.at(-1));
    else if (/^[0-9a-f]{40,64}$/.test(token)) {
      commits.push(commitOf(tokens.slice(at, at + FIELDS.length)));
      at += FIELDS.length - 1;
    }
  }
  return commits;
}

function commitOf([hash = '', parents = '', author = '', authored, committed, trailers = '']: string[]): LoggedCommit {
  const lines = trailers.split('\n').flatMap((line) => {
    const [, key, value] = /^([\w-]+)\s*:\s*(\S.*)$/.exec(line) ?? [];
    return key !== undefined && value !== undefined ? [[key.toLowerCase(), value.trim()] as const] : [];
  });
  const all = parents.split(' ').filter(Boolean);
  return {
    hash,
    parents: all,
    author: author.trim(),
    authored: Number(authored),
    committed: Number(committed),
    trailers: lines,
    changes: [],
  };
}

// `:100644 100644 <id> <id> M`, path; a rename has two paths. A merge has a colon, a mode, an id, a letter and a path for each parent:
// `::100644 100644 100644 <id> <id> <id> MR`, path, path, path.
function readChange(tokens: string[], at: number, commit: LoggedCommit | undefined): number {
  const line = tokens[at]!.trimStart();
  const parents = /^:+/.exec(line)![0].length;
  const parts = line.slice(parents).split(' ');
  const [modes, ids, letters = ''] = [parts.slice(0, parents + 1), parts.slice(parents + 1, 2 * parents + 2), parts.at(-1)];
  const isMerge = parents > 1;
  const isMove = !isMerge && /^[RC]/.test(letters);
  const length = isMerge ? parents + 1 : isMove ? 2 : 1;
  const paths = tokens.slice(at + 1, at + 1 + length);
  const isFile = (place: number): boolean => modes[place]!.startsWith('100');
  if (commit && isFile(parents)) {
    const pathBefore = (place: number): string => (isMerge ? paths[place]! : paths[0]!);
    const before = [...Array(parents).keys()]
      .filter((place) => isFile(place))
      .map((place) => ({ path: pathBefore(place), blob: ids[place]! }));
    commit.changes.push({ path: paths[length - 1]!, blob: ids[parents]!, before });
  }
  return length;
}
