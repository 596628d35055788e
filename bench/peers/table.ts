import { reached, type Figures } from './figures.ts';
import type { Goal } from './row.ts';

const HEAD = [
  'task',
  'Afterword',
  'other',
  'ratio',
  'lowest to highest',
  'processor time',
  'target',
  'stretch',
  'reached',
  'peak MiB',
  'rounds',
];

/** The figures as a Markdown table, formatted as Prettier does. Peaks are those of Afterword and of the other. */
export function tableOf(all: Figures[]): string {
  return markdownTable([HEAD, ...all.map(cellsOf)]);
}

/** Rows of equal length as a Markdown table with columns of equal width; the first row is the head. */
export function markdownTable(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const line = (cells: string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |\n`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('');
}

function cellsOf({ row: { title, goal }, rounds, ours, theirs, figure, processor, peaks }: Figures): string[] {
  return [
    title,
    milliseconds(ours),
    milliseconds(theirs),
    inGoal(figure.median, goal),
    `${inGoal(figure.lowest, goal)} to ${inGoal(figure.highest, goal)}`,
    processor === null ? '-' : inGoal(processor, goal),
    limit(goal.target, goal),
    goal.stretch === null ? '-' : limit(goal.stretch, goal),
    reached(figure.median, goal),
    peaks === null ? '-' : peaks.map((peak) => peak.toFixed(0)).join(' / '),
    String(rounds),
  ];
}

function milliseconds(value: number): string {
  return `${Math.round(value).toLocaleString('en')} ms`;
}

function limit(value: number, goal: Goal): string {
  return `${goal.kind === 'faster' ? '≥' : '≤'} ${goal.kind === 'peak' ? `${value} MiB` : value}`;
}

function inGoal(value: number, { kind }: Goal): string {
  if (Number.isNaN(value)) return '-';
  return kind === 'peak' ? `${value.toFixed(0)} MiB` : value.toFixed(value < 10 ? 2 : 1);
}
