import { daysBetween } from '@afterword/parser';
import type { ActionHistory, CommitPoint, DueMove } from '@afterword/schema';
import type { Change } from './change.ts';
import { Identities, sameItems } from './same-items.ts';
import type { Version, VersionItem } from './version.ts';

// Names of the version that is read, which may hold what is not committed.
const PRESENT = 'present';

/** What became of each item of a version. */
export function itemHistories(present: Version, committed: Version | null, changes: readonly Change[]): ActionHistory[] {
  const identities = identitiesOf(present, committed, changes);
  return present.items.map((item, place) => {
    const name = identities.of(PRESENT, place);
    const steps = changes.flatMap((change) => stepOf(change, name, identities));
    const dueMoves = dueMovesOf(steps);
    const [first, last] = [dueMoves[0]?.from, dueMoves.at(-1)?.to];
    return {
      key: item.key,
      added: steps[0] && !steps[0].cut ? steps[0].point : null,
      done: item.state === 'done' ? doneIn(steps) : null,
      dueMoves,
      dueMovedDays: first !== undefined && last !== undefined ? daysBetween(first, last) : 0,
    };
  });
}

function identitiesOf(present: Version, committed: Version | null, changes: readonly Change[]): Identities {
  const identities = new Identities();
  const join = (before: Change['after'], after: Change['after']): void => {
    for (const [from, to] of sameItems(before.version.items, after.version.items)) identities.join([before.name, from], [after.name, to]);
  };
  for (const { before, after } of changes) for (const one of before) join(one, after);
  const last = changes.at(-1)?.after;
  if (committed && last) join({ name: last.name, version: committed }, { name: PRESENT, version: present });
  return identities;
}

/** One commit's version of an item, and those of its parents that had it. */
interface ItemStep {
  point: CommitPoint;
  after: VersionItem;
  before: VersionItem[];
  cut: boolean;
}

function stepOf({ point, cut, before, after }: Change, name: string, identities: Identities): ItemStep[] {
  const itemIn = (one: Change['after']): VersionItem[] =>
    one.version.items.filter((_, place) => identities.of(one.name, place) === name).slice(0, 1);
  const [item] = itemIn(after);
  return item ? [{ point, cut, after: item, before: before.flatMap(itemIn) }] : [];
}

// The last time that it was marked; where it was opened again, what was before does not count.
function doneIn(steps: readonly ItemStep[]): CommitPoint | null {
  let done: ItemStep | null = null;
  for (const step of steps) {
    if (step.before.some(({ state }) => state === step.after.state)) continue;
    if (step.after.state !== 'done') done = null;
    else done ??= step;
  }
  return done && !done.cut ? done.point : null;
}

// Work on two branches can move a date in both; taken over from one to the other it is the same move.
function dueMovesOf(steps: readonly ItemStep[]): DueMove[] {
  const moves: DueMove[] = [];
  const seen = new Set<string>();
  let last: string | null = null;
  for (const { point, after, before } of steps) {
    const to = after.due;
    if (to === null || to === last || before.some(({ due }) => due === to)) continue;
    const follows = before.every(({ due }) => due === null || due === last);
    if (last !== null && (follows || !seen.has(to))) moves.push({ ...point, from: last, to });
    if (last === null || follows || !seen.has(to)) last = to;
    seen.add(to);
  }
  return moves;
}
