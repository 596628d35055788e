import { rememberedOf } from '../remembered.ts';
import type { Group, Template } from './types.ts';

/** Guidance texts of a template in comparable form. */
export const guidanceOf: (template: Template) => ReadonlySet<string> = rememberedOf(({ root }) => {
  const found = new Set<string>();
  const visit = (group: Group): void => {
    for (const { text } of group.guidance) found.add(guidanceKey(text));
    for (const child of group.children) if (child.kind === 'group') visit(child);
  };
  visit(root);
  found.delete('');
  return found;
});

/** A text without emphasis, quote and comment marks, white space folded. */
export function guidanceKey(text: string): string {
  return text
    .replaceAll(/^[ \t]*>[ \t]?/gm, '')
    .replaceAll(/<!--|-->|[*_`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const ZONE = /\b(?:UTC|GMT|[A-Z]{1,3}[SD]T|CET|CEST|JST|EAT|IST|BRT|time ?zones?|[A-Z][a-z]+\/[A-Z][a-z_]+)\b|[+-]\d{2}:\d{2}/;

/** Whether a text is a short statement of the time zone: it may stay in a document, whatever its wording. */
export function statesTimeZone(text: string): boolean {
  return (
    text.length <= 300 &&
    ZONE.test(text) &&
    /\b(?:times?|timestamps?|zone|hours?|clock|horas?|horários?|horarios?|heures?)\b|時刻|時間|时间|表記/i.test(text)
  );
}
