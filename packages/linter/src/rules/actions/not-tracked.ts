import { actionGroups } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'actions/not-tracked',
  summary: 'Require a ticket or pull request for every action item',
  rationale: 'A document is read once; work that stands in the tracker as well is seen every week until it is done.',
  source: 'Google SRE workbook, chapter 10',
  preset: 'advice',
  severity: 'info',
  messages: { untracked: 'Missing ticket or pull request of action `{title}`, add a link or id' },
  check({ parsed, report }) {
    for (const { records } of actionGroups(parsed)) {
      const [{ title, titleSpan, state }] = records as [(typeof records)[number]];
      if (state !== 'declined' && records.every(({ references }) => references.length === 0))
        report({ message: 'untracked', at: titleSpan, data: { title } });
    }
  },
});

export default rule;
