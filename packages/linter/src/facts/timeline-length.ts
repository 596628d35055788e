import { durationText } from '@afterword/parser';
import type { Incident, TimelineEntry } from '@afterword/schema';

/** The incident as its timeline tells it, from the first `started` entry to the last `resolved` one. */
export interface TimelineLength {
  minutes: number;
  started: TimelineEntry;
  resolved: TimelineEntry;
}

/** Length of the incident by its timeline; null unless start and end are there and exact. */
export function timelineLength({ timeline }: Incident): TimelineLength | null {
  const started = timeline.find(({ milestone }) => milestone === 'started');
  const resolved = timeline.findLast(({ milestone }) => milestone === 'resolved');
  if (!started || !resolved || !isExact(started) || !isExact(resolved)) return null;
  const minutes = (Date.parse(resolved.at!) - Date.parse(started.at!)) / 60_000;
  return minutes >= 0 ? { minutes, started, resolved } : null;
}

function isExact({ at, precision }: TimelineEntry): boolean {
  return at !== null && (precision === 'minute' || precision === 'second');
}

const CLOCK = /^\d{1,2}:\d{2}$/;
const DAY = 1440;

/** How a header states such a length: `09:12 - 10:47 (1h 35m)`; without the range where clock times alone do not say the days. */
export function statedLength({ minutes, started, resolved }: TimelineLength): string {
  const [start, end] = [started.time?.trim() ?? '', resolved.time?.trim() ?? ''];
  const isOneDay = minutes < DAY && CLOCK.test(start) && CLOCK.test(end);
  return isOneDay ? `${start} - ${end} (${durationText(minutes)})` : durationText(minutes);
}
