import type { ActionItem } from '@afterword/schema';
import type { Span } from '../place.ts';
import type { Reading } from '../reader.ts';
import { merged, stateRecordOf, type Merged } from './action-items/merge.ts';
import type { ActionRecord, Draft } from './action-items/record.ts';
import { recordsOf } from './action-items/sections.ts';

export type { ActionRecord } from './action-items/record.ts';

/** Follow-up actions of the sections meant for them; checklists and tracking tables are merged, single records kept. */
export function readActionItems({ document, parts, vocabulary, fields, places }: Reading): {
  actionItems: ActionItem[];
  actionRecords: ActionRecord[];
} {
  const drafts = recordsOf(parts, { document, vocabulary, fields, horizon: null, state: null, accept: 'all' });
  const { actions, records } = merged(drafts);
  for (const [i, action] of actions.entries()) {
    for (const [pointer, span] of placesOf(action)) places.set(`/incident/actionItems/${i}${pointer}`, span);
  }
  return { actionItems: actions.map(({ action }) => action), actionRecords: records };
}

function placesOf({ records }: Merged): [string, Span][] {
  const first = records[0]!;
  const span = (of: (record: Draft) => Span | null): Span | null => records.map(of).find((found) => found !== null) ?? null;
  const optional: [string, Span | null][] = [
    ['/owner', span(({ ownerSpan }) => ownerSpan)],
    ['/due', span(({ dueSpan }) => dueSpan)],
    ['/state', stateRecordOf(records)?.stateSpan ?? null],
  ];
  return [['', first.span], ['/title', first.titleSpan], ...optional.filter((entry): entry is [string, Span] => entry[1] !== null)];
}
