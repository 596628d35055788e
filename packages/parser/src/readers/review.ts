import type { Review } from '@afterword/schema';
import type { Reading } from '../reader.ts';
import type { Metadata } from './metadata.ts';

export function readReview(_reading: Reading, metadata: Metadata): Review {
  return { preparedBy: null, reviewedBy: null, approvedBy: null, distribution: [], state: metadata.documentState };
}
