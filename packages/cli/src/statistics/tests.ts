import { counted } from '@afterword/linter';
import { CARRIES, TIMES } from '@afterword/query';
import type { Association, Statistics } from '@afterword/schema';
import { columns } from '../chart.ts';
import { TIME_NAMES, type Section, type SectionInput } from './words.ts';

type Verdicts = Record<Association['verdict'], string>;

const TREND: Verdicts = { tooFew: 'too few to tell', unclear: 'no trend can be told', rising: 'rising', falling: 'falling' };
const SEVERITY: Verdicts = {
  tooFew: 'too few to tell',
  unclear: 'no relation can be told',
  rising: 'longer the more severe',
  falling: 'shorter the more severe',
};

/** What goes up or down, by tests. */
export function trendSection({ statistics }: SectionInput): Section {
  const { periods, times } = statistics;
  const rows = [
    row([`incidents per ${periods.by}`, `${periods.by}s`], periods.trend),
    ...TIMES.map((name) => row([TIME_NAMES[name], 'incidents'], times[name].trend)),
  ];
  return { heading: 'Trends', lines: [...columns(rows, ['left', 'right', 'left', 'left', 'left']), ...method(statistics)] };
}

function row([name, noun]: [string, string], { n, tau, pAdjusted, verdict }: Association): string[] {
  const numbers = tau === null || pAdjusted === null ? ['', ''] : [`tau ${signed(tau)}`, pText(pAdjusted)];
  return [`  ${name}`, `${n} ${noun}`, ...numbers, TREND[verdict]];
}

function method({ periods, times, severityAgainstDuration }: Statistics): string[] {
  const tests = [periods.trend, severityAgainstDuration.association, ...TIMES.map((name) => times[name].trend)];
  const made = tests.filter(({ p }) => p !== null).length;
  return made === 0
    ? [`  A test needs ${CARRIES.test} values.`]
    : [`  Mann-Kendall test, two-sided; p corrected for ${made} tests on this page (Holm).`];
}

/** Whether severe incidents last longer. */
export function severityTest({ n, tau, pAdjusted, verdict }: Association): string {
  const numbers = tau === null || pAdjusted === null ? '' : `Kendall's tau ${signed(tau)}, ${pText(pAdjusted)}: `;
  return `${numbers}${SEVERITY[verdict]} (${counted(n, 'incident')}).`;
}

function signed(tau: number): string {
  return `${tau < 0 ? '' : '+'}${tau.toFixed(2)}`;
}

function pText(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}
