import { actionFieldOf, type ActionField, type ActionRecord, type Cell, type Parsed, type Span, type Table } from '@afterword/parser';
import { saysNothing } from '../words/unsettled.ts';
import { once } from './once.ts';
import { isTodo } from './unfilled-text.ts';
import { unicodePattern } from '../unicode-pattern.ts';

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
export const actionGroups: (parsed: Parsed) => readonly ActionGroup[] = once(findGroups);

function findGroups({ actionRecords }: Parsed): ActionGroup[] {
  const byItem = new Map<number, ActionRecord[]>();
  for (const record of actionRecords) byItem.set(record.item, [...(byItem.get(record.item) ?? []), record]);
  return [...byItem.values()].map((records) => ({
    records,
    list: records.find(({ from }) => from === 'list') ?? null,
    table: records.find(({ from }) => from === 'table') ?? null,
  }));
}

/** Records that have to say who and when: those of the lists, and of tables for what no list holds. Declined ones need not. */
export const leadingRecords: (parsed: Parsed) => readonly ActionRecord[] = once((parsed) =>
  actionGroups(parsed)
    .flatMap(({ records, list }) => (list ? records.filter(({ from }) => from === 'list') : records.slice(0, 1)))
    .filter((record) => record.state !== 'declined' && !isFact(parsed, record) && !STANDING_RULE.test(record.title)),
);

// `When a preview is made, always copy …` is for everybody, for ever.
const STANDING_RULE = /^(?:when(?:ever)?\s[^,]{1,150},\s*)?(?:always|never)(?![a-z])/i;

const FACT = unicodePattern(String.raw`^\s*(?:[-*+]\s+)?\*{0,2}\p{L}[\p{L} ]{0,40}:\*{0,2}\s*\x60[^\x60\n]+\x60\s*$`, 'u');

/** True for an item that is only a label and code, such as ``Directory: `jobs/labels` ``: it says where, not what to do. */
export function isFact({ document }: Parsed, { span }: ActionRecord): boolean {
  const text = document.text.slice(span.start, Math.min(span.end, span.start + 300));
  return text.includes('`') && FACT().test(text);
}

/** Leading records of what is still to be done: nobody has to find an owner or better words for what is finished. */
export function pendingRecords(parsed: Parsed): ActionRecord[] {
  return leadingRecords(parsed).filter(({ state }) => state !== 'done');
}

/**
 * Leading records that need an owner or a due date: the done ones only where most actions of the document have it, and the table they
 * stand in has a column for it.
 */
export function recordsInNeedOf(parsed: Parsed, field: 'owner' | 'dueText'): ActionRecord[] {
  const leading = leadingRecords(parsed);
  const isUsual = leading.filter((record) => record[field] !== null).length * 2 > leading.length;
  const column = field === 'owner' ? 'owner' : 'due';
  return leading.filter(
    (record) => record.state !== 'done' || (isUsual && (record.from === 'list' || cellOf(parsed, record, column) !== null)),
  );
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
export function tableOf(parsed: Parsed, record: ActionRecord): Table | null {
  return tablesOf(parsed).find(({ span }) => span.start <= record.span.start && record.span.end <= span.end) ?? null;
}

const tablesOf = once(({ parts }: Parsed): readonly Table[] =>
  parts.all.flatMap(({ units }) => units.filter((unit): unit is Table => unit.kind === 'table')),
);

/** Cell of a table record in the column for a field; null where the table has no such column or the row no such cell. */
export function cellOf(parsed: Parsed, record: ActionRecord, field: ActionField): Cell | null {
  const table = tableOf(parsed, record);
  const column = table ? fieldsOf(table).indexOf(field) : -1;
  const row = table?.rows.find(({ span }) => span.start <= record.titleSpan.start && record.titleSpan.end <= span.end);
  return (column >= 0 && row?.cells[column]) || null;
}

const fieldsOf = once(({ head }: Table): readonly (ActionField | null)[] => head.cells.map(({ text }) => actionFieldOf(text)));
