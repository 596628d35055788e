import type { ActionRecord, Cell, Parsed } from '@afterword/parser';
import { cellOf, standingAt } from '../../facts/action-groups.ts';
import { fillCell } from '../../fixes/cell-fix.ts';
import { recordPairs } from '../../facts/record-pairs.ts';
import { defineRule, type Rule, type RuleFix } from '../../rule.ts';
import { isSameOwner } from '../../facts/same-owner.ts';

interface Difference {
  field: string;
  cell: Cell;
  /** Null where the cell is empty. */
  actual: string | null;
  expected: string;
  fix?: RuleFix;
}

const rule: Rule = defineRule({
  id: 'actions/table-agrees',
  summary: 'Require checklist and tracking table to tell the same',
  rationale: 'Two records of one action that differ leave the reader to guess which is kept up; mostly one of them was forgotten.',
  source: 'The incident postmortem template',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  fixable: true,
  messages: {
    differs: 'Unexpected {field} `{actual}` of action `{title}` in the tracking table, expected `{expected}` as in the action items',
    blank: 'Missing {field} of action `{title}` in the tracking table, add `{expected}` as in the action items',
    renamed: 'Unexpected action `{actual}` in the tracking table, expected `{expected}` as in the action items',
    onlyList: 'Missing action `{title}` in the tracking table, add a row for it',
    onlyTable: 'Missing action `{title}` in the action items, add an item for it',
  },
  check({ parsed, report }) {
    const pairs = recordPairs(parsed);
    if (!pairs) return;
    for (const { list, table } of pairs.both) {
      const related = [{ message: 'The action item', at: list.titleSpan }];
      for (const { field, cell, actual, expected, fix } of differencesOf(parsed, list, table)) {
        const at = cell.span.end > cell.span.start ? cell.span : table.titleSpan;
        const more = { at, related, ...(fix && { fix }) };
        if (actual === null) report({ message: 'blank', data: { field, title: table.title, expected }, ...more });
        else report({ message: 'differs', data: { field, actual, title: table.title, expected }, ...more });
      }
    }
    for (const { list, table } of pairs.renamed) {
      const related = [{ message: 'The action item', at: list.titleSpan }];
      report({ message: 'renamed', at: table.titleSpan, data: { actual: table.title, expected: list.title }, related });
    }
    for (const { title, titleSpan } of pairs.onlyList) report({ message: 'onlyList', at: titleSpan, data: { title } });
    for (const { title, titleSpan } of pairs.onlyTable) report({ message: 'onlyTable', at: titleSpan, data: { title } });
  },
});

function differencesOf(parsed: Parsed, list: ActionRecord, table: ActionRecord): Difference[] {
  return [stateDifference(parsed, list, table), ownerDifference(parsed, list, table), dueDifference(parsed, list, table)].filter(
    (found) => found !== null,
  );
}

function stateDifference(parsed: Parsed, list: ActionRecord, table: ActionRecord): Difference | null {
  const cell = cellOf(parsed, table, 'state');
  const isDone = list.state === 'done';
  if (!cell || (list.state !== 'open' && !isDone)) return null;
  if (table.state === null)
    return isDone && standingAt(parsed, cell.span) === 'nothing' ? { field: 'status', cell, actual: null, expected: 'Done' } : null;
  if ((table.state === 'done') === isDone) return null;
  const fix = isDone || table.completedOn === null ? null : ticked(parsed, list);
  return { field: 'status', cell, actual: cell.text, expected: isDone ? 'Done' : 'Open', ...(fix && { fix }) };
}

// A row with the day of completion was written when the work was done; only the box was forgotten.
function ticked({ document }: Parsed, { span, title }: ActionRecord): RuleFix | null {
  const box = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[ \]/.exec(document.text.slice(span.start, span.end));
  if (!box) return null;
  const end = span.start + box[0].length;
  return { title: `Tick ${title}`, safety: 'safe', edits: [{ start: end - 2, end: end - 1, text: 'x' }] };
}

function ownerDifference(parsed: Parsed, list: ActionRecord, table: ActionRecord): Difference | null {
  const cell = cellOf(parsed, table, 'owner');
  if (!cell || list.owner === null || standingAt(parsed, list.ownerSpan) === 'unfilled') return null;
  if (table.owner !== null)
    return isSameOwner(list.owner, table.owner)
      ? null
      : { field: 'owner', cell, actual: table.owner, expected: list.owner, fix: overwritten(parsed, cell, list.owner) };
  return blankDifference(parsed, cell, { field: 'owner', expected: list.owner });
}

// A due date before the incident is a finding of its own, whichever record it stands in.
function dueDifference(parsed: Parsed, list: ActionRecord, table: ActionRecord): Difference | null {
  const cell = cellOf(parsed, table, 'due');
  const { date } = parsed.postmortem.incident;
  if (!cell || list.due === null || [list, table].some(({ due }) => date !== null && due !== null && due < date)) return null;
  if (table.due === list.due) return null;
  if (table.due !== null)
    return { field: 'due date', cell, actual: table.due, expected: list.due, fix: overwritten(parsed, cell, list.due) };
  const blank = blankDifference(parsed, cell, { field: 'due date', expected: list.due });
  return blank ?? (standingAt(parsed, cell.span) === 'text' ? { field: 'due date', cell, actual: cell.text, expected: list.due } : null);
}

// Which of the two was kept up is for the author to say.
function overwritten({ document }: Parsed, cell: Cell, value: string): RuleFix {
  return { ...fillCell(document, cell, value), safety: 'unsafe' };
}

function blankDifference(parsed: Parsed, cell: Cell, wanted: Pick<Difference, 'field' | 'expected'>): Difference | null {
  if (standingAt(parsed, cell.span) !== 'nothing') return null;
  return { ...wanted, cell, actual: null, fix: fillCell(parsed.document, cell, wanted.expected) };
}

export default rule;
