import { durationText, foldedKey } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { allowedDifference, rangeDifference, statedDuration } from '../../facts/duration.ts';
import { timelineLength } from '../../facts/timeline-length.ts';

const rule: Rule = defineRule({
  id: 'header/duration-matches-timeline',
  summary: 'Require the stated duration to agree with the timeline',
  rationale: 'The header is what reports count and the timeline is what happened; where they differ, the reports are wrong.',
  source: 'PagerDuty postmortem guide',
  preset: 'recommended',
  severity: 'error',
  options: {
    minutes: { default: 15, minimum: 0, description: 'Minutes by which the two may differ; a tenth of the duration is always allowed.' },
  },
  messages: { differs: 'Unexpected duration `{stated}`, expected `{length}` as from start to resolution in the timeline' },
  check({ parsed, incident, options, report }) {
    const duration = statedDuration(parsed);
    const stated = duration?.reading?.minutes ?? null;
    const length = timelineLength(incident)?.minutes ?? null;
    if (!duration?.reading || stated === null || length === null || rangeDifference(duration.reading, 5) !== null) return;
    if (!/dura|dauer|時間|期間|时长|时间/u.test(foldedKey(duration.entry.label))) return;
    const allowed = Math.max(allowedDifference(duration.reading, options.minutes), stated / 10);
    if (Math.abs(stated - length) <= allowed) return;
    report({ message: 'differs', at: duration.entry.valueSpan, data: { stated: durationText(stated), length: durationText(length) } });
  },
});

export default rule;
