import { durationText } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { rangeDifference, statedDuration } from '../../facts/duration.ts';
import { correctedTotal } from '../../fixes/duration-fix.ts';

const rule: Rule = defineRule({
  id: 'header/duration-matches-range',
  summary: 'Require the stated total to agree with the range beside it',
  rationale: 'One of the two is wrong, and nobody can tell which; real postmortems state `~2 hours` beside a range of nine and a half.',
  source: 'Measured on public postmortems',
  preset: 'recommended',
  severity: 'error',
  fixable: true,
  options: {
    minutes: { default: 5, minimum: 0, description: 'Minutes by which the two may differ; an approximate total may differ by a tenth.' },
  },
  messages: { differs: 'Unexpected total `{stated}`, expected `{length}` by the range `{start}` to `{end}`' },
  check({ parsed, options, report }) {
    const duration = statedDuration(parsed);
    const reading = duration?.reading;
    if (!duration || !reading?.stated || !reading.range || rangeDifference(reading, options.minutes) === null) return;
    const { start, end, minutes } = reading.range;
    const value = duration.entry.valueSpan;
    const length = durationText(minutes!);
    const fix = correctedTotal(parsed, { value, total: reading.stated.raw }, length);
    report({ message: 'differs', at: value, data: { stated: reading.stated.raw, length, start, end }, ...(fix && { fix }) });
  },
});

export default rule;
