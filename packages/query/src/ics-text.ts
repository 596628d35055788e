// RFC 5545, 3.1: a line has at most 75 octets without its end; the space that begins a continuation counts.
const LINE_OCTETS = 75;

const encoder = new TextEncoder();

/** Text for a property: one kind of line end, and no characters that RFC 5545 forbids or that turn the direction of text. */
export function icsSafe(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

/** The lines of a calendar folded by octets, between characters; folds that are there already are taken out first. */
export function foldLines(calendar: string): string {
  return calendar
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
