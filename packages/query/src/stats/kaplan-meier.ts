import type { CompletionStep, Estimate } from '@afterword/schema';
import { Z95 } from './normal.ts';

/** One item: done on a day, or still open on the last day it was observed. */
export interface Observation {
  days: number;
  done: boolean;
}

/** A step of the estimate with the sum of Greenwood's formula. */
export interface Step extends CompletionStep {
  greenwood: number;
}

/** Share still open after each day on which items were done (Kaplan and Meier, Nonparametric Estimation from Incomplete Observations, 1958). */
export function kaplanMeier(observations: readonly Observation[]): Step[] {
  const sorted = observations.toSorted((a, b) => a.days - b.days);
  const steps: Step[] = [];
  let [open, greenwood] = [1, 0];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const { days } = sorted[start]!;
    while (end < sorted.length && sorted[end]!.days === days) end++;
    const atRisk = sorted.length - start;
    const done = sorted.slice(start, end).filter((one) => one.done).length;
    if (done === 0) continue;
    open *= 1 - done / atRisk;
    greenwood += done / (atRisk * (atRisk - done));
    steps.push({ days, atRisk, done, open, greenwood });
  }
  return steps;
}

/** The step that holds on a day; null before the first. */
export function stepAt(steps: readonly Step[], days: number): Step | null {
  return steps.findLast((step) => step.days <= days) ?? null;
}

/**
 * 95 % interval of the share still open, on the log-log scale, which keeps it between 0 and 1 (Kalbfleisch and Prentice, The Statistical
 * Analysis of Failure Time Data, 1980; `conf.type = "log-log"` in R). Null where all or none are open.
 */
export function openInterval({ open, greenwood }: Step): { low: number; high: number } | null {
  if (open <= 0 || open >= 1) return null;
  const spread = (Z95 * Math.sqrt(greenwood)) / Math.log(open);
  return { low: open ** Math.exp(-spread), high: open ** Math.exp(spread) };
}

/** Days until half are done, with the interval of Brookmeyer and Crowley (1982); null where half is not reached. */
export function medianDays(steps: readonly Step[]): Estimate | null {
  const value = firstDay(steps, ({ open }) => open);
  if (value === null) return null;
  const bounds = steps.filter((step) => openInterval(step) !== null);
  return {
    value,
    low: firstDay(bounds, (step) => openInterval(step)!.low),
    high: firstDay(bounds, (step) => openInterval(step)!.high),
  };
}

// Products of fractions may miss one half by rounding.
function firstDay<T extends Step>(steps: readonly T[], share: (step: T) => number): number | null {
  return steps.find((step) => share(step) <= 0.5 + 1e-9)?.days ?? null;
}
