import { ancestors, type ActionRecord, type Parsed } from '@afterword/parser';
import { distance } from 'fastest-levenshtein';
import { actionGroups, type ActionGroup } from './action-groups.ts';

// The checklist and the tracking table of a document, action by action.

export interface RecordPairs {
  /** Actions that both hold. */
  both: { list: ActionRecord; table: ActionRecord }[];
  /** One action under two titles, as far as can be told. */
  renamed: { list: ActionRecord; table: ActionRecord }[];
  onlyList: ActionRecord[];
  onlyTable: ActionRecord[];
}

/** Records of checklists paired with those of the tracking table; null where the document does not keep both. */
export function recordPairs(parsed: Parsed): RecordPairs | null {
  const groups = actionGroups(parsed);
  const both = groups.flatMap(({ list, table }) => (list && table ? [{ list, table }] : []));
  const unpaired = both.length === groups.length ? [] : unpairedAmong(groups, parsed);
  const lists = unpaired.filter(({ from }) => from === 'list');
  const tables = unpaired.filter(({ from }) => from === 'table');
  const tracked = tables.filter((record) => isTracking(parsed, record));
  const isComplete = both.length > 0 && both.length >= lists.length;
  if (both.length === 0 && (lists.length === 0 || tracked.length === 0)) return null;
  if (tracked.length === 0 && !both.some(({ table }) => isTracking(parsed, table)) && !isComplete)
    return { both, renamed: [], onlyList: [], onlyTable: [] };
  return { both, ...renamedAmong(lists, tracked) };
}

// The second item or row of one title is a finding of its own.
function unpairedAmong(groups: readonly ActionGroup[], { actionRecords }: Parsed): ActionRecord[] {
  const firsts = new Map<string, ActionRecord>();
  for (const record of actionRecords) if (!firsts.has(nameOf(record))) firsts.set(nameOf(record), record);
  const records = groups.flatMap(({ list, table }) => (list && table ? [] : [list ?? table!]));
  return records.filter((record) => firsts.get(nameOf(record)) === record);
}

function nameOf({ from, key }: ActionRecord): string {
  return `${from} ${key}`;
}

function isTracking({ parts }: Parsed, { span }: ActionRecord): boolean {
  const part = parts.all.find(({ units }) => units.some((unit) => unit.span.start <= span.start && span.end <= unit.span.end));
  return part !== undefined && [part, ...ancestors(part)].some(({ kind }) => kind === 'tracking');
}

// Each title is compared with each other: of more than people keep by hand, that would take minutes.
const MOST_COMPARED = 100_000;

function renamedAmong(lists: readonly ActionRecord[], tables: readonly ActionRecord[]): Omit<RecordPairs, 'both'> {
  if (lists.length * tables.length > MOST_COMPARED) return { renamed: [], onlyList: [...lists], onlyTable: [...tables] };
  const renamed: RecordPairs['renamed'] = [];
  const left = [...tables];
  const onlyList = lists.filter((list) => {
    const at = left.findIndex((table) => isSameAction(list, table));
    if (at >= 0) renamed.push({ list, table: left.splice(at, 1)[0]! });
    return at < 0;
  });
  return { renamed, onlyList, onlyTable: left };
}

const LONGEST_TITLE = 200;

function isSameAction(a: ActionRecord, b: ActionRecord): boolean {
  const likeness = likenessOf(a.key.slice(0, LONGEST_TITLE), b.key.slice(0, LONGEST_TITLE));
  const agree = a.owner !== null && a.owner === b.owner && a.due !== null && a.due === b.due;
  return likeness >= 0.6 || (agree && likeness >= 0.3);
}

function likenessOf(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}
