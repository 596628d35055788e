import { lineShape } from '../limits/line-shape.ts';

const MARKS_ONLY = /^[ \t>*+\d.):|-]+$/;
const DELIMITERS = /^[|:-][|: \t-]*$/;
const BLANK = /^[ \t>]*$/;
const BLOCK_NAMES = 'details|summary|div|p|table|hr|ul|ol|li|h[1-6]';
const INLINE_TAG = new RegExp(`^[ \\t>]*</?(?!(?:${BLOCK_NAMES})\\b)[a-z]`, 'i');

/**
 * Whether the text holds one of the few shapes that satteri is known to read differently from remark:
 *
 * - A delimiter row after a list marker, or below a line without a pipe. In lazy lines it makes no table to satteri, below `[a]:` it is
 *   the address of a definition, and after a marker it breaks the paragraph above in two.
 * - Below a table, a line that begins with a tag which is no block's. To satteri it is one more row.
 */
export function isDoubtful(source: string): boolean {
  let above = '';
  let inTable = false;
  for (const line of source.split(source.includes('\r') ? /\r\n|\n/ : '\n')) {
    const row = delimiterRow(line);
    if (row && !BLANK.test(above) && (row.items > 0 || !above.includes('|'))) return true;
    if (inTable && INLINE_TAG.test(line)) return true;
    inTable = row !== null || (inTable && !BLANK.test(line));
    above = line;
  }
  return false;
}

/** How many list markers stand before the delimiter row of a table on this line, or null. */
function delimiterRow(line: string): { items: number } | null {
  if (!line.includes('-') || !MARKS_ONLY.test(line) || !/[|:]/.test(line)) return null;
  const { content, items } = lineShape(line, 0, line.length);
  return DELIMITERS.test(line.slice(content)) ? { items } : null;
}
