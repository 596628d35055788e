import type { Incident } from '@afterword/schema';

export const NO_MEASURES: Incident['measures'] = {
  timeToDetect: null,
  timeToAcknowledge: null,
  timeToDiagnose: null,
  timeToFix: null,
  timeToResolve: null,
  duration: null,
};

/** An incident of which nothing is known. */
export const EMPTY: Incident = {
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
};
