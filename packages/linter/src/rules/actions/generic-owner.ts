import { plainText } from '@afterword/parser';
import { pendingRecords } from '../../facts/action-groups.ts';
import { defineRule, type Rule } from '../../rule.ts';

const GENERIC =
  /^(?:the\s+)?(?:whole\s+|entire\s+|our\s+)?(?:teams?|everyone|everybody|all(?:\s+of\s+us)?|us|we|any(?:one|body)|some(?:one|body)|devs?|developers?|engineers?|engineering|ops|operations|sres?|devops|infra(?:structure)?|platform|it|management|staff|leads?|unassigned|nobody|various|multiple|several|(?:el\s+)?equipo|todos|(?:a\s+)?equipe|チーム|全員|各自|团队|大家|所有人)(?:\s+teams?)?$/iu;

const rule: Rule = defineRule({
  id: 'actions/generic-owner',
  summary: 'Forbid owners that are nobody in particular',
  rationale: 'What everyone owns nobody does; one name, even of the person who finds the right one, is what gets an action done.',
  source: 'Google SRE workbook, chapter 10',
  preset: 'strict',
  severity: 'warning',
  messages: { generic: 'Unexpected owner `{owner}` of action `{title}`, expected the name of a person' },
  check({ parsed, report }) {
    for (const { owner, ownerSpan, title, titleSpan } of pendingRecords(parsed)) {
      if (owner === null || !GENERIC.test(plainText(owner).replace(/^@/, ''))) continue;
      report({ message: 'generic', at: ownerSpan ?? titleSpan, data: { owner, title } });
    }
  },
});

export default rule;
