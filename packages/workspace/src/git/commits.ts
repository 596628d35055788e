import type { KnownCommit } from '@afterword/linter';
import { instantOf } from '../history/change.ts';
import type { Repository } from './repository.ts';
import { objectNamed } from './objects.ts';

/** Looks up a commit by its hash, whole or shortened; null where the clone cannot tell. */
export type FindCommit = (id: string) => KnownCommit | 'missing' | null;

/** The commits of a repository. Each hash is looked up once. */
export async function commitsOf(repository: Repository): Promise<FindCommit> {
  const isShallow = await repository.isShallow();
  const known = new Map<string, KnownCommit | 'missing' | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const commit = lookUp(id, repository.root);
    // What is not in a shallow clone may be in the repository.
    const answer = commit === 'missing' && isShallow ? null : commit;
    known.set(id, answer);
    return answer;
  };
}

function lookUp(id: string, folder: string): KnownCommit | 'missing' | null {
  if (!/^[0-9a-f]{4,64}$/.test(id)) return null;
  const { kind, content } = objectNamed(`${id}^{commit}`, folder);
  if (kind === 'missing') return 'missing';
  const head = content?.toString('utf8') ?? '';
  const [written, landed] = [timeIn(head, 'author'), timeIn(head, 'committer')];
  return kind === 'commit' && written !== null && landed !== null ? { written, landed } : null;
}

// `author Robin Example <robin@example.invalid> 1772611200 +0100`
function timeIn(commit: string, who: string): string | null {
  const seconds = new RegExp(`^${who} .* (\\d{1,15}) [+-]\\d{4}$`, 'm').exec(commit)?.[1];
  return seconds === undefined ? null : instantOf(Number(seconds));
}
