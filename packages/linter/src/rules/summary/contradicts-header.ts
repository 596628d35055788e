import { durationText } from '@afterword/parser';
import { statedDuration } from '../../facts/duration.ts';
import { mayBeSaidIn, sentencesIn } from '../../facts/prose.ts';
import { defineRule, type Rule } from '../../rule.ts';
import { durationIn, MAY_TELL, severityIn } from '../../facts/stated-in-summary.ts';

/** Minutes, and shares of the longer length, that do not make a contradiction. */
const SLACK = { minutes: 5, exact: 0.1, rough: 0.25 };

const rule: Rule = defineRule({
  id: 'summary/contradicts-header',
  summary: 'Require severity and duration in the summary to agree with the header',
  rationale:
    'The summary is what most people read and the header what queries count; when they differ, one of the two is believed wrongly.',
  source: 'Atlassian incident handbook',
  preset: 'recommended',
  severity: 'error',
  messages: {
    severity: 'Unexpected severity `{found}` in the summary, expected `{label}` as in the header',
    duration: 'Unexpected duration `{found}` in the summary, expected {stated} as in the header',
  },
  check({ parsed, incident, vocabulary, report }) {
    if (!mayBeSaidIn(parsed, ['summary'], MAY_TELL)) return;
    const stated = statedDuration(parsed)?.reading;
    const lengths = [stated?.stated?.minutes, stated?.range?.minutes].filter((minutes) => typeof minutes === 'number');
    for (const { text, span, heading } of sentencesIn(parsed, ['summary'])) {
      if (heading) continue;
      const at = (found: { index: number; text: string }) => ({
        start: span.start + found.index,
        end: span.start + found.index + found.text.length,
      });
      const severity = severityIn(text, vocabulary);
      const { level = null, label = '' } = incident.severity ?? {};
      if (severity && level !== null && severity.value !== level) {
        report({ message: 'severity', at: at(severity), data: { found: severity.text, label } });
      }
      const duration = durationIn(text);
      if (duration && lengths.length > 0 && !lengths.some((minutes) => isNear(duration.value, minutes))) {
        report({ message: 'duration', at: at(duration), data: { found: duration.text, stated: durationText(lengths[0]!) } });
      }
    }
  },
});

function isNear({ minutes, isRough }: { minutes: number; isRough: boolean }, other: number): boolean {
  const share = isRough ? SLACK.rough : SLACK.exact;
  return Math.abs(minutes - other) <= Math.max(SLACK.minutes, share * Math.max(minutes, other));
}

export default rule;
