import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'actions/too-many',
  summary: 'Limit the number of action items',
  rationale: 'Of twenty actions the three that matter get lost; fewer, with owners, get done.',
  source: 'PagerDuty postmortem guide',
  preset: 'advice',
  severity: 'info',
  messages: { many: 'Unexpected number of action items {count}, expected at most {limit}' },
  options: { limit: { default: 12, description: 'Most action items of a document.', minimum: 1 } },
  check({ parsed, incident, options, report }) {
    const count = incident.actionItems.length;
    const at = parsed.parts.of('actionItems')[0]?.titleSpan ?? '/incident/actionItems/0';
    if (count > options.limit) report({ message: 'many', at, data: { count, limit: options.limit } });
  },
});

export default rule;
