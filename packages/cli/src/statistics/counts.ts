import { counted, visible } from '@afterword/linter';
import { columns } from '../chart.ts';
import { cut } from '../text-width.ts';
import { levelName, type Section, type SectionInput } from './words.ts';

const BAR = 36;
const SERVICES = 10;
const NAME = 32;
const PERIODS = 12;
const SPARK = 50;

/** How many incidents there are, and what they leave untold. */
export function overview({ statistics }: SectionInput): string {
  const { incidents, ongoing, nearMisses, from, to, periods } = statistics;
  const range = from === null ? '' : from === to ? ` on ${from}` : ` from ${from} to ${to}`;
  const parts = [
    counted(incidents, 'incident') + range,
    ongoing > 0 ? `${ongoing} not resolved yet` : '',
    periods.undated > 0 ? `${periods.undated} without a date` : '',
    nearMisses > 0 ? `${counted(nearMisses, 'near miss', 'near misses')} apart, in no figure below` : '',
  ];
  return parts.filter(Boolean).join('; ');
}

export function severitySection({ statistics: { severities }, chart }: SectionInput): Section {
  const told = severities.filter(({ level, count }) => level !== null || count > 0);
  const largest = Math.max(...told.map(({ count }) => count));
  const rows = told.map(({ level, count }) => [`  ${levelName(level)}`, String(count), chart.bar(count, largest, BAR)]);
  return { heading: 'Severity', lines: columns(rows, ['left', 'right', 'left']) };
}

export function serviceSection({ statistics: { services }, chart }: SectionInput): Section {
  const { counts, known, of } = services;
  const largest = counts[0]?.count ?? 0;
  const rows = counts
    .slice(0, SERVICES)
    .map(({ service, count }) => [`  ${cut(visible(service), NAME)}`, String(count), chart.bar(count, largest, BAR)]);
  const rest = counts.length - rows.length;
  return {
    heading: `Services, named in ${known} of ${counted(of, 'incident')}`,
    lines: [...columns(rows, ['left', 'right', 'left']), ...(rest > 0 ? [`  ${rest} more with --json`] : [])],
  };
}

export function periodSection({ statistics: { periods }, chart }: SectionInput): Section {
  const { by, counts, outside } = periods;
  const shown = counts.slice(-SPARK);
  const last = counts.slice(-PERIODS);
  const largest = Math.max(0, ...last.map(({ count }) => count));
  const rows = last.map(({ period, count, complete }) => [
    `  ${period}`,
    String(count),
    `${chart.bar(count, largest, BAR)}${complete ? '' : ' (part)'}`,
  ]);
  const curve =
    shown.length > rows.length ? [`  ${shown[0]!.period} ${chart.spark(shown.map(({ count }) => count))} ${shown.at(-1)!.period}`] : [];
  const left = outside > 0 ? [`  ${outside} dated before 1970 or after today, in no ${by}`] : [];
  return { heading: `Incidents per ${by}`, lines: [...curve, ...columns(rows, ['left', 'right', 'left']), ...left] };
}
