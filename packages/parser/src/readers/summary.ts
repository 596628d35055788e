import type { Reading } from '../reader.ts';

export function readSummary(_reading: Reading): string | null {
  return null;
}
