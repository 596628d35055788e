import { durationText } from '@afterword/parser';
import type { Incident, Postmortem } from '@afterword/schema';
import { fieldOf, fieldValue } from './fields.ts';
import { titleOf } from './filter.ts';

/** Head and rows of a table. */
export interface Listing {
  head: string[];
  rows: string[][];
}

/** One row an incident: what a person wants to see first. Unknown values are a dash. */
export function listing(postmortems: readonly Postmortem[]): Listing {
  const rows = postmortems.map(({ source, incident }) => [
    incident.date ?? '-',
    incident.id ?? '-',
    incident.severity?.label ?? '-',
    incident.status?.label ?? incident.review.state ?? '-',
    durationOf(incident),
    titleOf(incident),
    source.path ?? '-',
  ]);
  return { head: ['Date', 'Id', 'Severity', 'Status', 'Duration', 'Title', 'File'], rows };
}

/** One row an incident with the values of some fields. Unknown values are a dash. */
export function fieldListing(postmortems: readonly Postmortem[], names: readonly string[]): Listing {
  const chosen = names.map(fieldOf);
  return { head: [...names], rows: postmortems.map((one) => chosen.map((field) => cellText(fieldValue(one, field)))) };
}

/** A value as a cell for people: a dash where it is not known, a list with commas, an object as JSON. */
export function cellText(value: unknown): string {
  if (value === null) return '-';
  if (typeof value !== 'object') return String(value);
  const isList = Array.isArray(value) && value.every((one) => one === null || typeof one !== 'object');
  if (!isList) return JSON.stringify(value);
  return value.length === 0 ? '-' : value.map((one) => one ?? '-').join(', ');
}

// The measures are looked at where they are needed only: to make sense of what is kept of them is dear.
function durationOf(incident: Incident): string {
  const minutes = incident.durationMinutes ?? incident.measures.duration?.minutes ?? null;
  return minutes === null ? '-' : durationText(minutes);
}
