import type { Measures } from '@afterword/schema';
import type { Reading } from '../reader.ts';
import type { Metadata } from './metadata.ts';
import type { Timeline } from './timeline.ts';

export function readMeasures(_reading: Reading, _metadata: Metadata, _timeline: Timeline): Measures {
  return { timeToDetect: null, timeToAcknowledge: null, timeToDiagnose: null, timeToFix: null, timeToResolve: null, duration: null };
}
