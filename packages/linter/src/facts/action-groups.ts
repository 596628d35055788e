import { actionFieldOf, type ActionField, type ActionRecord, type Cell, type Parsed, type Span, type Table } from '@afterword/parser';
import { saysNothing } from '../words/unsettled.ts';
import { isTodo } from './unfilled-text.ts';

// The records of one action side by side. A checklist and a tracking table are two records of one set.

export interface ActionGroup {
  /** All records of the action in document order. */
  records: readonly ActionRecord[];
  /** Its first list record, null when it stands only in tables. */
  list: ActionRecord | null;
  /** Its first table record, null when it stands only in lists. */
  table: ActionRecord | null;
}

/** Actions of the document with their records. */
export function actionGroups({ actionRecords }: Parsed): ActionGroup[] {
  const byItem = new Map<number, ActionRecord[]>();
  for (const record of actionRecords) byItem.set(record.item, [...(byItem.get(record.item) ?? []), record]);
  return [...byItem.values()].map((records) => ({
    records,
    list: records.find(({ from }) => from === 'list') ?? null,
    table: records.find(({ from }) => from === 'table') ?? null,
  }));
}

/** Records that have to say who and when: those of the lists, and of tables for what no list holds. Declined ones need not. */
export function leadingRecords(parsed: Parsed): ActionRecord[] {
  return actionGroups(parsed)
    .flatMap(({ records, list }) => (list ? records.filter(({ from }) => from === 'list') : records.slice(0, 1)))
    .filter(({ state }) => state !== 'declined');
}

/** Leading records without the done ones of a document that gives no action the field at all: they need none any more. */
export function recordsInNeedOf(parsed: Parsed, field: 'owner' | 'dueText'): ActionRecord[] {
  const isKept = parsed.actionRecords.some((record) => record[field] !== null);
  return leadingRecords(parsed).filter(({ state }) => isKept || state !== 'done');
}

/** What stands where a record's value should: nothing, a template's slot or a `TBD`, or text. */
export function standingAt(parsed: Parsed, span: Span | null): 'nothing' | 'unfilled' | 'text' {
  if (!span) return 'nothing';
  const text = parsed.document.text.slice(span.start, span.end).trim();
  if (isTodo(text) || isSlot(parsed, span)) return 'unfilled';
  return saysNothing(text) ? 'nothing' : 'text';
}

function isSlot({ gaps }: Parsed, span: Span): boolean {
  return gaps.some((gap) => gap.kind === 'placeholder' && gap.span.start < span.end && span.start < gap.span.end);
}

/** Whether a slot of the template stands where the owner or due date of a record should. */
export function hasSlotFor({ gaps }: Parsed, record: ActionRecord, field: 'owner' | 'due'): boolean {
  const slots = gaps.filter(({ kind, span }) => kind === 'placeholder' && record.span.start <= span.start && span.end <= record.span.end);
  return slots.some(({ pointer }) => (actionFieldOf(pointer.slice(pointer.lastIndexOf('/') + 1)) ?? field) === field);
}

/** Table that holds a record, null for a list record. */
export function tableOf({ parts }: Parsed, record: ActionRecord): Table | null {
  const tables = parts.all.flatMap(({ units }) => units.filter((unit): unit is Table => unit.kind === 'table'));
  return tables.find(({ span }) => span.start <= record.span.start && record.span.end <= span.end) ?? null;
}

/** Cell of a table record in the column for a field; null where the table has no such column or the row no such cell. */
export function cellOf(parsed: Parsed, record: ActionRecord, field: ActionField): Cell | null {
  const table = tableOf(parsed, record);
  const column = table?.head.cells.findIndex(({ text }) => actionFieldOf(text) === field) ?? -1;
  const row = table?.rows.find(({ span }) => span.start <= record.titleSpan.start && record.titleSpan.end <= span.end);
  return (column >= 0 && row?.cells[column]) || null;
}
