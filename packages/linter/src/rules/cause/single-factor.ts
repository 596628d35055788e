import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'cause/single-factor',
  summary: 'Require at least two contributing factors',
  rationale:
    'Incidents in systems with safeguards need several things at once; one factor mostly means that the search stopped at the first.',
  source: 'PagerDuty postmortem guide',
  preset: 'strict',
  severity: 'warning',
  messages: { single: 'Missing contributing factor beside `{factor}`, add what else had to be so' },
  check({ parsed, incident: { causes }, phase, report }) {
    const [factor] = causes.factors;
    if (phase === 'ongoing' || !factor || causes.factors.length > 1) return;
    const at = parsed.parts.of('contributingFactors')[0]?.titleSpan ?? '/incident/causes/factors/0';
    report({ message: 'single', at, data: { factor: factor.title ?? factor.text ?? '' } });
  },
});

export default rule;
