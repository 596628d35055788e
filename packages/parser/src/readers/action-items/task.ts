import { CLAUSE_BEFORE, IMPERATIVES, RECOMMENDS } from '../../vocabulary/action-words.ts';

/** Longer sentences tell a story. */
const LONGEST_SENTENCE = 250;

/** True for plain text that tells someone to do something: `Add an alert`, `When a lamp is replaced, test the horn`. */
export function isTask(plain: string): boolean {
  return IMPERATIVES.test(plain) || IMPERATIVES.test(plain.replace(CLAUSE_BEFORE, ''));
}

/** True for one sentence of plain text that is a task or says what should be done. */
export function isRecommendation(plain: string): boolean {
  if (plain.length > LONGEST_SENTENCE || /[.!?]\s+\p{Lu}|[:：]$/u.test(plain)) return false;
  return isTask(plain) || RECOMMENDS.test(plain);
}
