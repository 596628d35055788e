import { fieldListing, listing, type Group } from '@afterword/query';
import type { Severity } from '@afterword/schema';
import type { ReadIncident } from './incidents.ts';
import type { Cell, TableContent } from './table.ts';
import type { Terminal } from './terminal.ts';

const BAR_WIDTH = 20;

const SEVERITY_PAINTS: Partial<Record<NonNullable<Severity['level']>, Cell['paint']>> = { critical: 'red', high: 'yellow' };

/** Incidents as a table for people, with links to their files; of some fields, or of what one wants to see first. */
export function incidentTable(incidents: readonly ReadIncident[], fields: readonly string[]): TableContent {
  const postmortems = incidents.map(({ postmortem }) => postmortem);
  const { head, rows } = fields.length > 0 ? fieldListing(postmortems, fields) : listing(postmortems);
  return { head, rows: rows.map((row, i) => row.map((text, j) => cellOf(text, head[j]!, incidents[i]!))) };
}

function cellOf(text: string, column: string, incident: ReadIncident): string | Cell {
  if (column === 'File' || column === 'path') return fileCell(incident, text);
  if (column === 'Severity' || column.startsWith('severity')) {
    const paint = SEVERITY_PAINTS[incident.postmortem.incident.severity?.level ?? 'low'];
    return paint ? { text, paint } : text;
  }
  if (column === 'Status' && incident.postmortem.incident.status?.phase === 'ongoing') return { text, paint: 'yellow' };
  return text === '-' ? { text, paint: 'dim' } : text;
}

/** A path that leads to the document. */
export function fileCell({ document }: Pick<ReadIncident, 'document'>, text: string): Cell {
  return { text, file: document.absolute };
}

/** Groups with their counts and shares; on a terminal with bars. */
export function groupTable(groups: readonly Group[], field: string, { isTerminal }: Terminal): TableContent {
  const rows = groups.map(({ value, count, share }) => [
    value === null ? '(unknown)' : String(value),
    String(count),
    `${Math.round(share * 100)} %`,
    ...(isTerminal ? ['█'.repeat(Math.round(share * BAR_WIDTH))] : []),
  ]);
  return { head: [field, 'Count', 'Share', ...(isTerminal ? [''] : [])], rows };
}
