import { isWordAt } from '../characters.ts';

/** True for a text with a letter or digit in it. */
export function saysSomething(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWordAt(text, at)) return true;
  return false;
}
