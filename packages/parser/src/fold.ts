/** True for text of which no character needs folding. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7F]*$/.test(text);
}

/** The text without the accents of Latin letters; other scripts keep their marks. */
export function unaccented(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}
