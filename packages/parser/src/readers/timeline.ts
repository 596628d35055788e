import type { Incident, TimelineEntry } from '@afterword/schema';
import type { Reading } from '../reader.ts';
import type { Metadata } from './metadata.ts';

export interface Timeline extends Pick<Incident, 'timeZone' | 'timeZoneStated' | 'startedAt' | 'endedAt'> {
  entries: TimelineEntry[];
}

export function readTimeline(_reading: Reading, _metadata: Metadata): Timeline {
  return { timeZone: 'UTC', timeZoneStated: false, startedAt: null, endedAt: null, entries: [] };
}
