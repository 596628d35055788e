import type { ActionItem } from '@afterword/schema';
import type { Document } from '../../document.ts';
import { isAscii } from '../../fold.ts';
import { plainText } from '../../inline.ts';
import type { Span } from '../../place.ts';
import type { SectionFields } from '../../template/roles.ts';
import type { ActionState, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { isOneOf } from '../../values/match-at.ts';
import { dayIn, type Facts } from './facts.ts';
import { referencesIn } from './references.ts';
import { spanOfStretch, type Stretch } from './stretch.ts';

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

/** A record before it is merged. */
export type Draft = Omit<ActionRecord, 'item'>;

/** What readers of lists and tables share. */
export interface Context {
  document: Document;
  vocabulary: Vocabulary;
  fields: SectionFields;
  horizon: ActionItem['horizon'];
  /** State a group's heading gives to its actions (`Immediate (completed)`). */
  state: ActionState | null;
  /** Which items count: all, those that read like tasks, or only those with a box, a state or an owner. */
  accept: 'all' | 'tasks' | 'marked';
}

/** Where a record stands and what was read of it. */
export interface Found {
  from: 'list' | 'table';
  span: Span;
  title: Stretch;
  facts: Facts;
  /** Source of the record: its references are read from it. */
  source: string;
}

export function draftOf({ from, span, title, facts, source }: Found, { horizon, state }: Context): Draft {
  const text = titleText(title.text);
  return {
    key: keyOfTitle(text),
    title: text,
    owner: facts.owner?.value ?? null,
    due: facts.due ? dueDay(facts.due.value) : null,
    dueText: facts.due?.value ?? null,
    state: facts.state?.value ?? state,
    completedOn: facts.completedOn,
    horizon,
    references: referencesIn(source),
    notes: facts.notes.length > 0 ? facts.notes.join('\n\n') : null,
    from,
    span,
    titleSpan: spanOfStretch(title),
    ownerSpan: facts.owner?.span ?? null,
    dueSpan: facts.due?.span ?? null,
    stateSpan: facts.state?.span ?? null,
  };
}

/** Title as plain text, without a closing colon. */
export function titleText(source: string): string {
  const text = plainText(source);
  return isOneOf(':：', text, text.length - 1) ? text.slice(0, -1).trimEnd() : text;
}

/** Title folded for comparison: letters and digits in lower case; the title itself where it has none. */
export function keyOfTitle(title: string): string {
  const key = isAscii(title)
    ? title.toLowerCase().replaceAll(/[^a-z\d]+/g, '')
    : title
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '');
  return key || title;
}

// Only a day that is the whole value, or starts it, is the due date: `after 2026-01-02` is not.
function dueDay(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayIn(text);
  return /^\D{0,12}\d/u.test(text) && !/\b(?:after|not before|since|landed|done|completed)\b/iu.test(text) ? dayIn(text) : null;
}
