import type { Parsed, Span } from '@afterword/parser';
import { statedLength, timelineLength } from '../facts/timeline-length.ts';
import type { RuleFix } from '../rule.ts';

/** A fix that writes the length of the timeline in the place of a duration; null where the timeline does not tell it. */
export function durationFromTimeline({ document, postmortem }: Parsed, { start, end }: Span): RuleFix | null {
  const length = timelineLength(postmortem.incident);
  if (!length) return null;
  const needsSpace = start === end && /\S/.test(document.text[start - 1] ?? '');
  return replacing('Write the duration of the timeline', { start, end }, `${needsSpace ? ' ' : ''}${statedLength(length)}`);
}

/** A fix that corrects a stated total; null where it does not stand once in the value. */
export function correctedTotal({ document }: Parsed, { value, total }: { value: Span; total: string }, correct: string): RuleFix | null {
  const at = document.text.indexOf(total, value.start);
  const isOnce = at >= 0 && at === document.text.lastIndexOf(total, value.end - total.length) && at + total.length <= value.end;
  return isOnce ? replacing(`Write ${correct}`, { start: at, end: at + total.length }, correct) : null;
}

// Which of the two is wrong, only the author knows.
function replacing(title: string, { start, end }: Span, text: string): RuleFix {
  return { title, safety: 'unsafe', edits: [{ start, end, text }] };
}
