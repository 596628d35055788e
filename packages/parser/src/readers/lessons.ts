import type { Lessons } from '@afterword/schema';
import type { Reading } from '../reader.ts';

export function readLessons(_reading: Reading): Lessons {
  return { technical: [], process: [], other: [], questions: [] };
}
