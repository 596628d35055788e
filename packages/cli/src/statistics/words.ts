import { counted } from '@afterword/linter';
import { durationText } from '@afterword/parser';
import type { TimeName } from '@afterword/query';
import type { Estimate, Statistics } from '@afterword/schema';
import type { Chart } from '../chart.ts';

/** What a section of the report is made from. */
export interface SectionInput {
  statistics: Statistics;
  chart: Chart;
}

/** A section of the report: its heading and its lines. */
export interface Section {
  heading: string;
  lines: string[];
}

/** What stands where the number of incidents carries no figure. */
export const NONE = '-';

export const LEVEL_NAMES: Record<'critical' | 'high' | 'medium' | 'low', string> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

/** Names of the times of the response. */
export const TIME_NAMES: Record<TimeName, string> = {
  timeToDetect: 'to detect',
  timeToAcknowledge: 'to acknowledge',
  timeToDiagnose: 'to diagnose',
  timeToFix: 'to fix',
  timeToResolve: 'to resolve',
  duration: 'whole incident',
};

/** Name of a level for readers. */
export function levelName(level: keyof typeof LEVEL_NAMES | null): string {
  return level === null ? 'unknown' : LEVEL_NAMES[level];
}

/** Value and interval of an estimate as two cells. */
export function estimateCells(
  estimate: Estimate | null,
  text: (value: number) => string = durationText,
): [value: string, interval: string] {
  if (estimate === null) return [NONE, NONE];
  return [text(estimate.value), intervalText(estimate, text) ?? NONE];
}

/** An interval; one that has no upper end so far says so. */
export function intervalText({ low, high }: Estimate, text: (value: number) => string = durationText): string | null {
  if (low === null) return null;
  return high === null ? `${text(low)} or more` : `${text(low)} to ${text(high)}`;
}

/** Days as people write them; whole, since they come from dates. */
export function daysText(days: number): string {
  return counted(Math.round(days), 'day');
}
