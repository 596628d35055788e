import type { Measures, TimelineEntry } from '@afterword/schema';
import type { Reading } from '../reader.ts';
import { readDuration } from '../values/duration.ts';
import { measureOf } from '../vocabulary/measure-names.ts';
import type { Metadata } from './metadata.ts';
import type { Timeline } from './timeline.ts';

type Measure = Measures['duration'];
type Milestone = NonNullable<TimelineEntry['milestone']>;

const STEPS: Record<Exclude<keyof Measures, 'duration'>, [from: Milestone, to: Milestone]> = {
  timeToDetect: ['started', 'detected'],
  timeToAcknowledge: ['detected', 'acknowledged'],
  timeToDiagnose: ['detected', 'diagnosed'],
  timeToFix: ['detected', 'fixed'],
  timeToResolve: ['started', 'resolved'],
};

/** Times of the response: as the header states them, else from the milestones of the timeline, else null. */
export function readMeasures({ places }: Reading, metadata: Metadata, timeline: Timeline): Measures {
  const stated = statedMeasures(metadata);
  const measure = (name: keyof typeof STEPS): Measure => {
    const found = stated.get(name);
    if (found) places.set(`/incident/measures/${name}`, found.span);
    return found?.measure ?? between(instant(timeline, STEPS[name][0]), instant(timeline, STEPS[name][1]));
  };
  const { durationMinutes } = metadata;
  return {
    timeToDetect: measure('timeToDetect'),
    timeToAcknowledge: measure('timeToAcknowledge'),
    timeToDiagnose: measure('timeToDiagnose'),
    timeToFix: measure('timeToFix'),
    timeToResolve: measure('timeToResolve'),
    duration: durationMinutes === null ? between(timeline.startedAt, timeline.endedAt) : statedAs(durationMinutes),
  };
}

type Stated = Map<keyof Measures, { measure: Measure; span: Metadata['entries'][number]['valueSpan'] }>;

function statedMeasures({ entries }: Metadata): Stated {
  const stated: Stated = new Map();
  for (const { label, value, valueSpan } of entries) {
    const name = measureOf(label);
    const minutes = name && (readDuration(value)?.minutes ?? null);
    if (name && minutes !== null && !stated.has(name)) stated.set(name, { measure: statedAs(minutes), span: valueSpan });
  }
  return stated;
}

function statedAs(minutes: number): Measure {
  return { minutes, basis: 'stated', from: null, to: null };
}

function instant({ entries, startedAt, endedAt }: Timeline, milestone: Milestone): string | null {
  const entry = entries.find((one) => one.milestone === milestone);
  if (entry) return entry.at;
  return milestone === 'started' ? startedAt : milestone === 'resolved' ? endedAt : null;
}

function between(from: string | null, to: string | null): Measure {
  if (!from || !to) return null;
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 600) / 100;
  return minutes < 0 ? null : { minutes, basis: 'timeline', from, to };
}
