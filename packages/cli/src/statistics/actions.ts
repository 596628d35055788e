import { counted } from '@afterword/linter';
import type { ActionsLeftOut, CompletionMark } from '@afterword/schema';
import { columns } from '../chart.ts';
import { daysText, intervalText, type Section, type SectionInput } from './words.ts';

const BAR = 20;

const REASONS: Record<keyof ActionsLeftOut, string> = {
  declined: 'declined',
  doneWithoutDate: 'done on an unknown day',
  unknownState: 'without a state',
  incidentUndated: 'of incidents without a date',
  impossibleDate: 'with an impossible date',
};

export function actionSection({ statistics: { actions, asOf }, chart }: SectionInput): Section {
  const { items, done, doneByHistory, open, leftOut, median, marks } = actions;
  const reasons = Object.entries(leftOut).filter(([, count]) => count > 0);
  const left = reasons.map(([reason, count]) => `  Left out: ${count} ${REASONS[reason as keyof ActionsLeftOut]}.`);
  const interval = median && intervalText(median, wholeDays);
  const half = median && `  Half are done ${daysText(median.value)} after the incident${interval ? ` (95 % interval: ${interval})` : ''}.`;
  return {
    heading: `Action items: ${counted(items, 'item')}, ${done} done on a known day, ${open} open`,
    lines: [
      ...(doneByHistory > 0 ? [`  ${doneByHistory} done without a date: it is that of the commit.`] : []),
      ...left,
      ...(half ? [half] : []),
      ...columns(
        marks.map((mark) => [
          `  after ${daysText(mark.days)}`,
          percent(mark.share),
          chart.bar(mark.share, 1, BAR).padEnd(BAR),
          intervalOf(mark),
          `of ${mark.observed}`,
        ]),
        ['left', 'right', 'left', 'left', 'left'],
      ),
      ...(marks.length > 0
        ? [`  Share done, 95 % interval (Kaplan-Meier); open items count up to ${asOf}.`]
        : ['  Too few to tell how long they take.']),
    ],
  };
}

export function publicationSection({ statistics: { publication } }: SectionInput): Section {
  const { known, of, merged, approved, median, p90 } = publication;
  const bases = { merged, approved, reviewed: known - merged - approved };
  const told = Object.entries(bases).filter(([, count]) => count > 0);
  const interval = median && intervalText(median, wholeDays);
  const rest = `${interval ? ` (95 % interval: ${interval})` : ''}${p90 ? `, p90 ${daysText(p90.value)}` : ''}`;
  return {
    heading: `Publication: day known of ${known} of ${counted(of, 'incident')}`,
    lines: [
      median === null ? '  Too few to tell.' : `  Median ${daysText(median.value)} after the end${rest}.`,
      ...(told.length > 0 ? [`  Counted to the day it was ${told.map(([name, count]) => `${name} (${count})`).join(', ')}.`] : []),
    ],
  };
}

function wholeDays(days: number): string {
  return String(Math.round(days));
}

function intervalOf({ low, high }: CompletionMark): string {
  return low === null || high === null ? '' : `${percent(low)} to ${percent(high)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
