/** Groups and end of a sticky pattern's match at an offset, null when it does not match there. */
export function matchAt(pattern: RegExp, text: string, at: number): { groups: (string | undefined)[]; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && { groups: found.slice(1), end: pattern.lastIndex };
}
