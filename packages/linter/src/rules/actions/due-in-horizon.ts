import { addDays } from '@afterword/parser';
import type { Incident } from '@afterword/schema';
import { leadingRecords } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'actions/due-in-horizon',
  summary: 'Require due dates that fit the horizon of their group',
  rationale: 'An immediate action due next month is not immediate: either the date or the group tells the reader something wrong.',
  source: 'The incident postmortem template',
  preset: 'strict',
  severity: 'warning',
  messages: { late: 'Unexpected due date `{due}` of {horizon} action `{title}`, expected a day up to `{latest}`' },
  options: {
    immediateDays: { default: 2, description: 'Days after the incident for immediate actions.', minimum: 0 },
    shortDays: { default: 8, description: 'Days after the incident for short-term actions.', minimum: 0 },
    longDays: { default: 35, description: 'Days after the incident for long-term actions.', minimum: 0 },
  },
  check({ parsed, incident, options, report }) {
    const from = beginningOf(incident);
    if (from === null) return;
    const days = { immediate: options.immediateDays, short: options.shortDays, long: options.longDays };
    for (const { horizon, due, dueSpan, title, titleSpan } of leadingRecords(parsed)) {
      if (horizon === null || due === null) continue;
      const latest = addDays(from, days[horizon]);
      if (due > latest)
        report({
          message: 'late',
          at: dueSpan ?? titleSpan,
          data: { due, horizon: horizon === 'immediate' ? horizon : `${horizon}-term`, title, latest },
        });
    }
  },
});

/** Last day from which the horizons can be meant to count: incident, its end, or the writing of the document. */
function beginningOf({ date, endedAt, review }: Incident): string | null {
  const days = [date, endedAt?.slice(0, 10), review.preparedBy?.date].filter((day) => typeof day === 'string');
  return days.sort().at(-1) ?? null;
}

export default rule;
