import type { ActionItem, Incident, Measure, Postmortem } from '@afterword/schema';
import { EMPTY } from '../../schema/test/incident.ts';

export { NO_MEASURES } from '../../schema/test/incident.ts';

/** A postmortem that says nothing but what is given. */
export function postmortem(incident: Partial<Incident> = {}, path = 'postmortems/a.md'): Postmortem {
  return { source: { path, template: 'default' }, incident: { ...EMPTY, ...incident }, sections: {}, other: [] };
}

export function stated(minutes: number): Measure {
  return { minutes, basis: 'stated', from: null, to: null };
}

export function action(item: Partial<ActionItem>): ActionItem {
  return {
    key: 'x',
    title: 'x',
    owner: null,
    due: null,
    dueText: null,
    state: 'open',
    completedOn: null,
    horizon: null,
    references: [],
    notes: null,
    recordedIn: ['list'],
    ...item,
  };
}

/** The day so many days after 2020-01-01. */
export function day(number: number): string {
  return new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
}
