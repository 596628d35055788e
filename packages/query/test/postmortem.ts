import type { ActionItem, Incident, Measure, Postmortem } from '@afterword/schema';

/** A postmortem that says nothing but what is given. */
export function postmortem(incident: Partial<Incident> = {}, path = 'postmortems/a.md'): Postmortem {
  return {
    source: { path, template: 'default' },
    incident: {
      id: null,
      title: null,
      date: null,
      severity: null,
      status: null,
      timeZone: 'UTC',
      timeZoneStated: false,
      startedAt: null,
      endedAt: null,
      durationMinutes: null,
      summary: null,
      services: [],
      tags: [],
      timeline: [],
      causes: { primary: null, factors: [], wentWell: [], wentWrong: [], gotLucky: [] },
      actionItems: [],
      lessons: { technical: [], process: [], other: [], questions: [] },
      similar: [],
      review: { preparedBy: null, reviewedBy: null, approvedBy: null, distribution: [], state: null },
      measures: NO_MEASURES,
      ...incident,
    },
    sections: {},
    other: [],
  };
}

export const NO_MEASURES: Incident['measures'] = {
  timeToDetect: null,
  timeToAcknowledge: null,
  timeToDiagnose: null,
  timeToFix: null,
  timeToResolve: null,
  duration: null,
};

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
