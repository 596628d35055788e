import { durationText } from '@afterword/parser';
import type { Incident, Postmortem } from '@afterword/schema';
import { titleOf } from './filter.ts';

/** Head and rows of the incident table. */
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

function durationOf({ durationMinutes, measures }: Incident): string {
  const minutes = durationMinutes ?? measures.duration?.minutes ?? null;
  return minutes === null ? '-' : durationText(minutes);
}
