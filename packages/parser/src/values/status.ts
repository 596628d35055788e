import type { Review, Status } from '@afterword/schema';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { isChoice, readToken } from './token.ts';
import { isUnfilled } from './unfilled.ts';

/** What a status says: of the incident, of the document, or (`Draft, incident mitigated`) of both. */
export interface StatusReading {
  /** Without a phase, as written, where only the state of the document stands there. */
  status: Status | null;
  documentState: Review['state'];
}

/** Reads a status; both parts are null for an empty slot, a list of choices, or prose without a leading token. */
export function readStatus(source: string, vocabulary: Vocabulary): StatusReading {
  if (isUnfilled(source) || isChoice(source, vocabulary.status, vocabulary.reviewState)) return { status: null, documentState: null };
  const state = readToken(source, vocabulary.reviewState);
  if (state?.meaning) {
    const rest = state.note === null ? null : readToken(state.note.replace(/^incident\s+/i, ''), vocabulary.status);
    return { status: rest?.meaning ? statusOf(rest) : { phase: null, label: state.label, note: state.note }, documentState: state.meaning };
  }
  const token = readToken(source, vocabulary.status);
  return { status: token && statusOf(token), documentState: null };
}

function statusOf({ meaning, label, note }: { meaning: Status['phase']; label: string; note: string | null }): Status {
  return { phase: meaning, label, note };
}
