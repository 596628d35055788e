import { defaultBranch } from '../changes/base.ts';
import type { Repository } from '../git/repository.ts';
import { commitsUpTo, type CommitNote } from './log.ts';

/** Where a commit came to the default branch: itself, or the merge that brought it; undefined for one that is not there. */
export type Landings = ReadonlyMap<string, CommitNote>;

/** The landings of all commits of the default branch. Empty where no default branch is known. */
export async function landingsOf(repository: Repository): Promise<Landings> {
  const tip = await defaultBranch(repository);
  return tip === null ? new Map() : landings(await commitsUpTo(repository, tip));
}

/** @param commits newest first; the first one is the tip of the branch */
function landings(commits: readonly CommitNote[]): Landings {
  const byHash = new Map(commits.map((commit) => [commit.hash, commit]));
  const main: CommitNote[] = [];
  for (let at = commits[0]; at; at = byHash.get(at.parents[0] ?? '')) main.push(at);
  const landed = new Map<string, CommitNote>();
  for (const landing of main.toReversed()) {
    const open = [landing.hash];
    for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
      if (landed.has(hash)) continue;
      landed.set(hash, landing);
      open.push(...(byHash.get(hash)?.parents ?? []));
    }
  }
  return landed;
}
