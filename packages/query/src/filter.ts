import { plainText } from '@afterword/parser';
import type { Incident, Postmortem } from '@afterword/schema';
import type { Condition } from './condition.ts';
import { folded } from './folded.ts';

/** Conditions on an incident; all given ones must hold, one word of each list is enough. */
export interface IncidentFilter {
  /** Levels (`critical`) or labels (`SEV-1`). */
  severity?: string[];
  /** Phases (`resolved`) or labels. */
  status?: string[];
  /** First day, YYYY-MM-DD. */
  since?: string;
  /** Last day, YYYY-MM-DD. */
  until?: string;
  service?: string[];
  /** Words that must all occur in the document. */
  text?: string;
  /** Further conditions, which must all hold. */
  where?: Condition[];
}

/** Whether an incident meets a filter. An unknown value meets no condition on it. */
export function matchesFilter(postmortem: Postmortem, filter: IncidentFilter): boolean {
  const { incident, sections, other } = postmortem;
  const { severity, status, service, since, until, text, where = [] } = filter;
  return (
    (!severity || oneOf(severity, [incident.severity?.level, incident.severity?.label])) &&
    (!status || oneOf(status, [incident.status?.phase, incident.status?.label, incident.review.state])) &&
    (!service || incident.services.some((name) => service.some((wanted) => folded(name).includes(folded(wanted))))) &&
    (since === undefined || (incident.date !== null && incident.date >= since)) &&
    (until === undefined || (incident.date !== null && incident.date <= until)) &&
    (text === undefined || containsWords(JSON.stringify([incident, sections, other]), text)) &&
    where.every((holds) => holds(postmortem))
  );
}

function oneOf(wanted: string[], values: (string | null | undefined)[]): boolean {
  return wanted.some((word) => values.some((value) => value && folded(value) === folded(word)));
}

function containsWords(text: string, words: string): boolean {
  const body = folded(text);
  return words
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => body.includes(folded(word)));
}

/** One line about an incident for listings. */
export function titleOf({ title }: Incident): string {
  return title === null ? '(no title)' : plainText(title);
}
