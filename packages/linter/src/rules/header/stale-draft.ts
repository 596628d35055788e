import { businessDaysBetween } from '../../facts/business-days.ts';
import { headerEntry } from '../../facts/header.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'header/stale-draft',
  summary: 'Require the postmortem of a severe incident to be finished within days',
  rationale: 'Memory of what was seen and why it made sense fades within days; a draft that waits loses what only its authors knew.',
  source: 'PagerDuty postmortem guide',
  preset: 'strict',
  severity: 'warning',
  messages: { stale: 'Unexpected draft {days} business days after a {level} incident, expected it finished within {limit}' },
  options: {
    criticalDays: { default: 3, description: 'Business days to finish the postmortem of a critical incident.', minimum: 0 },
    highDays: { default: 5, description: 'Business days to finish the postmortem of a high one.', minimum: 0 },
  },
  check({ parsed, incident, options, ask, report }) {
    const { severity, review, date, endedAt } = incident;
    const level = severity?.level;
    const since = endedAt?.slice(0, 10) ?? date;
    if (review.state !== 'draft' || since === null || (level !== 'critical' && level !== 'high')) return;
    const today = ask('today');
    if (today === null) return;
    const limit = level === 'critical' ? options.criticalDays : options.highDays;
    const days = businessDaysBetween(since, today);
    if (days > limit)
      report({ message: 'stale', at: headerEntry(parsed, 'status')?.valueSpan ?? '/incident/review/state', data: { days, level, limit } });
  },
});

export default rule;
