import Table from 'cli-table3';
import stringWidth from 'string-width';
import { visible } from '@afterword/linter';
import type { Listing } from '@afterword/query';
import type { Terminal } from './terminal.ts';

const BORDERLESS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** A listing as aligned columns. On a terminal the widest column is cut so that a row stays on one line. */
export function tableText({ head, rows }: Listing, { colors, width }: Terminal): string {
  const safe = rows.map((row) => row.map(visible));
  const widths = head.map((title, i) => Math.max(stringWidth(title), ...safe.map((row) => stringWidth(row[i] ?? ''))));
  const over = process.stdout.isTTY ? widths.reduce((sum, w) => sum + w + 2, -2) - width : 0;
  if (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = Math.max(12, widths[widest]! - over);
  }
  const table = new Table({
    head: head.map((title) => colors.bold(title)),
    colWidths: widths,
    chars: BORDERLESS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...safe);
  return `${table.toString().replaceAll(/ +$/gm, '')}\n`;
}
