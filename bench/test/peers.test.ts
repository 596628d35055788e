import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { fileName, postmortem } from '../archive.ts';
import { countedFiles, namedFiles } from '../peers/checked.ts';
import { figuresOf, reached } from '../peers/figures.ts';
import type { Measured } from '../peers/measure.ts';
import type { Goal, Row, Task } from '../peers/row.ts';
import { tableOf } from '../peers/table.ts';

const task = (documents: number): Task => ({ documents, commands: [] });
const row = (goal: Goal, ours = 1000, theirs = 1000): Row => ({ name: 'row', title: 'lint', ours: task(ours), theirs: task(theirs), goal });
const measured = (...ms: number[]): Measured => ({ ms, processorMs: ms.map((one) => one * 2), peakMiB: ms.map((one) => one / 100) });

const RATIO: Goal = { kind: 'ratio', target: 2, stretch: 1.5 };
const FASTER: Goal = { kind: 'faster', target: 10, stretch: 25 };

describe('figures of a row', () => {
  test('our time as a multiple of theirs', () => {
    const { figure, processor, peaks, ours, theirs, rounds } = figuresOf(
      row(RATIO),
      measured(3000, 4000, 5000),
      measured(1000, 2000, 1000),
    );
    expect(figure).toEqual({ median: 3, lowest: 2, highest: 5 });
    expect(processor).toBe(3);
    expect(peaks).toEqual([50, 20]);
    expect([ours, theirs, rounds]).toEqual([4000, 1000, 3]);
  });

  test('how many times faster', () => {
    expect(figuresOf(row(FASTER), measured(1000), measured(12_000)).figure.median).toBe(12);
  });

  test('time for one document', () => {
    const goal: Goal = { kind: 'per document', target: 1.15, stretch: null };
    expect(figuresOf(row(goal, 10_000, 1000), measured(11_000), measured(1000)).figure.median).toBeCloseTo(1.1);
  });

  test('memory', () => {
    const { figure, processor } = figuresOf(
      row({ kind: 'peak', target: 250, stretch: 150 }),
      measured(15_000, 20_000, 21_000),
      measured(1, 1, 1),
    );
    expect(figure).toEqual({ median: 200, lowest: 150, highest: 210 });
    expect(processor).toBeNull();
  });

  test('processor time of short runs is too coarse to be told', () => {
    expect(figuresOf(row(RATIO), measured(500), measured(249)).processor).toBeNull();
    expect(figuresOf(row(RATIO), measured(500), measured(250)).processor).toBe(2);
  });

  test('a system that tells neither memory nor processor time', () => {
    const timeOnly: Measured = { ms: [3000], processorMs: [], peakMiB: [] };
    expect(figuresOf(row(RATIO), timeOnly, timeOnly)).toMatchObject({ processor: null, peaks: null, figure: { median: 1 } });
  });
});

test.each<[number, Goal, string]>([
  [2.01, RATIO, 'no'],
  [2, RATIO, 'target'],
  [1.5, RATIO, 'stretch'],
  [9.99, FASTER, 'no'],
  [10, FASTER, 'target'],
  [25, FASTER, 'stretch'],
  [1, { kind: 'per document', target: 1.15, stretch: null }, 'target'],
])('%d of %o is reached: %s', (figure, goal, expected) => {
  expect(reached(figure, goal)).toBe(expected);
});

test('the table can be pasted into a page', async () => {
  const table = tableOf([
    figuresOf(row(RATIO), measured(3000, 4000, 5000), measured(1000, 2000, 1000)),
    figuresOf(row(FASTER), measured(1000), measured(123_456)),
    figuresOf(row({ kind: 'peak', target: 250, stretch: 150 }), measured(15_000), measured(1000)),
  ]);
  expect(await format(table, { parser: 'markdown' })).toBe(table);
  const cells = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  expect(cells[2]!.slice(2, -1)).toEqual(['4,000 ms', '1,000 ms', '3.00', '2.00 to 5.00', '3.00', '≤ 2', '≤ 1.5', 'no', '50 / 20', '3']);
  expect(cells[3]!.slice(2, -1)).toEqual([
    '1,000 ms',
    '123,456 ms',
    '123.5',
    '123.5 to 123.5',
    '123.5',
    '≥ 10',
    '≥ 25',
    'stretch',
    '10 / 1235',
    '1',
  ]);
  expect(cells[4]!.slice(4, 9)).toEqual(['150 MiB', '150 MiB to 150 MiB', '-', '≤ 250 MiB', '≤ 150 MiB']);
});

describe('whether all documents were checked', () => {
  test('by a summary', () => {
    expect(countedFiles('✔ no problems in 999 files')).toBe(999);
    expect(countedFiles('✖ 3 problems (3 errors) in 2 of 10,000 files')).toBe(10_000);
    expect(countedFiles('✔ no problems in 1 file')).toBe(1);
    expect(countedFiles('Nothing to do')).toBe(0);
  });

  test('by the names of the documents, each counted once', () => {
    const lines = [1, 2, 2, 40].map((seed) => `postmortems/${fileName(seed)}:3:1 error MD022`);
    expect(namedFiles(lines.join('\n'))).toBe(3);
    expect(namedFiles('No problems')).toBe(0);
    expect(namedFiles(postmortem(6))).toBe(0);
  });
});
