import { isAscii } from './fold.ts';

// Characters of emoji: pictures, flags, skin tones, and what joins or varies them. Parts of patterns with the flag `u`.

/** Inside of a character class: what stays behind a picture or forms a flag. */
const MARKS = '\\u{1F1E6}-\\u{1F1FF}\\u{1F3FB}-\\u{1F3FF}\\uFE0E\\uFE0F\\u200D\\u20E3';

/** One character of an emoji. */
export const EMOJI: string = `[\\p{Extended_Pictographic}${MARKS}]`;

// Built when a text first asks for one: none in ASCII is an emoji.
let each: RegExp | null = null;
let leading: RegExp | null = null;

/** The text with every character of an emoji replaced. */
export function replaceEmoji(text: string, by: string): string {
  if (isAscii(text)) return text;
  each ??= new RegExp(EMOJI, 'gu');
  return text.replaceAll(each, by);
}

/** Length of the emoji that the text begins with, the space behind them included; 0 for none. */
export function leadingEmoji(text: string): number {
  if (!(text.charCodeAt(0) >= 0x80)) return 0;
  leading ??= new RegExp(`^${EMOJI}+\\s*`, 'u');
  return leading.exec(text)?.[0].length ?? 0;
}
