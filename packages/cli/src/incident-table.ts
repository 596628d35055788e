import { fieldListing, listing, type Group } from '@afterword/query';
import type { Severity } from '@afterword/schema';
import type { ReadIncident } from './incidents.ts';
import type { Cell, TableContent } from './table.ts';
import type { Terminal } from './terminal.ts';

const BAR_WIDTH = 20;

const SEVERITY_PAINTS: Partial<Record<NonNullable<Severity['level']>, Cell['paint']>> = { critical: 'red', high: 'yellow' };

/** Incidents as a table for people, with links to their files; of some fields, or of what one wants to see first. */
export function incidentTable(incidents: readonly ReadIncident[], fields: readonly string[], terminal: Terminal): TableContent {
  const postmortems = incidents.map(({ postmortem }) => postmortem);
  const { head, rows } = fields.length > 0 ? fieldListing(postmortems, fields) : listing(postmortems);
  if (!terminal.isTerminal && !terminal.color) return { head, rows };
  const cells = head.map(cellsOf);
  return { head, rows: rows.map((row, i) => row.map((text, j) => cells[j]!(text, incidents[i]!))) };
}

type CellOf = (text: string, incident: ReadIncident) => string | Cell;

const usual: CellOf = (text) => (text === '-' ? { text, paint: 'dim' } : text);

function cellsOf(column: string): CellOf {
  if (column === 'File' || column === 'path') return (text, incident) => fileCell(incident, text);
  if (column === 'Severity' || column.startsWith('severity')) return severityCell;
  return column === 'Status' ? statusCell : usual;
}

function severityCell(text: string, { postmortem }: ReadIncident): string | Cell {
  const paint = SEVERITY_PAINTS[postmortem.incident.severity?.level ?? 'low'];
  return paint ? { text, paint } : text;
}

function statusCell(text: string, incident: ReadIncident): string | Cell {
  return incident.postmortem.incident.status?.phase === 'ongoing' ? { text, paint: 'yellow' } : usual(text, incident);
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
