/** Groups and end of a sticky pattern's match at an offset, null when it does not match there. */
export function matchAt(pattern: RegExp, text: string, at: number): { groups: (string | undefined)[]; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && { groups: found.slice(1), end: pattern.lastIndex };
}

/** End of a sticky pattern's match at an offset, null when it does not match there. */
export function endAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** True where one of some signs stands at an offset: what a pattern begins with, asked before it. */
export function isOneOf(signs: string, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  for (let i = 0; i < signs.length; i++) if (signs.charCodeAt(i) === code) return true;
  return false;
}
