import type { Severity } from '@afterword/schema';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { isChoice, readToken } from './token.ts';
import { isUnfilled } from './unfilled.ts';

/** Reads a severity (`🔴 Critical`, `P2 (High)`); null for an empty slot, a list of choices, or prose without a leading token. */
export function readSeverity(source: string, { severity }: Vocabulary): Severity | null {
  if (isUnfilled(source) || isChoice(source, severity)) return null;
  const token = readToken(source, severity);
  return token && { level: token.meaning, label: token.label, note: token.note };
}
