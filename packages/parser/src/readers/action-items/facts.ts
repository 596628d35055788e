import type { ActionState } from '../../vocabulary/vocabulary.ts';
import { readDate } from '../../values/date.ts';
import { isOneOf } from '../../values/match-at.ts';
import { isUnfilled } from '../../values/unfilled.ts';
import { plainText } from '../../inline.ts';
import type { Span } from '../../place.ts';
import { piece, spanOfStretch, trimmed, unwrapped, type Stretch } from './stretch.ts';

/** A value and where it stands. */
export interface Value<T> {
  value: T;
  span: Span;
}

/** What an action's text, fields or cells say besides its title. */
export interface Facts {
  owner: Value<string> | null;
  due: Value<string> | null;
  state: Value<ActionState> | null;
  completedOn: string | null;
  notes: string[];
}

export function noFacts(): Facts {
  return { owner: null, due: null, state: null, completedOn: null, notes: [] };
}

/** Facts of both, the first's winning. */
export function mergedFacts(first: Facts, second: Facts): Facts {
  return {
    owner: first.owner ?? second.owner,
    due: first.due ?? second.due,
    state: first.state ?? second.state,
    completedOn: first.completedOn ?? second.completedOn,
    notes: [...first.notes, ...second.notes],
  };
}

// Words for `not yet`, kept as they are written.
const LATER = new Set(['tbd', 'tba', 'tbc', '未定', '待定', 'por definir', 'a definir']);

/** A value as plain text, or null where it is blank or a template slot. A word such as `TBD` is kept as written. */
export function valueOf(source: Stretch): Value<string> | null {
  const inner = withoutLooseMark(unwrapped(trimmed(source)));
  const value = withoutFullStop(plainText(inner.text)).trim();
  if (value === '' || (isUnfilled(inner.text) && !LATER.has(value.toLowerCase()))) return null;
  return { value, span: spanOfStretch(inner) };
}

// Of a word or a number, not of `U.S.` or `J.`.
function withoutFullStop(text: string): string {
  const ends = isOneOf('.。', text, text.length - 1);
  return ends ? text.replace(/(?<=\p{L}{2}|\d)[.。]$/u, '') : text;
}

// The end of an emphasis that began before the label: `*Owner: Mira*`.
function withoutLooseMark(source: Stretch): Stretch {
  const mark = /[*_]$/.exec(source.text)?.[0];
  return mark && source.text.indexOf(mark) === source.text.length - 1 ? piece(source, 0, source.text.length - 1) : source;
}

/** The day a text names beyond doubt, or null. */
export function dayIn(text: string): string | null {
  return readDate(text)?.value ?? null;
}
