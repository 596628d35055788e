import { DEFAULT_SLACK, rowsOutside } from '../../facts/incident-window.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'timeline/within-incident',
  summary: 'Require timeline entries near the stated time of the incident',
  rationale:
    'An entry months away from the incident is nearly always a mistyped year or month, and it spoils every measure taken from the timeline.',
  source: 'Measured on public postmortems; PagerDuty postmortem guide',
  preset: 'recommended',
  severity: 'error',
  messages: { outside: 'Unexpected timeline entry at `{time}`, expected a time from `{from}` to `{to}`' },
  options: {
    hoursBefore: {
      default: DEFAULT_SLACK.hoursBefore,
      description: 'Hours before the stated start in which an entry may lie.',
      minimum: 0,
    },
    hoursAfter: { default: DEFAULT_SLACK.hoursAfter, description: 'Hours after the stated end in which an entry may lie.', minimum: 0 },
  },
  check({ parsed, options, report }) {
    for (const { row, from, to, inherited } of rowsOutside(parsed, options)) {
      if (inherited) continue;
      report({ message: 'outside', at: row.timeSpan, data: { time: row.entry.time ?? '', from, to } });
    }
  },
});

export default rule;
