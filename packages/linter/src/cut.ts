/** The text, shortened to at most `length` UTF-16 code units with `…` at its end. Never splits a character in two. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
