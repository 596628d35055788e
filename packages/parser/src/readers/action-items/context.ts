import type { ActionItem } from '@afterword/schema';
import { remembered } from '../../remembered.ts';
import { HORIZONS } from '../../vocabulary/action-words.ts';
import type { ActionState, Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Context } from './record.ts';
import { wholeState } from './state.ts';

/** Horizon a group's heading names, or null. */
export const horizonOf: (title: string) => ActionItem['horizon'] = remembered(
  (title) => HORIZONS.find(([, pattern]) => pattern.test(title))?.[0] ?? null,
);

/** State a group's heading gives to its actions: `Completed`, `Immediate (done)`, `Ações (pendentes)`. */
export function stateOfGroup(title: string, vocabulary: Vocabulary): ActionState | null {
  const inside = /[(（]([^()（）]*)[)）]\s*[:：]?\s*$/u.exec(title)?.[1];
  return wholeState(title, vocabulary) ?? (inside === undefined ? null : wholeState(inside, vocabulary));
}

/** What holds below the heading, label or item of a group: its horizon and state, and with a horizon that all of it are actions. */
export function groupContext(title: string, outer: Context): Context {
  const { document, vocabulary, fields } = outer;
  const horizon = horizonOf(title);
  return {
    document,
    vocabulary,
    fields,
    horizon: horizon ?? outer.horizon,
    state: stateOfGroup(title, vocabulary) ?? outer.state,
    accept: horizon ? 'all' : outer.accept,
  };
}
