import { defineRule, type Rule } from '../../rule.ts';
import { minutesBetween, timelineRows } from '../../facts/timeline.ts';

const rule: Rule = defineRule({
  id: 'timeline/gap',
  summary: 'Limit the time without a timeline entry during the incident',
  rationale:
    'An hour in which nothing is written down is an hour in which something was tried, waited for or not known; that is where the lessons are.',
  source: 'PagerDuty postmortem guide',
  preset: 'advice',
  severity: 'info',
  messages: { gap: 'Missing timeline entries for {minutes} minutes after `{time}`, add what was done, tried or waited for' },
  options: { minutes: { default: 60, description: 'Longest time without an entry, in minutes.', minimum: 1 } },
  check({ parsed, options, report }) {
    const rows = timelineRows(parsed).filter(
      ({ entry }) => entry.precision !== 'unknown' && entry.precision !== 'day' && entry.precision !== 'relative',
    );
    const last = rows.findLastIndex(({ entry }) => entry.milestone === 'resolved');
    // Before anybody knew of it, nobody could write anything down.
    const known = rows.findIndex(({ entry }) => entry.milestone === 'detected' || entry.milestone === 'acknowledged');
    if (known < 0) return;
    for (let i = known; i < last; i++) {
      const row = rows[i]!;
      const minutes = minutesBetween(row, rows[i + 1]!);
      if (minutes !== null && minutes > options.minutes)
        report({ message: 'gap', at: row.timeSpan, data: { minutes: Math.round(minutes), time: row.entry.time ?? '' } });
    }
  },
});

export default rule;
