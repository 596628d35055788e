import { CARRIES } from '@afterword/query';
import type { Statistics } from '@afterword/schema';
import { chartFor, type Chart } from '../chart.ts';
import type { Terminal } from '../terminal.ts';
import { actionSection, publicationSection } from './actions.ts';
import { overview, periodSection, serviceSection, severitySection } from './counts.ts';
import { trendSection } from './tests.ts';
import { severityDurationSection, timeSection } from './times.ts';
import type { Section, SectionInput } from './words.ts';

const SECTIONS: readonly ((input: SectionInput) => Section)[] = [
  severitySection,
  serviceSection,
  periodSection,
  timeSection,
  severityDurationSection,
  trendSection,
  actionSection,
  publicationSection,
];

const METHOD = `Percentiles are interpolated (type 7); their intervals are bootstrapped.
A dash means too few: a median takes ${CARRIES.median} incidents, its interval ${CARRIES.medianInterval}, a p90 ${CARRIES.p90}, its
interval ${CARRIES.p90Interval}. Postmortems are counted, not everything that broke.`;

/** Statistics for people, 80 columns wide. */
export function statisticsText(statistics: Statistics, { colors }: Terminal): string {
  const chart: Chart = chartFor(process.env, process.platform);
  const input = { statistics, chart };
  if (statistics.incidents === 0) return `${overview(input)}\n`;
  const sections = SECTIONS.map((section) => section(input));
  const blocks = sections.map(({ heading, lines }) => [colors.bold(heading), ...lines].join('\n'));
  return `${[overview(input), ...blocks, METHOD].join('\n\n')}\n`;
}
