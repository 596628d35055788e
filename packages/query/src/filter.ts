import { plainText } from '@afterword/parser';
import type { Incident, Postmortem } from '@afterword/schema';

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
}

/** Whether an incident meets a filter. An unknown value meets no condition on it. */
export function matchesFilter({ incident, sections, other }: Postmortem, filter: IncidentFilter): boolean {
  const { severity, status, service, since, until, text } = filter;
  return (
    (!severity || oneOf(severity, [incident.severity?.level, incident.severity?.label])) &&
    (!status || oneOf(status, [incident.status?.phase, incident.status?.label, incident.review.state])) &&
    (!service || incident.services.some((name) => service.some((wanted) => folded(name).includes(folded(wanted))))) &&
    (since === undefined || (incident.date !== null && incident.date >= since)) &&
    (until === undefined || (incident.date !== null && incident.date <= until)) &&
    (text === undefined || containsWords(JSON.stringify([incident, sections, other]), text))
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

// Case, accents and the dash of `SEV-1` do not count.
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Pd}\s_]/gu, '')
    .toLowerCase();
}

/** Newest first; incidents without a date last, then by path. */
export function byDate(a: Postmortem, b: Postmortem): number {
  const left = a.incident.date ?? '';
  const right = b.incident.date ?? '';
  if (left !== right) return left < right ? 1 : -1;
  return (a.source.path ?? '') < (b.source.path ?? '') ? -1 : 1;
}

/** One line about an incident for listings. */
export function titleOf({ title }: Incident): string {
  return title === null ? '(no title)' : plainText(title);
}
