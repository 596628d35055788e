import { replaceEmoji } from '../../emoji.ts';
import { plainText } from '../../inline.ts';
import { saysSomething } from '../../values/says-something.ts';
import { isUnfilled } from '../../values/unfilled.ts';
import type { Cell, Row, Table } from '../../unit.ts';
import { actionFieldOf, namesActions, titleRank, type ActionField } from '../../vocabulary/action-columns.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { horizonOf } from './context.ts';
import { dayIn, noFacts, valueOf, type Facts } from './facts.ts';
import { takeState } from './fields.ts';
import { draftOf, type Context, type Draft } from './record.ts';
import { stateOf, wholeState } from './state.ts';
import { stretchOf } from './stretch.ts';
import { readActionText } from './title.ts';

/** Columns of an action table by what they hold; the title column always exists. */
interface Columns {
  title: number;
  by: Map<ActionField, number>;
  /** Columns of notes. */
  notes: number[];
  labels: string[];
}

/** Actions of a table, none when its columns are not those of an action table. */
export function readTable(table: Table, context: Context): Draft[] {
  const columns = columnsOf(table.head);
  if (!columns || !isActionTable(columns, context)) return [];
  const drafts: Draft[] = [];
  let { horizon } = context;
  for (const row of table.rows) {
    const band = bandOf(row, columns);
    if (band !== null) horizon = horizonOf(band) ?? horizon;
    else drafts.push(...readRow(row, columns, { ...context, horizon }));
  }
  return drafts;
}

/** True when the head alone tells an action table: the action, who or where it is tracked, and its state or date. */
export function isExplicitActionTable(table: Table): boolean {
  const columns = columnsOf(table.head);
  if (!columns) return false;
  const tracked = columns.by.has('owner') || columns.by.has('reference');
  return namesActions(columns.labels[columns.title]!) && tracked && (columns.by.has('state') || columns.by.has('due'));
}

function columnsOf(head: Row): Columns | null {
  const labels = head.cells.map((cell) => plainText(cell.text));
  const by = new Map<ActionField, number>();
  const notes: number[] = [];
  for (const [i, label] of labels.entries()) {
    const exact = actionFieldOf(label);
    if (exact === 'notes') notes.push(i);
    const field = exact ?? looseField(label);
    if (field && field !== 'title' && !by.has(field)) by.set(field, i);
  }
  const ranked = labels
    .flatMap((label, i) => (titleRank(label) === null ? [] : [{ i, rank: titleRank(label)! }]))
    .sort((a, b) => a.rank - b.rank);
  const unnamed = labels.findIndex((label, i) => ![...by.values()].includes(i) && label !== '');
  const title = ranked[0]?.i ?? (by.has('owner') || by.has('state') || by.has('due') ? unnamed : -1);
  return title < 0 ? null : { title, by, notes, labels };
}

// `Owner / team`, `Due (UTC)`: the first of several names.
function looseField(label: string): ActionField | null {
  return actionFieldOf(label.split(/\s*[/|&,]\s*/u)[0]!);
}

function isActionTable({ title, by, labels }: Columns, { accept }: Context): boolean {
  const known = by.has('owner') || by.has('state') || by.has('due') || by.has('reference') || by.has('completedOn');
  if (known) return true;
  const label = labels[title]!;
  return accept === 'all' && titleRank(label) !== null && (namesActions(label) || by.has('priority') || by.has('type') || by.has('number'));
}

// A row with one filled cell divides the table: `| **Short-term** | | |`.
function bandOf(row: Row, { labels }: Columns): string | null {
  const filled = row.cells.filter(({ text }) => text !== '');
  return labels.length > 1 && filled.length === 1 && horizonOf(filled[0]!.text) ? plainText(filled[0]!.text) : null;
}

function readRow(row: Row, columns: Columns, context: Context): Draft[] {
  const cell = row.cells[columns.title];
  const read = cell ? readActionText(stretchOf(context.document, cell.span), context.vocabulary) : null;
  if (!cell || !read) return [];
  const facts = factsOfRow(row, columns, context);
  const notes = [...read.facts.notes, ...facts.notes];
  const merged: Facts = {
    owner: facts.owner ?? read.facts.owner,
    due: facts.due ?? read.facts.due,
    state: facts.state ?? read.facts.state,
    completedOn: facts.completedOn ?? read.facts.completedOn,
    notes,
  };
  const source = row.cells.map(({ text }) => text).join(' \n');
  const at = columns.by.get('horizon');
  const horizon = at === undefined ? context.horizon : (horizonOf(row.cells[at]?.text ?? '') ?? context.horizon);
  return [draftOf({ from: 'table', span: row.span, title: read.title, facts: merged, source }, { ...context, horizon })];
}

function factsOfRow(row: Row, { by, notes }: Columns, { document, vocabulary }: Context): Facts {
  const facts = noFacts();
  const cellOf = (field: ActionField): Cell | null => {
    const found = row.cells[by.get(field) ?? -1];
    return found && hasValue(found.text) ? found : null;
  };
  const [owner, due, state, completed] = [cellOf('owner'), cellOf('due'), cellOf('state'), cellOf('completedOn')];
  if (owner) facts.owner = valueOf(stretchOf(document, owner.span));
  if (due) facts.due = valueOf(stretchOf(document, due.span));
  if (completed) facts.completedOn = dayIn(plainText(completed.text));
  if (state && !isSlotCell(state, vocabulary)) takeState(stretchOf(document, state.span), facts, vocabulary);
  const reference = cellOf('reference');
  if (!facts.state && reference) takeStateAtEnd(reference, facts, vocabulary);
  if (!facts.state && due) takeLanding(due, facts, { document, vocabulary });
  for (const i of notes) {
    const text = row.cells[i]?.text ?? '';
    if (saysSomething(text) && !isUnfilled(text)) facts.notes.push(text);
  }
  return facts;
}

// A letter, a digit, or a sign for a state.
function hasValue(text: string): boolean {
  return saysSomething(text) || /[✓✗☐☑[]/.test(text) || replaceEmoji(text, '') !== text;
}

// `TODO` and `n/a` are states here, though blanks elsewhere.
function isSlotCell({ text }: Cell, vocabulary: Vocabulary): boolean {
  return isUnfilled(text) && stateOf(plainText(text), vocabulary) === null;
}

// `[#12](…) **DONE**` where the table has no state column.
function takeStateAtEnd({ text, span }: Cell, facts: Facts, vocabulary: Vocabulary): void {
  const last = /(?:^|\s)(?:\*\*)?(\p{L}[\p{L} ]{2,20}?)(?:\*\*)?$/u.exec(text.slice(-60));
  const state = last ? wholeState(last[1]!, vocabulary) : null;
  if (state) facts.state = { value: state, span };
}

// A due column that says the action is done: `landed 2026-01-02`.
function takeLanding(due: Cell, facts: Facts, { document, vocabulary }: Pick<Context, 'document' | 'vocabulary'>): void {
  const landed = noFacts();
  takeState(stretchOf(document, due.span), landed, vocabulary);
  if (landed.state?.value !== 'done') return;
  facts.state = landed.state;
  facts.completedOn ??= landed.completedOn;
}
