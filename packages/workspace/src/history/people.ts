import type { CommitNote } from './log.ts';

const WRITTEN = new Set(['co-authored-by', 'co-developed-by']);
const REVIEWED = new Set(['reviewed-by', 'approved-by', 'acked-by']);

/** Authors and co-authors of commits, each once, in their order. */
export function authorsOf(commits: readonly CommitNote[]): string[] {
  return onceEach(commits.flatMap((commit) => [commit.author, ...named(commit, WRITTEN)]));
}

/** Those who reviewed commits, by their trailers, each once. */
export function reviewersOf(commits: readonly CommitNote[]): string[] {
  return onceEach(commits.flatMap((commit) => named(commit, REVIEWED)));
}

function named({ trailers }: CommitNote, keys: ReadonlySet<string>): string[] {
  return trailers.flatMap(([key, value]) => (keys.has(key) ? [nameIn(value)] : []));
}

// `Robin Example <robin@example.invalid>`; an address alone stays one.
function nameIn(value: string): string {
  return value.replace(/<[^<>]*>\s*$/, '').trim() || value.replaceAll(/[<>]/g, '').trim();
}

function onceEach(names: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const name of names.filter(Boolean)) if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), name);
  return [...known.values()];
}
