import type { ActionItem } from '@afterword/schema';
import type { ActionRecord, Draft } from './record.ts';

/** An action with the records it was merged from; the list's record comes first. */
export interface Merged {
  action: ActionItem;
  records: Draft[];
}

/** Checklist and tracking table as one set of actions, in document order; every record keeps the index of its action. */
export function merged(drafts: Draft[]): { actions: Merged[]; records: ActionRecord[] } {
  const lists = drafts.filter(({ from }) => from === 'list');
  const tables = drafts.filter(({ from }) => from === 'table');
  const partner = partnersOf(lists, tables);
  const groups = new Map(drafts.filter((draft) => !partner.has(draft)).map((draft) => [draft, [draft]]));
  for (const [row, list] of partner) groups.get(list)!.push(row);
  const actions = Array.from(groups.values(), (records) => ({ action: actionOf(records), records }));
  const items = new Map(Array.from(groups.keys(), (draft, item) => [draft, item]));
  const records = drafts.map((draft) => {
    const item = items.get(partner.get(draft) ?? draft)!;
    return Object.assign(draft, { key: actions[item]!.action.key, item });
  });
  return { actions, records };
}

// Exact titles pair first; then each row with the one list item it is clearly a wording of.
function partnersOf(lists: Draft[], tables: Draft[]): Map<Draft, Draft> {
  const partner = new Map<Draft, Draft>();
  const free = new Set(lists);
  const byKey = new Map<string, Draft>();
  for (const list of lists) if (!byKey.has(list.key)) byKey.set(list.key, list);
  for (const row of tables) {
    const same = byKey.get(row.key);
    if (same && free.delete(same)) partner.set(row, same);
  }
  const open = tables.filter((row) => !partner.has(row));
  if (open.length === 0) return partner;
  const words = new Map([...free, ...open].map((draft) => [draft, wordsOf(draft.title)]));
  for (const row of open) {
    const near = [...free].filter((list) => isNear(list, row, words));
    if (near.length !== 1 || open.filter((other) => isNear(near[0]!, other, words)).length !== 1) continue;
    partner.set(row, near[0]!);
    free.delete(near[0]!);
  }
  return partner;
}

/** One title is contained in the other, or they share most of their words. */
function isNear(a: Draft, b: Draft, words: ReadonlyMap<Draft, Set<string>>): boolean {
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key];
  if (short.length >= 8 && short.length * 3 >= long.length && long.includes(short)) return true;
  const [first, second] = [words.get(a)!, words.get(b)!];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= 3 && shared / (first.size + second.size - shared) >= 0.7;
}

function wordsOf(title: string): Set<string> {
  return new Set(
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  );
}

/** The record whose state counts: the first with one, unless it says less (`[ ]`) than one that agrees with it (`In progress`). */
export function stateRecordOf(records: Draft[]): Draft | null {
  const first = records.find(({ state }) => state !== null) ?? null;
  const finer = first?.state === 'open' ? records.find(({ state }) => state === 'inProgress') : undefined;
  return finer ?? first;
}

function actionOf(records: Draft[]): ActionItem {
  const first = <K extends keyof Draft>(field: K): Draft[K] => (records.find((record) => record[field] !== null) ?? records[0]!)[field];
  const dated = records.find(({ dueText }) => dueText !== null);
  return {
    key: records[0]!.key,
    title: records[0]!.title,
    owner: first('owner'),
    due: dated?.due ?? null,
    dueText: dated?.dueText ?? null,
    state: stateRecordOf(records)?.state ?? null,
    completedOn: first('completedOn'),
    horizon: first('horizon'),
    references: [...new Set(records.flatMap(({ references }) => references))],
    notes: first('notes'),
    recordedIn: [...new Set(records.map(({ from }) => from))],
  };
}
