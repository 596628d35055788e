import { daysBetween } from '@afterword/parser';
import type { ActionItem, ActionsLeftOut, ActionStatistic, Incident } from '@afterword/schema';
import { CARRIES } from './carries.ts';
import { kaplanMeier, medianDays, openInterval, stepAt, type Observation, type Step } from './kaplan-meier.ts';

const MARKS = [7, 14, 30, 60, 90, 180, 365];

/** How long action items take; open ones are observed up to the day of the run, YYYY-MM-DD. */
export function actionStatistic(incidents: readonly Incident[], asOf: string): ActionStatistic {
  const items = incidents.flatMap(recordsOf);
  const observed = items.map((item) => observationOf(item, asOf));
  const observations = observed.filter((one) => typeof one === 'object');
  const steps = kaplanMeier(observations);
  const done = observations.filter((one) => one.done).length;
  return {
    items: observed.length,
    done,
    doneByHistory: items.filter(({ byHistory }, i) => byHistory && typeof observed[i] === 'object').length,
    open: observations.length - done,
    leftOut: {
      declined: observed.filter((one) => one === 'declined').length,
      doneWithoutDate: observed.filter((one) => one === 'doneWithoutDate').length,
      unknownState: observed.filter((one) => one === 'unknownState').length,
      incidentUndated: observed.filter((one) => one === 'incidentUndated').length,
      impossibleDate: observed.filter((one) => one === 'impossibleDate').length,
    },
    median: observations.length < CARRIES.completion ? null : medianDays(steps),
    marks: marksOf(observations, steps),
    curve: steps.map(({ days, atRisk, done, open }) => ({ days, atRisk, done, open })),
  };
}

interface ActionRecord {
  state: ActionItem['state'];
  /** Date of the incident. */
  start: string | null;
  doneOn: string | null;
  /** Whether `doneOn` comes from Git, since the document does not state it. */
  byHistory: boolean;
}

// The history has one entry for each action, in their order.
function recordsOf({ date, actionItems, history }: Incident): ActionRecord[] {
  return actionItems.map(({ state, completedOn }, i) => {
    const committed = state === 'done' && completedOn === null ? (history?.actionItems[i]?.done?.at?.slice(0, 10) ?? null) : null;
    return { state, start: date, doneOn: completedOn ?? committed, byHistory: committed !== null };
  });
}

function observationOf({ state, start, doneOn }: ActionRecord, asOf: string): Observation | keyof ActionsLeftOut {
  if (state === null || state === 'declined') return state ?? 'unknownState';
  if (start === null) return 'incidentUndated';
  const done = state === 'done';
  if (done && doneOn === null) return 'doneWithoutDate';
  const end = done ? doneOn! : asOf;
  return end < start || end > asOf ? 'impossibleDate' : { days: daysBetween(start, end), done };
}

function marksOf(observations: readonly Observation[], steps: readonly Step[]): ActionStatistic['marks'] {
  return MARKS.flatMap((days) => {
    const observed = observations.filter((one) => one.done || one.days >= days).length;
    if (observed < CARRIES.completion) return [];
    const step = stepAt(steps, days);
    const open = step && openInterval(step);
    return [{ days, observed, share: 1 - (step?.open ?? 1), low: open && 1 - open.high, high: open && 1 - open.low }];
  });
}
