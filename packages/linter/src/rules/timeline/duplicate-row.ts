import { plainText } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { duplicateRows } from '../../facts/timeline.ts';

const rule: Rule = defineRule({
  id: 'timeline/duplicate-row',
  summary: 'Forbid the same timeline entry twice',
  rationale:
    'An entry that stands twice with the same time and text was copied and not edited: one of the two was meant to say something else.',
  source: 'Measured on public postmortems',
  preset: 'recommended',
  severity: 'error',
  messages: { duplicate: 'Unexpected second entry `{event}` at `{time}`, expected it once' },
  check({ parsed, report }) {
    for (const [row, first] of duplicateRows(parsed)) {
      const { event, action, time } = row.entry;
      report({
        message: 'duplicate',
        at: row.span,
        data: { event: plainText(event ?? action ?? ''), time: time ?? '' },
        related: [{ message: 'The same entry stands here', at: first.span }],
      });
    }
  },
});

export default rule;
