import { daysBetween } from '@afterword/parser';
import type { ActionHistory, ActionItem } from '@afterword/schema';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'history/due-date-drift',
  summary: 'Limit how often and how far a due date is moved',
  rationale:
    'Each move of a due date looks reasonable alone. After the third one the action has no date: it needs a decision, somebody else, or an honest “declined”.',
  source: 'The history of the document in Git',
  preset: 'advice',
  severity: 'info',
  asksGit: 'history',
  messages: {
    often: 'Unexpected due date `{due}` of action `{title}`, moved later {moves} times, expected at most {allowed}',
    far: 'Unexpected due date `{due}` of action `{title}`, {days} days after the first one `{first}`, expected at most {allowed}',
  },
  options: {
    maxMoves: { default: 2, description: 'How often the due date may be moved later.', minimum: 0 },
    maxDays: { default: 30, description: 'How many days the due date may be after the first one.', minimum: 0 },
  },
  check({ incident, options, ask, report }) {
    if (!incident.actionItems.some(mayBeOpen)) return;
    const history = ask('history');
    for (const [i, item] of incident.actionItems.entries()) {
      const known = history?.actionItems[i];
      const drift = known && mayBeOpen(item) ? driftOf(item, known) : null;
      if (!drift) continue;
      const { due, moves, days, first } = drift;
      const at = `/incident/actionItems/${i}/due`;
      if (moves > options.maxMoves) report({ message: 'often', at, data: { due, title: item.title, moves, allowed: options.maxMoves } });
      else if (days > options.maxDays)
        report({ message: 'far', at, data: { due, title: item.title, days, first, allowed: options.maxDays } });
    }
  },
});

function mayBeOpen({ state }: ActionItem): boolean {
  return state !== 'done' && state !== 'declined';
}

interface Drift {
  due: string;
  first: string;
  moves: number;
  days: number;
}

// A date that was changed and not committed yet is the next move.
function driftOf({ due }: ActionItem, { dueMoves }: ActionHistory): Drift | null {
  const committed = dueMoves.at(-1)?.to ?? null;
  const first = dueMoves[0]?.from;
  if (due === null || first === undefined) return null;
  const later = dueMoves.filter(({ from, to }) => to > from).length + (committed !== null && due > committed ? 1 : 0);
  return { due, first, moves: later, days: daysBetween(first, due) };
}

export default rule;
