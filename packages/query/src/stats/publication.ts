import { daysBetween } from '@afterword/parser';
import type { Incident, PublicationStatistic } from '@afterword/schema';
import { medianOf, p90Of } from './estimate.ts';

type Basis = 'merged' | 'approved' | 'reviewed';

/**
 * Days from the end of an incident, or its date where no end is known, to its published postmortem: merged to the default branch where
 * the history is known, else approved, else reviewed.
 */
export function publicationStatistic(incidents: readonly Incident[]): PublicationStatistic {
  const lags = incidents.flatMap((incident) => lagOf(incident) ?? []);
  const days = lags.map((lag) => lag.days);
  const based = (basis: Basis): number => lags.filter((lag) => lag.basis === basis).length;
  return {
    known: lags.length,
    of: incidents.length,
    merged: based('merged'),
    approved: based('approved'),
    median: medianOf(days),
    p90: p90Of(days),
  };
}

// A draft that is merged while the incident lasts is published when it ends. A signature before the incident is a mistake.
function lagOf({ date, endedAt, review, history }: Incident): { days: number; basis: Basis } | null {
  const merged = history?.publicationLagDays ?? null;
  if (merged !== null) return { days: Math.max(0, merged), basis: 'merged' };
  const approvedOn = review.approvedBy?.date ?? null;
  const published = approvedOn ?? review.reviewedBy?.date ?? null;
  if (date === null || published === null || published < date) return null;
  const ended = endedAt?.slice(0, 10) ?? date;
  return { days: Math.max(0, daysBetween(ended < date ? date : ended, published)), basis: approvedOn === null ? 'reviewed' : 'approved' };
}
