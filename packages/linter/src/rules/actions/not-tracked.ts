import { actionGroups, isFact } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'actions/not-tracked',
  summary: 'Require a ticket or pull request for every action that is not done',
  rationale: 'A document is read once; work that stands in the tracker as well is seen every week until it is done.',
  source: 'Google SRE workbook, chapter 10',
  preset: 'advice',
  severity: 'info',
  messages: { untracked: 'Missing ticket or pull request of action `{title}`, add a link or id' },
  check({ parsed, report }) {
    for (const { records } of actionGroups(parsed)) {
      const [first] = records as [(typeof records)[number]];
      const { title, titleSpan, state } = first;
      const isPending = state !== 'declined' && state !== 'done' && !isFact(parsed, first);
      if (isPending && records.every(({ references }) => references.length === 0))
        report({ message: 'untracked', at: titleSpan, data: { title } });
    }
  },
});

export default rule;
