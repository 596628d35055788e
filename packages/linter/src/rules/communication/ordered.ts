import { communicationLog, firstExternalNote } from '../../facts/communication-log.ts';
import { defineRule, type Rule } from '../../rule.ts';

const rule: Rule = defineRule({
  id: 'communication/ordered',
  summary: 'Require a communication log in order, with an early first word to the outside',
  rationale:
    'Customers forgive an outage sooner than silence; whether the first word came in time can only be seen in a log that is in order.',
  source: 'PagerDuty incident response guide, external communication',
  preset: 'strict',
  severity: 'warning',
  messages: {
    order: 'Unexpected message at `{time}` after `{previous}`, expected a later time',
    late: 'Unexpected first external message {minutes} min after the incident was known, expected it within {limit} min',
  },
  options: {
    firstWithin: {
      default: 60,
      description:
        'Minutes from the detection, or the start where none is told, to the first external message of a critical or high incident.',
      minimum: 0,
    },
  },
  check({ parsed, incident: { severity }, options, report }) {
    for (const entries of communicationLog(parsed)) {
      for (const [i, entry] of entries.entries()) {
        const previous = entries[i - 1];
        if (previous && entry.minutes < previous.minutes)
          report({ message: 'order', at: entry.span, data: { time: entry.text, previous: previous.text } });
      }
    }
    if (severity?.level !== 'critical' && severity?.level !== 'high') return;
    const first = firstExternalNote(parsed);
    if (first && first.minutes > options.firstWithin) {
      report({ message: 'late', at: first.span, data: { minutes: first.minutes, limit: options.firstWithin } });
    }
  },
});

export default rule;
