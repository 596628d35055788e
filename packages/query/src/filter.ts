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
  /** Words that must all occur in the document: in what it says, and in the headings and labels below which it says something. */
  text?: string;
  /** Further conditions, which must all hold. */
  where?: Condition[];
}

/** Whether an incident meets a filter. An unknown value meets no condition on it. */
export function matchesFilter(postmortem: Postmortem, filter: IncidentFilter): boolean {
  const { incident } = postmortem;
  const { severity, status, service, since, until, text, where = [] } = filter;
  return (
    (!severity || oneOf(severity, [incident.severity?.level, incident.severity?.label])) &&
    (!status || oneOf(status, [incident.status?.phase, incident.status?.label, incident.review.state])) &&
    (!service || incident.services.some((name) => service.some((wanted) => folded(name).includes(folded(wanted))))) &&
    (since === undefined || (incident.date !== null && incident.date >= since)) &&
    (until === undefined || (incident.date !== null && incident.date <= until)) &&
    (text === undefined || containsWords(postmortem, text)) &&
    where.every((holds) => holds(postmortem))
  );
}

function oneOf(wanted: string[], values: (string | null | undefined)[]): boolean {
  return wanted.some((word) => values.some((value) => value && folded(value) === folded(word)));
}

function containsWords(postmortem: Postmortem, words: string): boolean {
  const texts = textsOf(postmortem).map(folded);
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map(folded)
    .every((word) => texts.some((text) => text.includes(word)));
}

// The names of sections are headings and labels of the document, those of the incident's fields are not. Tags and services may stand in
// the front matter only, of which sections have what the template asks for.
function textsOf({ incident, sections, other }: Postmortem): string[] {
  return [
    ...valuesIn(incident),
    ...namesIn(sections),
    ...valuesIn(sections),
    ...other.flatMap(({ heading, markdown }) => [heading ?? '', markdown]),
  ];
}

function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}

// Names below which something is said.
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const filled = Object.entries(value).filter(([, below]) => valuesIn(below).length > 0);
  return filled.flatMap(([name, below]) => [...(Array.isArray(value) ? [] : [name]), ...namesIn(below)]);
}

/** One line about an incident for listings. */
export function titleOf({ title }: Incident): string {
  return title === null ? '(no title)' : plainText(title);
}
