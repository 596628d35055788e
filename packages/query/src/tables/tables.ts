import { elementTable, incidentTable, type Table } from './table.ts';

/** The tables that exports and SQL share. `path` joins them. */
export const tables: readonly Table[] = [
  incidentTable('incidents'),
  elementTable('timeline', 'timeline'),
  elementTable('action_items', 'actionItems'),
  elementTable('factors', 'causes.factors'),
];
