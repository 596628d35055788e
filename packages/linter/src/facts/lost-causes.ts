import type { Incident } from '@afterword/schema';
import { foldedKey, plainText } from '@afterword/parser';
import { keptShare } from './kept-text.ts';

type Causes = Incident['causes'];

/** A cause that an earlier version names and a later one does not. */
export interface LostCause {
  text: string;
  /** JSON pointer to it in the earlier version. */
  pointer: string;
  /** JSON pointer to the one that stands in its place; null when none does. */
  replacedBy: string | null;
}

// Of a cause that was corrected, or put into better words, at least half is left.
const SHARE_OF_SAME = 0.5;

/** Causes and contributing factors that are gone, wherever they may have moved among the others. */
export function lostCauses(before: Causes, now: Causes): LostCause[] {
  const all = [now.primary ?? '', ...now.factors.map(textOf)].flatMap(paragraphsOf);
  const isKept = (text: string): boolean => {
    const [lead] = paragraphsOf(text);
    return lead === undefined || all.some((one) => keptShare(lead, one) >= SHARE_OF_SAME);
  };
  const primary = before.primary ?? '';
  const factors = before.factors.flatMap((factor, i): LostCause[] =>
    isKept(textOf(factor)) || now.factors.some((one) => hasSameTitle(factor, one))
      ? []
      : [{ text: plainText(factor.title ?? factor.text ?? ''), pointer: `/incident/causes/factors/${i}`, replacedBy: null }],
  );
  if (isKept(primary)) return factors;
  const replacedBy = now.primary === null ? null : '/incident/causes/primary';
  return [{ text: plainText(paragraphsOf(primary)[0] ?? ''), pointer: '/incident/causes/primary', replacedBy }, ...factors];
}

// The first paragraph says what it was; details follow.
function paragraphsOf(markdown: string): string[] {
  return markdown.split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)/).filter((paragraph) => paragraph.trim() !== '');
}

function hasSameTitle({ title: a }: Causes['factors'][number], { title: b }: Causes['factors'][number]): boolean {
  return a !== null && b !== null && foldedKey(a) === foldedKey(b);
}

function textOf({ title, text }: Causes['factors'][number]): string {
  return [title, text].filter((part) => part !== null).join('\n');
}
