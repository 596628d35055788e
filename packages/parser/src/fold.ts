import { isLatinAt, isMarkAt } from './characters.ts';

/** True for text of which no character needs folding. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7F]*$/.test(text);
}

/** The text without the accents of Latin letters; other scripts keep their marks. */
export function unaccented(text: string): string {
  if (isAscii(text)) return text;
  let bare = '';
  let onLatin = false;
  for (const char of text.normalize('NFD')) {
    if (onLatin && isMarkAt(char, 0)) continue;
    onLatin = isLatinAt(char, 0);
    bare += char;
  }
  return bare.normalize('NFC');
}
