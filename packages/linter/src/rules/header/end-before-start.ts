import { readDate, type Parsed, type Span } from '@afterword/parser';
import { defineRule, type Rule } from '../../rule.ts';
import { statedDuration } from '../../facts/duration.ts';
import { filledEntry } from '../../facts/header.ts';

interface Ends {
  start: string;
  end: string;
  at: Span;
}

const rule: Rule = defineRule({
  id: 'header/end-before-start',
  summary: 'Require an incident to end after it began',
  rationale: 'An end before the start is a slip in one of the two, and makes every time measured from them negative.',
  source: 'PagerDuty postmortem guide',
  preset: 'recommended',
  severity: 'error',
  messages: { reversed: 'Unexpected end `{end}` before the start `{start}`, expected a later one' },
  check({ parsed, report }) {
    for (const { start, end, at } of endsOf(parsed)) {
      if (isBefore(end, start)) report({ message: 'reversed', at, data: { start, end } });
    }
  },
});

function endsOf(parsed: Parsed): Ends[] {
  const started = filledEntry(parsed, 'started');
  const ended = filledEntry(parsed, 'ended');
  const duration = statedDuration(parsed);
  const range = duration?.reading?.range;
  return [
    ...(started && ended ? [{ start: started.value, end: ended.value, at: ended.valueSpan }] : []),
    ...(duration && range ? [{ start: range.start, end: range.end, at: duration.entry.valueSpan }] : []),
  ];
}

// Only what is certain counts: clock times need their dates, and zones must not differ.
function isBefore(end: string, start: string): boolean {
  const [from, to] = [readDate(start)?.value, readDate(end)?.value];
  if (!from || !to) return false;
  if (from !== to) return to < from;
  const [begin, stop] = [clockOf(start), clockOf(end)];
  return begin !== null && stop !== null && begin.suffix === stop.suffix && stop.minutes < begin.minutes;
}

function clockOf(text: string): { minutes: number; suffix: string } | null {
  const clock = /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s?(.{0,12})/.exec(text);
  return clock && { minutes: Number(clock[1]) * 60 + Number(clock[2]), suffix: clock[3]!.trim().toLowerCase() };
}

export default rule;
