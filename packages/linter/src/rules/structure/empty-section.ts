import { defineRule, type Rule } from '../../rule.ts';
import { gapsOf } from '../../facts/gap-rules.ts';

const rule: Rule = defineRule({
  id: 'structure/empty-section',
  summary: 'Forbid sections with nothing under their heading',
  rationale: 'An empty section passes for an answered one in the table of contents and answers nothing.',
  source: 'The team’s own postmortem template',
  preset: 'recommended',
  severity: 'error',
  followsPhase: true,
  messages: { empty: 'Missing content of section `{label}`, add it, or `N/A` where there is none' },
  check({ parsed, report }) {
    for (const { span, label } of gapsOf(parsed, 'structure/empty-section')) report({ message: 'empty', at: span, data: { label } });
  },
});

export default rule;
