const BREAK = /^[ \t]{0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;

const LONGEST = 200;

/** Whether a text ends with a thematic break; blank lines behind it do not count. A `---` right under text is a heading. */
export function endsWithBreak(text: string): boolean {
  const [before = '', last = ''] = text
    .trimEnd()
    .slice(-LONGEST)
    .split(/\r\n?|\n/)
    .slice(-2);
  return before.trim() === '' && BREAK.test(last);
}

/** Length of a text without blank lines and thematic breaks at its end. */
export function lengthWithoutBreaks(text: string): number {
  let kept = text.trimEnd();
  while (endsWithBreak(kept)) kept = kept.slice(0, Math.max(kept.lastIndexOf('\n'), kept.lastIndexOf('\r'), 0)).trimEnd();
  return kept.length;
}
