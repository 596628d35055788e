import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { isOpen, type CalendarDate } from '@afterword/schema';
import type { ActionRecord } from './actions.ts';
import { foldLines, icsSafe } from './ics-text.ts';

/** An item that is due on a day. */
export type DatedAction = ActionRecord & { due: CalendarDate };

/** Whether an item belongs into a calendar: it is open and has a due date. */
export function isDue(record: ActionRecord): record is DatedAction {
  return isOpen(record) && record.due !== null;
}

export interface CalendarOptions {
  /** Day the calendar is made on, YYYY-MM-DD. */
  today: string;
  /** A short name of a text that is the same in every run. */
  digest(text: string): string;
}

/**
 * The due dates of items as an iCalendar file (RFC 5545): one event of a whole day for each, which takes up no time. An item
 * keeps its UID while its title and the id of its incident (the path where it has none) stay the same, so that a moved due
 * date moves the event.
 */
export function calendarOf(records: readonly DatedAction[], { today, digest }: CalendarOptions): string {
  const known = new Map<string, number>();
  const events = records.map((record): IcsEvent => {
    const name = JSON.stringify([record.incidentId ?? record.path, record.title]);
    const nth = known.get(name) ?? 0;
    known.set(name, nth + 1);
    return {
      uid: `${digest(nth === 0 ? name : `${name} ${nth}`)}@afterword`,
      stamp: { date: midnightOf(today) },
      start: { type: 'DATE', date: midnightOf(record.due) },
      end: { type: 'DATE', date: dayAfter(record.due) },
      summary: icsSafe(summaryOf(record)),
      description: icsSafe(descriptionOf(record)),
      timeTransparent: 'TRANSPARENT',
    };
  });
  // The library folds by UTF-16 units and cuts emoji in two.
  return foldLines(generateIcsCalendar({ version: '2.0', prodId: '-//Afterword//Action items//EN', name: 'Postmortem actions', events }));
}

function midnightOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayAfter(day: string): Date {
  const date = midnightOf(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

function summaryOf({ title, owner }: ActionRecord): string {
  return owner === null ? title : `${title} (${owner})`;
}

function descriptionOf({ incidentId, incidentTitle, owner, state, references, path }: ActionRecord): string {
  const lines = [
    ['Incident', [incidentId, incidentTitle].filter((one) => one !== null).join(' ')],
    ['Owner', owner ?? '(none)'],
    ['State', state === 'inProgress' ? 'in progress' : state],
    ['References', references.join(', ')],
    ['Document', path],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}
