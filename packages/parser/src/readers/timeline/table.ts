import { isWordAt } from '../../characters.ts';
import { plainText } from '../../inline.ts';
import type { Span } from '../../place.ts';
import type { Cell, Row, Table } from '../../unit.ts';
import { isUnfilled } from '../../values/unfilled.ts';
import { readTime, type WrittenTime } from '../../values/time.ts';
import { zonesIn } from '../../values/zone.ts';
import { isSampleEvent } from '../../vocabulary/milestone-phrases.ts';
import { timelineColumn, type TimelineColumn } from '../../vocabulary/timeline-columns.ts';
import { filled, type Moment, type Piece } from './moment.ts';

/** Index of each known column of a timeline table. */
type Columns = Partial<Record<TimelineColumn, number>>;

/** Rows of a table as moments; none when no column holds times. */
export function tableMoments(table: Table): Moment[] {
  const columns = columnsOf(table);
  if (columns.time === undefined || !(columns.time === 0 || holdsTimes(table, columns.time))) return [];
  const zone = columnZone(table.head.cells[columns.time]!);
  const headless = isTime(table.head.cells[columns.time]?.text ?? '');
  return (headless ? [table.head, ...table.rows] : table.rows).flatMap((row) => rowMoment(row, columns, headless ? null : zone) ?? []);
}

/** True for a table whose heading row begins with a time and names an event. */
export function isTimelineTable({ head, rows }: Table): boolean {
  const columns = head.cells.map((cell) => timelineColumn(cell.text));
  const time = columns.findIndex((column) => column === 'time' || column === 'date');
  return (time === 0 || time === 1) && columns.indexOf('event') > time && rows.some((row) => isTime(row.cells[time]?.text ?? ''));
}

function columnsOf(table: Table): Columns {
  const columns: Columns = {};
  for (const [i, cell] of table.head.cells.entries()) {
    const column = timelineColumn(cell.text);
    if (column && columns[column] === undefined) columns[column] = i;
  }
  if (columns.time === undefined) moveTo(columns, columns.date ?? mostlyTimes(table));
  if (columns.event === undefined) {
    const taken = new Set(Object.values(columns));
    const free = table.head.cells.map((_, i) => i).filter((i) => !taken.has(i));
    columns.event = free.find((i) => i > (columns.time ?? 0)) ?? free[0] ?? -1;
  }
  return columns;
}

function moveTo(columns: Columns, time: number | undefined): void {
  if (time === undefined) return;
  for (const name of ['date', 'event', 'action', 'actor'] as const) if (columns[name] === time) delete columns[name];
  columns.time = time;
}

// A table without a known heading is read when the cells of one column are times.
function mostlyTimes({ head, rows }: Table): number | undefined {
  const all = [head, ...rows];
  const count = (i: number): number => all.filter((row) => isTime(row.cells[i]?.text ?? '')).length;
  const best = head.cells.map((_, i) => i).find((i) => count(i) * 2 >= rows.length && count(i) > 0);
  return best;
}

function holdsTimes({ rows }: Table, column: number): boolean {
  return rows.some((row) => {
    const { clock, date } = readTime(row.cells[column]?.text ?? '');
    return clock !== null || date !== null;
  });
}

function isTime(text: string): boolean {
  return isToldTime(readTime(text));
}

function isToldTime({ precision, date, clock, relative }: WrittenTime): boolean {
  return clock !== null || relative !== null || date !== null || precision === 'approximate';
}

function columnZone(cell: Cell): string | null {
  return zonesIn(plainText(cell.text))[0]?.zone ?? null;
}

function rowMoment(row: Row, columns: Columns, zone: string | null): Moment | null {
  const cell = (column: TimelineColumn): Piece | null => {
    const found = row.cells[columns[column] ?? -1];
    return found && found.text !== '' ? { text: found.text, span: found.span } : null;
  };
  const written = timePiece(cell('date'), cell('time'));
  const time = written && readTime(written.text);
  const isTimed = time !== null && isToldTime(time);
  const others = { event: cell('event'), action: cell('action'), actor: cell('actor') };
  if (!isTimed && !(written && isUnreadable(written.text)) && !saysMore(Object.values(others))) return null;
  return {
    span: row.span,
    time,
    timeSpan: written?.span ?? null,
    event: told(others.event, isTimed),
    action: told(others.action, isTimed),
    actor: filled(others.actor),
    zone,
    heading: false,
  };
}

// At a real time, `[Kim] acknowledges` is no slot.
function told(piece: Piece | null, isTimed: boolean): Piece | null {
  const says = isTimed && piece !== null && piece.text.startsWith('[') && /^\[\p{Lu}[^\][]*\]\s\p{Ll}{4,}/u.test(piece.text);
  return says ? piece : filled(piece);
}

function timePiece(date: Piece | null, time: Piece | null): Piece | null {
  const parts = [date, time].filter((piece) => piece !== null && !isDash(piece.text)) as Piece[];
  if (parts.length === 0) return null;
  const span: Span = { start: Math.min(...parts.map((part) => part.span.start)), end: Math.max(...parts.map((part) => part.span.end)) };
  return { text: parts.map((part) => plainText(part.text)).join(' '), span };
}

// `-`, `—`: nothing is said.
function isDash(text: string): boolean {
  return !isWordAt(text, 0) && /^[\p{Pd}\s]*$/u.test(text);
}

// A time that nobody can read, but no slot to fill in.
function isUnreadable(text: string): boolean {
  return /\?{2}/.test(text) || !isUnfilled(text);
}

// A row that is only slots, or slots and the sample texts of a template, has not been filled in.
function saysMore(pieces: (Piece | null)[]): boolean {
  return pieces.some((piece) => filled(piece) !== null && !isSampleEvent(plainText(piece!.text)));
}
