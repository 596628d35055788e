const TAB = '    ';

/** Text of a document made safe for a terminal or a log: control characters and those that turn the direction of text are shown as `�`. */
export function visible(text: string): string {
  return text.replaceAll('\t', TAB).replaceAll(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
