import type { SimilarIncident } from '@afterword/schema';
import type { Reading } from '../reader.ts';

export function readSimilar(_reading: Reading): SimilarIncident[] {
  return [];
}
