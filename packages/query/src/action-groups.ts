import { daysBetween, plainText } from '@afterword/parser';
import { isOpen } from '@afterword/schema';
import type { ActionRecord } from './actions.ts';
import { folded } from './folded.ts';

/** Items that belong together in a listing. */
export interface ActionGroup {
  name: string;
  records: ActionRecord[];
}

/** What items can be grouped by. */
export type ActionGrouping = 'owner' | 'incident' | 'due' | 'state' | 'horizon' | 'severity';

const NAMINGS: Record<ActionGrouping, (record: ActionRecord, today: string) => string> = {
  owner: ({ owner }) => (owner === null ? '(no owner)' : plainText(owner)),
  incident: ({ incidentId, incidentTitle, path }) => [incidentId ?? path, incidentTitle].filter((one) => one !== null).join(' '),
  due: dueGroup,
  state: ({ state }) => state ?? '(no state)',
  horizon: ({ horizon }) => horizon ?? '(no horizon)',
  severity: ({ severity }) => severity ?? '(no severity)',
};

export const ACTION_GROUPINGS: readonly ActionGrouping[] = Object.keys(NAMINGS) as ActionGrouping[];

/**
 * Items by a property: the group with the oldest due date of an open item comes first. Names that differ in case or accents
 * only are one.
 *
 * @param today YYYY-MM-DD
 */
export function groupActions(records: readonly ActionRecord[], by: ActionGrouping, today: string): ActionGroup[] {
  const groups = new Map<string, ActionGroup>();
  for (const record of records) {
    const name = NAMINGS[by](record, today);
    const key = by === 'incident' ? (record.path ?? name) : folded(name);
    const group = groups.get(key) ?? { name, records: [] };
    group.records.push(record);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => (firstDue(a) === firstDue(b) ? 0 : firstDue(a) < firstDue(b) ? -1 : 1));
}

// Letters come after all dates: groups without an open item stay behind.
function firstDue({ records }: ActionGroup): string {
  const open = records.filter(isOpen);
  if (open.length === 0) return 'none open';
  return open.find(({ due }) => due !== null)?.due ?? 'no date';
}

const DUE_WITHIN = [7, 30];

function dueGroup({ due, overdueDays, state }: ActionRecord, today: string): string {
  if (!isOpen({ state })) return 'not open';
  if (due === null) return '(no due date)';
  if (overdueDays !== null) return 'overdue';
  const days = daysBetween(today, due);
  const within = DUE_WITHIN.find((limit) => days <= limit);
  return within === undefined ? 'due later' : `due within ${within} days`;
}
