import type { Causes } from '@afterword/schema';
import type { Reading } from '../reader.ts';

export function readCauses(_reading: Reading): Causes {
  return { primary: null, factors: [], wentWell: [], wentWrong: [], gotLucky: [] };
}
