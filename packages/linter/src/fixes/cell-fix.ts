import type { Cell, Document } from '@afterword/parser';
import type { RuleFix } from '../rule.ts';

/** A fix that writes a value into a table cell that is empty or holds only a dash; an aligned table stays aligned where it fits. */
export function fillCell({ text }: Document, { span }: Cell, value: string): RuleFix {
  const escaped = value.replaceAll(/(?<!\\)\|/g, '\\|').replaceAll(/\s+/g, ' ');
  let { start, end } = span;
  while (isBlank(text[start - 1])) start -= 1;
  while (isBlank(text[end])) end += 1;
  return { title: `Write ${value} into the table`, safety: 'safe', edits: [{ start, end, text: ` ${escaped} `.padEnd(end - start) }] };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
