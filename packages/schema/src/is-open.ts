import type { ActionItem } from './generated/types.ts';

/** Whether something is left to do, as far as the document says. */
export function isOpen({ state }: Pick<ActionItem, 'state'>): boolean {
  return state === 'open' || state === 'inProgress';
}
