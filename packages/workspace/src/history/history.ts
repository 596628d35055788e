import type { CommitPoint, DocumentHistory, Incident } from '@afterword/schema';
import { pointOf, type Change } from './change.ts';
import { itemHistories } from './item-history.ts';
import type { Landings } from './mainline.ts';
import { authorsOf, reviewersOf } from './people.ts';
import { versionOf, type Version } from './version.ts';

/** What the facts of a document are computed from. */
export interface Known {
  /** What the document says, with what is not committed. */
  incident: Incident;
  /** What it says in the last commit; null when it is not committed. */
  committed: Version | null;
  /** Oldest first. */
  changes: readonly Change[];
  landings: Landings;
}

/** The facts that Git knows of a document. */
export function historyOf({ incident, committed, changes, landings }: Known): DocumentHistory {
  const draft = changes.find(({ before }) => before.length === 0);
  const cut = changes.find((change) => change.cut);
  const landing = draft && !cut ? landings.get(draft.commit.hash) : undefined;
  const merged = landing ? pointOf(landing, landing.committed) : null;
  // A new name alone says nothing of who wrote the document, and where the clone is cut nobody did.
  const written = changes.filter((change) => !change.cut && change.before.every(({ name }) => name !== change.after.name));
  const brought = written.flatMap(({ commit }) => {
    const merge = landings.get(commit.hash);
    return merge && merge.hash !== commit.hash ? [commit, merge] : [commit];
  });
  return {
    complete: !cut,
    cutAt: cut?.commit.hash ?? null,
    firstDraft: draft && !cut ? draft.point : null,
    merged,
    publicationLagDays: lagOf(incident, merged),
    authors: authorsOf(written.map(({ commit }) => commit)),
    reviewers: reviewersOf(brought),
    ...approvalIn(changes),
    actionItems: itemHistories(versionOf(incident), committed, changes),
  };
}

function lagOf({ endedAt, date }: Incident, merged: CommitPoint | null): number | null {
  const from = Date.parse(endedAt ?? date ?? '');
  const to = Date.parse(merged?.at ?? '');
  return Number.isNaN(from) || Number.isNaN(to) ? null : dayOf(to) - dayOf(from);
}

function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / 86_400_000);
}

type Approval = Pick<DocumentHistory, 'approval' | 'lastContentChange' | 'changedAfterApproval'>;

function approvalIn(changes: readonly Change[]): Approval {
  let approved = -1;
  let changed = -1;
  for (const [place, { before, after }] of changes.entries()) {
    if (!before.some(({ version }) => version.content === after.version.content)) changed = place;
    if (!after.version.approved) approved = before.every(({ version }) => version.approved) ? -1 : approved;
    else if (!before.some(({ version }) => version.approved)) approved = place;
  }
  const isUnknown = approved === -1 || (changed === approved && changes[approved]!.cut);
  return {
    approval: known(changes[approved]),
    lastContentChange: known(changes[changed]),
    changedAfterApproval: isUnknown ? null : changed > approved,
  };
}

function known(change: Change | undefined): CommitPoint | null {
  return change && !change.cut ? change.point : null;
}
