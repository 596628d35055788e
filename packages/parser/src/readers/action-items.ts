import type { ActionItem } from '@afterword/schema';
import type { Span } from '../place.ts';
import type { Reading } from '../reader.ts';

/** One record of an action: a list item or a table row. */
export interface ActionRecord extends Omit<ActionItem, 'recordedIn'> {
  from: 'list' | 'table';
  /** The whole item or row. */
  span: Span;
  titleSpan: Span;
  /** Null where the record has no such part. */
  ownerSpan: Span | null;
  dueSpan: Span | null;
  stateSpan: Span | null;
  /** Index of the merged action in `incident.actionItems`. */
  item: number;
}

export function readActionItems(_reading: Reading): { actionItems: ActionItem[]; actionRecords: ActionRecord[] } {
  return { actionItems: [], actionRecords: [] };
}
