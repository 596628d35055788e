/** Text for comparing words: case, accents, white space and dashes (that of `SEV-1`) do not count. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Pd}\s_]/gu, '')
    .toLowerCase();
}

/** The words of a name, folded: `@mara.lindqvist` is `mara` and `lindqvist`. */
export function foldedWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu)?.map(folded) ?? [];
}
