import type { VersionItem } from './version.ts';

/**
 * Which item of an earlier version is which of a later one: by a reference that only one item has on either side, else by title. Never
 * by position.
 */
export function sameItems(before: readonly VersionItem[], after: readonly VersionItem[]): [before: number, after: number][] {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const join = (from: number, to: number): void => {
    if (pairs.has(from) || taken.has(to)) return;
    pairs.set(from, to);
    taken.add(to);
  };
  const referred = onlyHolders(after);
  for (const [reference, from] of onlyHolders(before)) {
    const to = referred.get(reference);
    if (to !== undefined) join(from, to);
  }
  for (const [from, { key }] of before.entries()) {
    if (pairs.has(from)) continue;
    const to = after.findIndex((item, place) => item.key === key && !taken.has(place));
    if (to !== -1) join(from, to);
  }
  return [...pairs];
}

/** References that one item alone has, with the place of that item. */
function onlyHolders(items: readonly VersionItem[]): Map<string, number> {
  const holders = new Map<string, number>();
  const shared = new Set<string>();
  for (const [place, { references }] of items.entries()) {
    for (const reference of new Set(references)) {
      if (holders.has(reference)) shared.add(reference);
      holders.set(reference, place);
    }
  }
  for (const reference of shared) holders.delete(reference);
  return holders;
}

/** Items of several versions that are one and the same, found in pairs. */
export class Identities {
  readonly #leaders = new Map<string, string>();

  /** The name of what an item of a version is. */
  of(version: string, place: number): string {
    let name = `${version}#${place}`;
    for (let next = this.#leaders.get(name); next !== undefined; next = this.#leaders.get(name)) name = next;
    return name;
  }

  join(before: readonly [version: string, place: number], after: readonly [version: string, place: number]): void {
    const [from, to] = [this.of(...before), this.of(...after)];
    if (from !== to) this.#leaders.set(from, to);
  }
}
