import { dirname } from 'node:path';
import { ABOUT_DOCUMENTS, type Asked, type QuestionKind } from '@afterword/linter';
import type { ArchiveDocument } from '../archive.ts';
import type { Examined } from './examination.ts';

/** What is known of the findings of all documents together. */
export interface Settled {
  /** Names the documents that all findings were last compared with. */
  readonly documents: string;
  /** What else the findings rest on; null when not all documents have findings. */
  readonly grounds: Grounds | null;
}

/** Questions with a document that asks them. One that other documents ask with the same answer is there once. */
export type Grounds = readonly (readonly [path: string, asked: Asked])[];

/** Documents that get the same answer to a question of a kind have the same name here. */
type Sharing = (document: ArchiveDocument) => string;

const ofAll: Sharing = () => '';
const ofFolder: Sharing = ({ absolute }) => dirname(absolute);
const own: Sharing = ({ absolute }) => absolute;

const SHARING: Partial<Record<QuestionKind, Sharing>> = { day: ofAll, today: ofAll, exists: ofFolder, commit: ofFolder };

/**
 * What findings rest on besides the documents themselves; null when not all documents have findings.
 *
 * @param follows whether the answer to a question of a document follows from the documents, though its kind does not say so
 */
export function groundsOf(
  examined: readonly Examined[],
  follows: (document: ArchiveDocument, question: Asked[number]) => boolean,
): Grounds | null {
  const groups = new Map<string, { path: string; asked: Map<string, Asked[number]> }>();
  for (const { document, result } of examined) {
    const asked = result?.isChecked ? result.asked : null;
    if (asked === null) return null;
    for (const question of asked) {
      const [kind, about] = question;
      if (ABOUT_DOCUMENTS.has(kind) || follows(document, question)) continue;
      const name = (SHARING[kind] ?? own)(document);
      const group = groups.get(name) ?? { path: document.path, asked: new Map() };
      groups.set(name, group);
      group.asked.set(JSON.stringify([kind, about]), question);
    }
  }
  return [...groups.values()].map(({ path, asked }) => [path, withoutDaysBetween([...asked.values()])]);
}

// How days stand to the day of the run follows their order: those between two with the same answer have it, too.
function withoutDaysBetween(asked: Asked): Asked {
  const days = asked.filter(([kind]) => kind === 'day').sort(([, one], [, other]) => (String(one) < String(other) ? -1 : 1));
  const ends = days.filter(([, , digest], i) => days[i - 1]?.[2] !== digest || days[i + 1]?.[2] !== digest);
  return [...asked.filter(([kind]) => kind !== 'day'), ...ends];
}

/** Whether two runs know the same. */
export function isSameSettled(a: Settled | null, b: Settled | null): boolean {
  return a?.documents === b?.documents && JSON.stringify(a?.grounds) === JSON.stringify(b?.grounds);
}
