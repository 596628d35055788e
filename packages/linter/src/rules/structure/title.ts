import { defineRule, type Rule } from '../../rule.ts';
import { gapsOf } from '../../facts/gap-rules.ts';

const rule: Rule = defineRule({
  id: 'structure/title',
  summary: 'Require a title of its own',
  rationale: 'The title is what people search for and what every list shows; the template’s title says nothing about the incident.',
  source: 'The team’s own postmortem template; eipw, `preamble-req`',
  preset: 'recommended',
  severity: 'error',
  messages: {
    missing: 'Missing title, add `# <what happened>` at the top',
    unchanged: 'Unexpected title `{text}` of the template, expected what happened',
  },
  check({ parsed, incident, report }) {
    const gaps = gapsOf(parsed, 'structure/title');
    const unchanged = gaps.filter(({ kind }) => kind !== 'missing' && kind !== 'empty');
    for (const { span, text } of unchanged) report({ message: 'unchanged', at: span, data: { text: text ?? '' } });
    // A title in the front matter will do.
    if (unchanged.length === 0 && incident.title === null) report({ message: 'missing', at: gaps[0]?.span ?? '/incident/title', data: {} });
  },
});

export default rule;
