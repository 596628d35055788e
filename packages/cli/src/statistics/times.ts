import { durationText } from '@afterword/parser';
import { TIMES } from '@afterword/query';
import { columns, type Align } from '../chart.ts';
import { severityTest } from './tests.ts';
import { estimateCells, levelName, TIME_NAMES, type Section, type SectionInput } from './words.ts';

const NUMBERS: Align[] = ['right', 'right', 'right', 'right', 'right'];

export function timeSection({ statistics: { times } }: SectionInput): Section {
  const rows = TIMES.map((name) => {
    const { known, of, median, p90 } = times[name];
    return [`  ${TIME_NAMES[name]}`, `${known} of ${of}`, ...estimateCells(median), ...estimateCells(p90)];
  });
  const head = ['', 'known', 'median', '95 % interval', 'p90', '95 % interval'];
  return { heading: 'Times of the response', lines: columns([head, ...rows], ['left', ...NUMBERS]) };
}

export function severityDurationSection({ statistics: { severityAgainstDuration }, chart }: SectionInput): Section {
  const { levels, bounds, association } = severityAgainstDuration;
  const rows = levels
    .filter(({ of }) => of > 0)
    .map(({ level, known, of, median, p90, counts }) => [
      `  ${levelName(level)}`,
      `${known} of ${of}`,
      ...estimateCells(median),
      estimateCells(p90)[0],
      chart.spark(counts),
    ]);
  const head = ['', 'known', 'median', '95 % interval', 'p90', 'spread'];
  return {
    heading: 'Duration of each severity',
    lines: [
      ...columns([head, ...rows], ['left', 'right', 'right', 'right', 'right', 'left']),
      `  Spread: how many under ${bounds.map(durationText).join(', ')}, and longer.`,
      `  ${severityTest(association)}`,
      '  Duration is skewed and says little about severity (see the VOID reports).',
    ],
  };
}
