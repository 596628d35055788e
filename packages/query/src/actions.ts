import { daysBetween, plainText } from '@afterword/parser';
import { isOpen, type ActionItem, type CalendarDate, type Postmortem, type Severity } from '@afterword/schema';
import { foldedWords } from './folded.ts';

/** An action item with the incident it comes from. */
export interface ActionRecord extends Omit<ActionItem, 'key' | 'recordedIn'> {
  path: string | null;
  incidentId: string | null;
  incidentTitle: string | null;
  incidentDate: CalendarDate | null;
  severity: Severity['level'];
  /** Days since the incident, of an item that is open; null otherwise or without a date. */
  ageDays: number | null;
  /** Days past the due date, of an item that is open; null when it is not overdue. */
  overdueDays: number | null;
}

/** Conditions on an action item; all given ones must hold. */
export interface ActionFilter {
  /** Only what is known to be open or in progress. */
  open?: boolean;
  overdue?: boolean;
  /** Names, one of which must fit: all its words are among those of the owner. */
  owner?: string[];
  /** Due before this day, YYYY-MM-DD. */
  dueBefore?: string;
}

/** All action items of an incident. @param today YYYY-MM-DD */
export function actionsOf({ source, incident }: Postmortem, today: string): ActionRecord[] {
  return incident.actionItems.map(({ key: _key, recordedIn: _recordedIn, ...item }) => ({
    path: source.path,
    incidentId: incident.id,
    incidentTitle: incident.title === null ? null : plainText(incident.title),
    incidentDate: incident.date,
    severity: incident.severity?.level ?? null,
    ...item,
    ageDays: isOpen(item) ? daysAfter(incident.date, today) : null,
    overdueDays: isOpen(item) ? daysAfter(item.due, today) : null,
  }));
}

function daysAfter(day: CalendarDate | null, today: string): number | null {
  return day !== null && day < today ? daysBetween(day, today) : null;
}

/** The items that meet a filter, oldest due date first. */
export function filterActions(records: readonly ActionRecord[], { open, overdue, owner, dueBefore }: ActionFilter): ActionRecord[] {
  const found = records.filter(
    (record) =>
      (!open || isOpen(record)) &&
      (!overdue || record.overdueDays !== null) &&
      (!owner || owner.some((name) => isOwner(record, name))) &&
      (dueBefore === undefined || (record.due !== null && record.due < dueBefore)),
  );
  return found.sort(byDueDate);
}

// What has no due date comes last.
function byDueDate(a: ActionRecord, b: ActionRecord): number {
  const [left, right] = [a.due ?? '9999', b.due ?? '9999'];
  if (left !== right) return left < right ? -1 : 1;
  const [from, to] = [a.path ?? '', b.path ?? ''];
  return from === to ? 0 : from < to ? -1 : 1;
}

function isOwner({ owner }: ActionRecord, name: string): boolean {
  const words = foldedWords(plainText(owner ?? ''));
  const wanted = foldedWords(name);
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}

/** Counts of some items. */
export interface ActionCounts {
  total: number;
  open: number;
  overdue: number;
  /** Items whose state the document does not show. */
  stateless: number;
  /** Open items with a due date that is not a date. */
  unreadable: number;
  incidents: number;
}

/** How many items there are, and from how many incidents. */
export function countActions(records: readonly ActionRecord[]): ActionCounts {
  return {
    total: records.length,
    open: records.filter(isOpen).length,
    overdue: records.filter(({ overdueDays }) => overdueDays !== null).length,
    stateless: records.filter(({ state }) => state === null).length,
    unreadable: records.filter((record) => isOpen(record) && record.due === null && record.dueText !== null).length,
    incidents: new Set(records.map(({ path }) => path)).size,
  };
}
