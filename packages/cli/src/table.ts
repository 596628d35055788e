import { pathToFileURL } from 'node:url';
import { visible } from '@afterword/linter';
import type { Terminal } from './terminal.ts';
import { cut, widthOf } from './text-width.ts';

/** A cell that is more than its text: it leads to a file on a terminal only, and has colours where there are any. */
export interface Cell {
  text: string;
  /** Absolute path of the file that it leads to. */
  file?: string;
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
  return `${tableLines(content, terminal).join('\n')}\n`;
}

/** A column without what could control a terminal: texts of its cells, the columns of the terminal that each takes, and the most of these. */
interface Column {
  texts: string[];
  widths: number[];
  width: number;
  /** Whether each character of the texts takes one column. */
  isPlain: boolean;
}

/** The lines of `tableText`: the head, then one for each row. */
export function tableLines({ head, rows }: TableContent, terminal: Terminal): string[] {
  const whole: TableContent['rows'] = [head.map((text): Cell => ({ text, paint: 'bold' })), ...rows];
  const wide = head.map((_, i) => columnOf(whole, i, textOf));
  const isTooWide = terminal.isTerminal && excess(widthsOf(wide), terminal.width) > 0;
  const columns = isTooWide ? head.map((_, i) => columnOf(whole, i, shortened)) : wide;
  const room = widthsOf(columns);
  if (isTooWide) shrink(room, terminal.width);
  return whole.map((row, at) => {
    let line = '';
    for (let i = 0; i < columns.length; i++) {
      const { texts, widths, isPlain } = columns[i]!;
      const cell = row[i]!;
      const text = texts[at]!;
      const width = widths[at]!;
      // Nearly all cells, of which there may be many.
      const isSimple = isPlain && typeof cell === 'string' && width <= room[i]!;
      line += (i === 0 ? '' : GAP) + (isSimple ? text.padEnd(room[i]!) : drawn(cell, { text, width, room: room[i]!, terminal }));
    }
    return line.endsWith(' ') ? line.replace(/ +$/, '') : line;
  });
}

/** Text that takes as many columns as it has characters, and controls nothing. */
const PLAIN = /^[ -~]*$/;

function columnOf(rows: TableContent['rows'], i: number, shown: (cell: string | Cell) => string): Column {
  const texts = rows.map((row) => shown(row[i]!));
  const isPlain = PLAIN.test(texts.join(''));
  const safe = isPlain ? texts : texts.map(visible);
  const widths = safe.map(isPlain ? (text) => text.length : widthOf);
  return { texts: safe, widths, width: widths.reduce((most, width) => Math.max(most, width), 0), isPlain };
}

function textOf(cell: string | Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

// A link leads to the file: its name is enough.
function shortened(cell: string | Cell): string {
  const text = textOf(cell);
  return typeof cell === 'string' || cell.file === undefined ? text : text.slice(text.lastIndexOf('/') + 1);
}

function widthsOf(columns: readonly Column[]): number[] {
  return columns.map(({ width }) => width);
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

/** What is to be drawn of a cell, and the room that its column has. */
interface Drawing {
  text: string;
  width: number;
  room: number;
  terminal: Terminal;
}

function drawn(cell: string | Cell, { text, width, room, terminal }: Drawing): string {
  const shown = width > room ? cut(text, room) : text;
  const space = Math.max(0, room - (shown === text ? width : widthOf(shown)));
  return (typeof cell === 'string' ? shown : decorated(shown, cell, terminal)) + ' '.repeat(space);
}

function decorated(text: string, { file, paint }: Cell, { colors, isTerminal }: Terminal): string {
  const painted = paint ? colors[paint](text) : text;
  return isTerminal && file !== undefined ? `\u001B]8;;${pathToFileURL(file).href}\u0007${painted}\u001B]8;;\u0007` : painted;
}
