import stringWidth from 'string-width';
import { visible } from '@afterword/linter';
import type { Terminal } from './terminal.ts';

/** A cell that is more than its text: the link is shown on a terminal only, the colours where there are any. */
export interface Cell {
  text: string;
  /** Address of a file. */
  link?: string;
  paint?: 'red' | 'yellow' | 'green' | 'dim' | 'bold';
}

/** Head and rows of a table for people. */
export interface TableContent {
  head: readonly string[];
  rows: readonly (readonly (string | Cell)[])[];
}

const GAP = '  ';
const MIN_WIDTH = 12;

/**
 * A table as aligned columns, a line for each row. On a terminal a row stays on one line: paths that are links lose their folders,
 * and the widest columns are cut.
 */
export function tableText(content: TableContent, terminal: Terminal): string {
  return tableLines(content, terminal)
    .map((line) => `${line}\n`)
    .join('');
}

/** The lines of `tableText`: the head, then one for each row. */
export function tableLines({ head, rows }: TableContent, terminal: Terminal): string[] {
  const titles = head.map((title): Cell => ({ text: title, paint: 'bold' }));
  const whole = [titles, ...rows.map((row) => row.map(safeCell))];
  const isTooWide = terminal.isTerminal && excess(widthsOf(whole), terminal.width) > 0;
  const cells = isTooWide ? whole.map((row) => row.map(shortCell)) : whole;
  const widths = widthsOf(cells);
  if (isTooWide) shrink(widths, terminal.width);
  return cells.map((row) => {
    const parts = row.map((cell, i) => drawn(cell, widths[i]!, terminal));
    return parts.join(GAP).replace(/ +$/, '');
  });
}

function safeCell(cell: string | Cell): Cell {
  return typeof cell === 'string' ? { text: visible(cell) } : { ...cell, text: visible(cell.text) };
}

// A link leads to the file: its name is enough.
function shortCell(cell: Cell): Cell {
  return cell.link === undefined ? cell : { ...cell, text: cell.text.slice(cell.text.lastIndexOf('/') + 1) };
}

function widthsOf(rows: readonly Cell[][]): number[] {
  const widths: number[] = [];
  for (const row of rows) for (const [i, { text }] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(text));
  return widths;
}

/** Columns that a row needs beyond the room there is. */
function excess(widths: readonly number[], room: number): number {
  return widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) - room;
}

// Takes from the widest column what is too much, character by character, so that wide ones end up alike.
function shrink(widths: number[], room: number): void {
  let over = excess(widths, room);
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= MIN_WIDTH) return;
    widths[widths.indexOf(widest)] = widest - 1;
    over -= 1;
  }
}

function drawn({ text, link, paint }: Cell, width: number, { colors, isTerminal }: Terminal): string {
  const shown = cut(text, width);
  const painted = paint ? colors[paint](shown) : shown;
  const linked = isTerminal && link !== undefined ? `\u001B]8;;${link}\u0007${painted}\u001B]8;;\u0007` : painted;
  return linked + ' '.repeat(Math.max(0, width - widthOf(shown)));
}

const segmenter = new Intl.Segmenter();

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    used += widthOf(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

function widthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}
