import type { Diagnostic } from '@afterword/schema';
import stringWidth from 'string-width';
import { visible } from '../visible.ts';

/** The source line of a finding with its range underlined, as lines without indentation. */
export interface Frame {
  line: string;
  underline: string;
}

/**
 * One line of source around the finding, at most `width` columns: long lines (tables) are cut around the range. Control
 * characters are shown as `�`, so that a document cannot send commands to the terminal.
 */
export function frameOf(text: string, { range }: Pick<Diagnostic, 'range'>, width: number): Frame {
  // Columns do not count a byte order mark.
  const source = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)[range.start.line - 1] ?? '';
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? range.end.column - 1 : source.length;
  const left = from > width - 20 ? Math.max(0, from - 20) : 0;
  const right = Math.min(source.length, left + width);
  const start = left > 0 ? '…' : '';
  const end = right < source.length ? '…' : '';
  const before = start + visible(source.slice(left, from));
  const marked = visible(source.slice(from, Math.min(to, right)));
  return {
    line: before + marked + visible(source.slice(Math.min(to, right), right)) + end,
    underline: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(marked))),
  };
}
