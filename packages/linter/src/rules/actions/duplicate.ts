import type { ActionRecord } from '@afterword/parser';
import { isFact } from '../../facts/action-groups.ts';
import { hasPlaceholder } from '../../facts/reported-gaps.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'actions/duplicate',
  summary: 'Forbid the same action twice',
  rationale: 'Of two items with one title only one is kept up, and every count of open actions is wrong.',
  source: 'The incident postmortem template',
  preset: 'recommended',
  severity: 'error',
  messages: { duplicate: 'Unexpected second action `{title}`, expected it once' },
  check({ parsed, report }) {
    const first = new Map<string, ActionRecord>();
    for (const record of parsed.actionRecords) {
      const key = `${record.from} ${record.key}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, record);
      else if (!hasPlaceholder(parsed, record.span) && !isFact(parsed, record)) {
        report({
          message: 'duplicate',
          at: record.titleSpan,
          data: { title: record.title },
          related: [{ message: 'The same action stands here', at: earlier.titleSpan }],
        });
      }
    }
  },
});

export default rule;
