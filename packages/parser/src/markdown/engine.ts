import { isDoubtful } from './doubtful.ts';
import { SATTERI_VERSION } from './native.ts';
import { loadSatteri } from './satteri.ts';

/** `auto` is satteri where it can be loaded, else remark. */
export type EngineChoice = 'auto' | 'remark' | 'satteri';

export const ENGINE_CHOICES: readonly EngineChoice[] = ['auto', 'remark', 'satteri'];

/**
 * Characters up to which a text is given to the native engine. Inline marks nested deeper than about 400 KB of text on a small stack end
 * the process, which no one could catch.
 */
const MAX_NATIVE = 131_072;

let problem: string | null | undefined;

/** Why satteri cannot be loaded here, or null when it can. The first call loads it. */
export function satteriProblem(): string | null {
  if (problem === undefined) problem = tried();
  return problem;
}

function tried(): string | null {
  try {
    loadSatteri();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The engine that reads a text. What satteri might read differently or not survive goes to remark, whatever was chosen. */
export function engineFor(source: string, choice: EngineChoice): 'remark' | 'satteri' {
  if (choice === 'remark') return 'remark';
  const reason = satteriProblem();
  if (choice === 'satteri' && reason !== null) throw new Error(`Missing Markdown engine satteri ${SATTERI_VERSION}: ${reason}`);
  return reason === null && source.length <= MAX_NATIVE && !isDoubtful(source) ? 'satteri' : 'remark';
}
