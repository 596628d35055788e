import { plainText } from '@afterword/parser';
import { hasPlaceholder } from '../../facts/reported-gaps.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { timelineRows } from '../../facts/timeline.ts';
import { saysNothing } from '../../words/unsettled.ts';

const rule: Rule = defineRule({
  id: 'timeline/actor',
  summary: 'Require an actor for every action in the timeline',
  rationale: 'Whoever asks later why a step was taken needs to know whom to ask; a role or a system is enough.',
  source: 'The incident postmortem template',
  preset: 'strict',
  severity: 'warning',
  messages: { missing: 'Missing actor of timeline action `{action}`, add a person, role or system' },
  check({ parsed, report }) {
    for (const row of timelineRows(parsed)) {
      const { action, actor } = row.entry;
      if (action === null || saysNothing(action) || (actor !== null && !saysNothing(actor)) || hasPlaceholder(parsed, row.span)) continue;
      report({ message: 'missing', at: row.span, data: { action: plainText(action) } });
    }
  },
});

export default rule;
