import { plainText } from '@afterword/parser';
import { counted, visible } from '@afterword/linter';
import { countActions, type ActionGroup, type ActionGrouping, type ActionRecord } from '@afterword/query';
import { fileCell } from './incident-table.ts';
import type { ReadIncident } from './incidents.ts';
import { tableLines, type Cell } from './table.ts';
import type { Terminal } from './terminal.ts';

interface Showing {
  by: ActionGrouping;
  /** The items before it was asked which are open or overdue. */
  asked: readonly ActionRecord[];
  /** The incidents the items come from. */
  read: readonly ReadIncident[];
  terminal: Terminal;
}

interface ColumnOfItems {
  title: string;
  /** The grouping that says it already. */
  by?: ActionGrouping;
  cell(record: ActionRecord, incident: ReadIncident | undefined): string | Cell;
}

const STATES: Record<string, string> = { open: 'open', inProgress: 'in progress', done: 'done', declined: 'declined' };

const COLUMNS: readonly ColumnOfItems[] = [
  { title: 'Due', cell: dueCell },
  { title: 'Overdue', cell: ({ overdueDays }) => (overdueDays === null ? '-' : { text: `${overdueDays}d`, paint: 'red' }) },
  { title: 'Age', cell: ({ ageDays }) => (ageDays === null ? '-' : `${ageDays}d`) },
  { title: 'State', by: 'state', cell: ({ state }) => (state === null ? '-' : STATES[state]!) },
  { title: 'Action', cell: ({ title }) => title },
  { title: 'Owner', by: 'owner', cell: ({ owner }) => (owner === null ? '-' : plainText(owner)) },
  { title: 'Incident', by: 'incident', cell: ({ incidentId }) => incidentId ?? '-' },
  { title: 'File', cell: ({ path }, incident) => (incident ? fileCell(incident, path ?? '-') : (path ?? '-')) },
];

/** Items under the names of their groups, and a line that counts them. */
export function actionsText(groups: readonly ActionGroup[], { by, asked, read, terminal }: Showing): string {
  const records = groups.flatMap((group) => group.records);
  const columns = COLUMNS.filter((column) => column.by !== by);
  const incidents = new Map(read.map((incident) => [incident.postmortem.source.path, incident]));
  const rows = records.map((record) => columns.map(({ cell }) => cell(record, incidents.get(record.path))));
  const [head = '', ...lines] = records.length === 0 ? [] : tableLines({ head: columns.map(({ title }) => title), rows }, terminal);
  let next = 0;
  const shown = groups.map((group) => {
    const own = lines.slice(next, (next += group.records.length));
    return `${groupLine(group, terminal)}\n${own.map((line) => `${line}\n`).join('')}\n`;
  });
  return `${head === '' ? '' : `${head}\n\n`}${shown.join('')}${summaryLine(records, asked)}\n`;
}

function groupLine({ name, records }: ActionGroup, { colors }: Terminal): string {
  const { total, open, overdue } = countActions(records);
  const parts = [counted(total, 'item'), `${open} open`, ...(overdue > 0 ? [colors.red(`${overdue} overdue`)] : [])];
  return `${colors.bold(visible(name))} ${colors.dim('·')} ${parts.join(', ')}`;
}

// What cannot be told to be open or overdue is counted, not passed over.
function summaryLine(records: readonly ActionRecord[], asked: readonly ActionRecord[]): string {
  const { total, open, overdue, incidents } = countActions(records);
  const { stateless, unreadable } = countActions(asked);
  const unclear = [
    ...(stateless > 0 ? [`; ${stateless} without a state`] : []),
    ...(unreadable > 0 ? [`; ${unreadable} open with an unreadable due date`] : []),
  ];
  return `${counted(total, 'action item')}: ${open} open, ${overdue} overdue, across ${counted(incidents, 'incident')}${unclear.join('')}`;
}

function dueCell({ due, dueText, overdueDays }: ActionRecord): string | Cell {
  if (due !== null) return overdueDays === null ? due : { text: due, paint: 'red' };
  return dueText === null ? '-' : { text: `${plainText(dueText)} (unreadable)`, paint: 'yellow' };
}
